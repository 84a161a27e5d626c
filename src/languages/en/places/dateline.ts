import type { NameMark } from "../../../analysis/names/name-mark.ts";
import type { Gazetteer } from "../../../analysis/places/gazetteer.ts";
import type { Tokens } from "../../../tokens/tokens.ts";
import { type Candidate, markOver } from "./candidates.ts";

const DASH = /^(?:—|–|--|-)$/u;
const AGENCY = /^(?:AP|AFP|Reuters|CNN|UPI|Bloomberg|BBC|NPR)$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;
/** Words of a place that a dateline has in capitals: "HO CHI MINH CITY". */
const LONGEST = 4;
/** Tokens of a dateline at most: "PORT HALE, Wash., Nov. 20, 2026 (AP) —". */
const REACH = 16;

/**
 * The places that open a paragraph's dateline, by their first tokens. In capitals they are looked up as words with one capital each.
 *
 *     NEW YORK, Nov. 20 (Reuters) — The bridge is closed.      London (CNN) - The bridge is closed.
 *     ^^^^^^^^                                                  ^^^^^^
 */
export function datelines(
  tokens: Tokens,
  names: readonly NameMark[],
  gazetteer: Gazetteer,
): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  let paragraph = -1;
  for (const sentence of tokens.sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    if (!isDateline(tokens, sentence.first)) continue;
    const candidate = longest(tokens, names, sentence.first, gazetteer);
    if (candidate !== null) found.set(candidate.first, candidate);
  }
  return found;
}

/** A place, then at most a date, a state and an agency in brackets, then a dash: no word in small letters but in brackets. */
function isDateline({ forms, count }: Tokens, first: number): boolean {
  const isInCapitals = CAPITALS.test(forms[first] ?? "");
  let brackets = 0;
  let [hadBrackets, hadComma] = [false, false];
  for (let i = first; i < Math.min(count, first + REACH); i++) {
    const form = forms[i]!;
    if (DASH.test(form) && i > first) return isInCapitals || hadBrackets || (hadComma && i < first + REACH / 2);
    if (form === "(") brackets++;
    else if (form === ")") {
      brackets--;
      hadBrackets = true;
      // "Washington (CNN) The bridge is closed."
      if (i === first + 3 && AGENCY.test(forms[first + 2]!)) return true;
    } else if (form === ",") hadComma = true;
    else if (brackets === 0 && !/^[\p{Lu}\d]/u.test(form) && !/^[.'’-]$/u.test(form)) return false;
  }
  return false;
}

function longest(tokens: Tokens, names: readonly NameMark[], first: number, gazetteer: Gazetteer): Candidate | null {
  for (let last = Math.min(tokens.count, first + LONGEST); last > first; last--) {
    const words = tokens.forms.slice(first, last);
    if (!words.every((word) => /^\p{Lu}/u.test(word))) continue;
    const name = gazetteer.findWord(words.map(withOneCapital).join(" "));
    if (name >= 0 && gazetteer.placeCount(name) > 0)
      return { first, last, name, mark: markOver(tokens, names, first, last), dateline: true };
  }
  return null;
}

/** "YORK" as "York", "AL-QAIM" as "Al-Qaim"; "U.S." and "York" as they are. */
const withOneCapital = (word: string): string =>
  CAPITALS.test(word) && !word.includes(".")
    ? word.replace(/\p{Lu}+/gu, (letters) => letters.charAt(0) + letters.slice(1).toLowerCase())
    : word;
