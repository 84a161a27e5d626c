import { Can } from "../../../../analysis/lexicon.ts";
import type { Words } from "../../../../analysis/words.ts";
import { negators } from "../../rows/negators.ts";
import {
  beforeNegatedNoun,
  contrastingConjunctions,
  countedByNot,
  noLesser,
  weakenedNegation,
} from "../../rows/statements/factuality-words.ts";
import { adjectiveEnding } from "../../rows/word-classes/inflection.ts";

/** What negates a clause, and whether it only makes it unlikely ("kaum"). */
export interface Negation {
  readonly tokens: readonly number[];
  readonly approximate: boolean;
}

const single = new Set<string>();
for (const { words, kind } of negators)
  if (kind === "determiner" || kind === "pronoun" || kind === "adverb" || words === "nicht")
    for (const form of words.split("|")) single.add(form);

/** "kaum" makes unlikely, but before a measure it only narrows: "kaum hundert Meter". */
const APPROXIMATE = new Set(["kaum", "schwerlich"]);

/**
 * The word that negates the verb of a clause; null where none does or where two make a plus.
 *
 *     Der Zug hielt in Meerburg nicht .
 *                               ^
 */
export function negationOf(words: Words, tokens: readonly number[]): Negation | null {
  const found: number[] = [];
  let approximate = false;
  for (const i of tokens) {
    const word = words.lower[i]!;
    if (APPROXIMATE.has(word) && !isMeasure(words, i + 1)) {
      approximate = true;
      found.push(i);
    } else if (word === "weder" || (single.has(word) && reachesVerb(words, i))) found.push(i);
  }
  if (found.length === 0 || found.length % 2 === 0) return null;
  return { tokens: found, approximate };
}

const isMeasure = (words: Words, i: number): boolean => countedByNot.test(words.lower[i] ?? "");

function reachesVerb(words: Words, i: number): boolean {
  const next = words.lower[i + 1] ?? "";
  if (words.lower[i] !== "nicht") return words.lower[i - 1] !== "als" && !noLesser.has(next);
  if (weakenedNegation.has(next)) return false;
  const previous = words.lower[i - 1] ?? "";
  // "erklärte sich für nicht zuständig"
  if (beforeNegatedNoun.has(previous)) return false;
  if (contrastingConjunctions.has(previous) && isContrast(words, i)) return false;
  return !isBeforeAttribute(words, i) && !isCorrected(words, i);
}

/** "und nicht der Wagen": a noun phrase follows, no verb. */
const isContrast = (words: Words, i: number): boolean =>
  (words.bits[i + 1]! & (Can.article | Can.preposition)) !== 0 || words.tokens.forms[i + 1] !== words.lower[i + 1];

/** "die nicht gemeldeten Fälle", "nicht gezahlte Prämien": the negation belongs to an attribute. */
function isBeforeAttribute(words: Words, i: number): boolean {
  const attribute = words.bits[i + 1] ?? 0;
  const noun = words.tokens.forms[i + 2] ?? "";
  const isBound = ((words.bits[i - 1] ?? 0) & (Can.article | Can.preposition)) !== 0 || /^\p{Lu}/u.test(noun);
  return (
    isBound &&
    (attribute & (Can.adjective | Can.participle2 | Can.participle1)) !== 0 &&
    adjectiveEnding.test(words.lower[i + 1]!)
  );
}

/** How far behind "nicht" its "sondern" stands at most, in tokens. */
const FARTHEST_CORRECTION = 14;

/** "nicht am Montag , sondern am Dienstag": the clause holds, one part of it is put right. */
function isCorrected(words: Words, i: number): boolean {
  const stop = Math.min(words.tokens.count, i + FARTHEST_CORRECTION);
  for (let k = i + 1; k < stop; k++) {
    const word = words.lower[k]!;
    if (word === "sondern") return words.lower[k - 1] === ",";
    if (word === "." || word === ";" || word === ":") return false;
  }
  return false;
}
