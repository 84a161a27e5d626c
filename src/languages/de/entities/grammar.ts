import { Can, Cell, FINITE } from "../../../analysis/lexicon.ts";
import { beginsStretch, type Words } from "../../../analysis/words.ts";
import { CharClass, charClass } from "../../../tokens/characters.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { agedNoun } from "../rows/entities/person-nouns.ts";
import { adverbsOfPhrases } from "../rows/word-classes/adverbs.ts";
import { joinsAdjectives } from "../rows/word-classes/conjunctions.ts";
import {
  contractions,
  definiteDeterminers,
  indefiniteDeterminers,
  pluralDeterminers,
  possessiveDeterminers,
} from "../rows/word-classes/determiners.ts";
import { adjectiveEnding } from "../rows/word-classes/inflection.ts";
import { type Determination, Gender, Num } from "./mention.ts";

/** How a word determines a phrase; null for words that are no determiner. "plural" for "viele", "zwei". */
export function determinerOf(word: string): Determination | "plural" | null {
  if (definiteDeterminers.has(word)) return "definite";
  if (indefiniteDeterminers.has(word)) return "indefinite";
  if (possessiveDeterminers.has(word)) return "possessive";
  return pluralDeterminers.has(word) ? "plural" : null;
}

export const isContraction = (word: string): boolean => contractions.has(word);

export const isCapital = (words: Words, i: number): boolean =>
  words.tokens.kinds[i] === TokenKind.word && charClass(words.tokens.forms[i]!.charCodeAt(0)) === CharClass.upper;

/** "71-Jährige", whose capital stands behind its number. */
export const isAged = ({ tokens }: Words, i: number): boolean => agedNoun.test(tokens.forms[i]!);

/** "SPD-Fraktionsvizin": a noun behind a body's short name. */
export const ofBody = /^\p{Lu}{2,}-\p{Lu}\p{Ll}/u;

const SMALL_WORD = Can.adverb | Can.adjective | Can.preposition | Can.conjunction | Can.pronoun;

/** A word that the start of a sentence alone may write with a capital: "Anders als in Kiel", "Rasch kam Hilfe". */
export const opensSmall = ({ tokens, lexicon }: Words, i: number): boolean =>
  beginsStretch(tokens, i) && (lexicon.bitsOf(lexicon.entryLowered(tokens.forms[i]!)) & SMALL_WORD) !== 0;

/** A finite verb that nothing else explains: written small, and no adjective or noun. */
export const isFiniteVerb = (words: Words, i: number): boolean =>
  (words.bits[i]! & FINITE) !== 0 &&
  (words.bits[i]! & (Can.adjective | Can.article | Can.pronoun | Can.preposition | Can.conjunction)) === 0 &&
  !isCapital(words, i);

/** Whether a word can stand between a determiner and its noun: an inflected adjective or participle, a number. */
export function isAttributive(words: Words, i: number): boolean {
  const kind = words.tokens.kinds[i];
  if (kind === TokenKind.number || kind === TokenKind.ordinal) return true;
  if (kind !== TokenKind.word) return false;
  const word = words.lower[i]!;
  const b = words.bits[i]!;
  if (isCapital(words, i)) return TOWNSMAN.test(words.tokens.forms[i]!) || isCapitalAdjective(words, i);
  if ((b & (Can.adjective | Can.participle1 | Can.participle2)) !== 0) return adjectiveEnding.test(word);
  // Words that the dictionary lacks: "baden-württembergischen".
  return (
    (b & (FINITE | Can.preposition | Can.pronoun | Can.article | Can.conjunction)) === 0 &&
    /(?:ische|liche|ige)[nrsm]?$/u.test(word)
  );
}

/** "der Nationale Rat": an adjective of the dictionary, inflected, in front of another capital. */
function isCapitalAdjective({ lexicon, tokens, lower }: Words, i: number): boolean {
  if (!adjectiveEnding.test(lower[i]!) || i + 1 >= tokens.count || tokens.kinds[i + 1] !== TokenKind.word) return false;
  if (charClass(tokens.forms[i + 1]!.charCodeAt(0)) !== CharClass.upper) return false;
  return (lexicon.bitsOf(lexicon.entryLowered(tokens.forms[i]!)) & Can.adjective) !== 0;
}

/** "Berliner", "Schweizer": an adjective with a capital that is never inflected (Duden: "Ortsnamen auf -er"). */
const TOWNSMAN = /^\p{Lu}\p{L}+er$/u;

/** The first token of a phrase whose noun stands at `head`: adjectives, then the determiner. */
export interface LeftEdge {
  /** The first word of the phrase, with its determiner. */
  readonly first: number;
  /** The first word behind the determiner. */
  readonly inner: number;
  readonly determination: Determination;
  /** Whether a word says that there are several. */
  readonly plural: boolean;
  /** Token of a genitive in front that determines the noun: "Russlands" in "Russlands Präsident"; -1 for none. */
  readonly genitive: number;
}

/** A phrase has at most this many words before its noun. */
const LONGEST_LEFT = 9;

/**
 * Goes left from a noun over its adjectives to its determiner.
 *
 *     das weitgehend abgeschottete , arme Land
 *     ^                                   head
 */
export function leftEdge(words: Words, head: number, from: number, isGenitiveName: (i: number) => boolean): LeftEdge {
  const { lower } = words;
  let i = head;
  const floor = Math.max(from, head - LONGEST_LEFT);
  while (i > floor) {
    const k = i - 1;
    if (determinerOf(lower[k]!) !== null) break;
    if (isAttributive(words, k)) i = k;
    else if (isJoined(words, k, floor)) i = k;
    else break;
  }
  const k = i - 1;
  // What was taken in but is no adjective behind a determiner is given back.
  const word = k >= from ? lower[k]! : "";
  const determination = determinerOf(word);
  if (determination === "plural") return { first: k, inner: i, determination: "bare", plural: true, genitive: -1 };
  if (determination !== null) return { first: k, inner: i, determination, plural: false, genitive: -1 };
  if (isContraction(word))
    return {
      first: shrink(words, i, head),
      inner: shrink(words, i, head),
      determination: "definite",
      plural: false,
      genitive: -1,
    };
  if (k >= from && isGenitiveName(k))
    return { first: k, inner: i, determination: "definite", plural: false, genitive: k };
  i = shrink(words, i, head);
  const counted = words.tokens.kinds[i] === TokenKind.number && i < head;
  return { first: i, inner: i, determination: "bare", plural: counted, genitive: -1 };
}

/** Without adverbs, commas and conjunctions at the edge. */
function shrink(words: Words, first: number, head: number): number {
  let i = first;
  while (i < head && !isAttributive(words, i)) i++;
  return i;
}

/** A comma, "und", "aber" or an adverb between adjectives. */
function isJoined(words: Words, k: number, floor: number): boolean {
  if (k - 1 < floor) return false;
  const word = words.lower[k]!;
  if (joinsAdjectives.has(word)) return isAttributive(words, k - 1) && !isCapital(words, k - 1);
  return adverbsOfPhrases.has(word);
}

/** The cells that determiner, adjectives and noun share. */
export function cellsOf(words: Words, first: number, inner: number, head: number): number {
  let cells = words.agreement[head]! || Cell.any;
  for (let i = first; i < head; i++) {
    if (i >= inner && isCapital(words, i)) continue;
    const own = words.agreement[i]!;
    if (own !== 0 && (cells & own) !== 0) cells &= own;
  }
  return cells;
}

export const genderOf = (cells: number): number =>
  ((cells & Cell.masculine & Cell.singular) !== 0 ? Gender.masculine : 0) |
  ((cells & Cell.feminine & Cell.singular) !== 0 ? Gender.feminine : 0) |
  ((cells & Cell.neuter & Cell.singular) !== 0 ? Gender.neuter : 0);

export const numberOf = (cells: number): number =>
  ((cells & Cell.singular) !== 0 ? Num.singular : 0) | ((cells & Cell.plural) !== 0 ? Num.plural : 0);
