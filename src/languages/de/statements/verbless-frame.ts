import { type EntityIndex, NONE } from "../../../analysis/entities/entity-index.ts";
import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { personNoun } from "../entities/noun-tables.ts";
import { nounPhraseEnd } from "../grammar/noun-phrases.ts";
import { isSurelyFinite } from "../grammar/segment-verbs.ts";
import { beforeColon, possessiveStems, quoteNouns, wordForWord } from "../rows/statements/cue-words.ts";
import type { Draft } from "./draft.ts";
import { isName, namesSomebody } from "./somebody.ts";
import { reportingNoun } from "./source-nouns.ts";

/** A frame without a verb: nothing but who speaks, and perhaps how. */
export type VerblessFrame = Pick<Draft, "speaker" | "cue" | "frame">;

/** Tokens before the colon that may name somebody: name, office, bracket and apposition. */
const LONGEST = 24;

/**
 * Who speaks in front of a colon where no verb says so:
 *
 *     Polizeichefin Ina Brandt ( SPD ) : „…“        the phrase
 *     Brandt wörtlich : „…“                         "wörtlich" is the cue
 *     Zitat von Brandt : „…“                        "Zitat" is the cue
 *     Ihr Fazit : „…“                               "Ihr" speaks, "Fazit" is the cue
 *
 * `null` where the phrase names nobody: "Das Wetter : „…“".
 */
export function verblessFrame(words: Words, entities: EntityIndex, first: number, colon: number): VerblessFrame | null {
  let end = colon;
  while (end > first && beforeColon.has(words.lower[end - 1]!)) end--;
  if (end === first || end - first > LONGEST || holdsVerb(words, first, end)) return null;
  const how = words.lower[end] === wordForWord ? [range(end, end + 1)] : [];
  const frame = [range(first, colon + 1)];
  if (quoteNouns.has(words.lower[first]!)) {
    const from = /^vo[nm]$/u.test(words.lower[first + 1]!) ? first + 2 : first + 1;
    return isPhrase(words, from, end) ? { speaker: [range(from, end)], cue: [range(first, first + 1)], frame } : null;
  }
  if (!isPhrase(words, first, end)) return null;
  const noun = cueNoun(words, first, end);
  if (noun >= 0) return { speaker: ownerOf(words, first, noun, end), cue: [range(noun, noun + 1)], frame };
  return namesSomebody(words, entities, range(first, end)) ? { speaker: [range(first, end)], cue: how, frame } : null;
}

/** The capital of a sentence's first word hides what it is: "Weise" may be a name. */
function holdsVerb(words: Words, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (isSurelyFinite(words, i, first, end)) return true;
  return false;
}

/** A noun phrase, alone or with a bracket and an apposition behind it, and nothing else. */
function isPhrase(words: Words, first: number, end: number): boolean {
  let at = nounPhraseEnd(words, first, end);
  if (at === first) return end === first + 1 && isName(words, first);
  if (words.tokens.forms[at] === "(") {
    while (at < end && words.tokens.forms[at] !== ")") at++;
    at++;
  }
  if (at < end && words.lower[at] === ",") at = nounPhraseEnd(words, at + 1, end);
  return at >= end;
}

/** "Sein Fazit", "Die Antwort der Bahn": the noun of saying right behind the first word; -1 for none. */
function cueNoun(words: Words, first: number, end: number): number {
  for (const i of [first, first + 1])
    if (i < end && reportingNoun(words.lower[i]!) !== null && personNoun(words.lower[i]!) === null) return i;
  return NONE;
}

function ownerOf(words: Words, first: number, noun: number, end: number): readonly TokenRange[] {
  if (noun + 1 < end) return [range(/^vo[nm]$/u.test(words.lower[noun + 1]!) ? noun + 2 : noun + 1, end)];
  return noun > first && possessiveStems.test(words.lower[first]!) ? [range(first, first + 1)] : [];
}
