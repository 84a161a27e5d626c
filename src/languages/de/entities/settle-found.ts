import { beginsStretch, type Words } from "../../../analysis/words.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { countryWords } from "../places/country-words.ts";
import { noBodyAcronyms } from "../rows/acronyms.ts";
import { showsFirm } from "../rows/entities/body-nouns.ts";
import { determinerOf, opensSmall } from "./grammar.ts";
import type { FoundName } from "./merge-names.ts";
import { withoutGenitive } from "./person-names.ts";
import type { Scene } from "./scene.ts";
import { Fact, type WordFacts } from "./word-facts.ts";

/**
 * The name finder looks at one sentence; here its names are set right by what else the text shows. A person who has two
 * words or more elsewhere has them here, "Gavi" is a body where the text has a "Gavi-Chef", and "Anders" in
 * "Anders als in Kiel" is nobody.
 */
export function settleFound({ words, facts, placed }: Scene, found: readonly FoundName[]): readonly FoundName[] {
  const { forms } = words.tokens;
  const whole = wholePersons(words, facts, found);
  const inside = wordsOfPersons(words, whole, (name) => !isOneWord(name) || !beginsStretch(words.tokens, name.first));
  const called = wordsOfPersons(words, whole, (name) => !isOneWord(name));
  const surnames = new Set(whole.flatMap(({ last, type }) => (type === "PER" ? [forms[last - 1]!] : [])));
  const firms = firmsOfCompounds(words, facts);
  return whole.flatMap((name) => {
    const { first, last, type } = name;
    if (!isOneWord(name)) {
      const person = type === "LOC" && placed[first] === 0 && placed[last - 1] === 0 && surnames.has(forms[last - 1]!);
      return [person ? { ...name, type: "PER" as const } : name];
    }
    const form = forms[first]!;
    const bare = withoutGenitive(form);
    if (isNobody(words, form, name) || isOwnNoun(words, facts, name)) return [];
    if (type === "PER" && !called.has(form) && !called.has(bare)) {
      if (countryWords.has(form) || (opensSmall(words, first) && !inside.has(form))) return [];
    }
    const person =
      called.has(form) || called.has(bare) || ((facts[first]?.bits ?? 0) & NAMES_OF_PEOPLE) !== 0 || type === "LOC";
    return [!person && (firms.has(form) || firms.has(bare)) ? { ...name, type: "ORG" as const } : name];
  });
}

/** "Ist das Ihr Ernst?": a noun of the dictionary behind a possessive. */
const isOwnNoun = (words: Words, facts: readonly (WordFacts | null)[], { first, type }: FoundName): boolean =>
  type === "PER" &&
  ((facts[first]?.bits ?? 0) & Fact.common) !== 0 &&
  determinerOf(words.lower[first - 1] ?? "") === "possessive";

const NAMES_OF_PEOPLE = Fact.givenName | Fact.familyName;

/** Illnesses, units and addresses, which look like names: "Covid-19", "Sars", "redaktion@blatt.example". */
const isNobody = ({ tokens }: Words, form: string, { first, type }: FoundName): boolean =>
  (type !== "LOC" && form.length > 2 && noBodyAcronyms.has(form.toUpperCase())) ||
  (tokens.kinds[first] === TokenKind.address && form.indexOf("@") > 0);

/** The words of those persons' names that `tells` holds for. */
function wordsOfPersons(
  { tokens }: Words,
  names: readonly FoundName[],
  tells: (name: FoundName) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names) {
    if (name.type !== "PER" || !tells(name)) continue;
    for (let i = name.first; i < name.last; i++) found.add(tokens.forms[i]!);
  }
  return found;
}

/** The bodies that compounds show: "Gavi" in "Gavi-Chef". */
function firmsOfCompounds({ tokens }: Words, facts: readonly (WordFacts | null)[]): ReadonlySet<string> {
  const firms = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (facts[i] === null) continue;
    const form = tokens.forms[i]!;
    const hyphen = form.indexOf("-");
    if (hyphen > 2 && showsFirm.test(form)) firms.add(form.slice(0, hyphen));
  }
  return firms;
}

/**
 * Two persons of one word each that nothing parts are one ("Stéphane" and "Braunschweig"), and so are words that the text
 * has as one person's name elsewhere.
 */
function wholePersons(
  { tokens }: Words,
  facts: readonly (WordFacts | null)[],
  found: readonly FoundName[],
): readonly FoundName[] {
  const full = new Set<string>();
  for (const { first, last, type } of found)
    if (type === "PER" && last - first === 2) full.add(`${tokens.forms[first]} ${tokens.forms[first + 1]}`);
  const names: FoundName[] = [];
  for (const name of found) {
    const before = names.at(-1);
    if (before !== undefined && before.last === name.first && isOneWord(before) && isOneWord(name)) {
      const given = ((facts[before.first]?.bits ?? 0) & Fact.givenName) !== 0;
      const persons = before.type === "PER" && name.type === "PER" && given;
      if (persons || full.has(`${tokens.forms[before.first]} ${tokens.forms[name.first]}`)) {
        names[names.length - 1] = { first: before.first, last: name.last, type: "PER" };
        continue;
      }
    }
    names.push(name);
  }
  return names;
}

const isOneWord = ({ first, last }: FoundName): boolean => last - first === 1;
