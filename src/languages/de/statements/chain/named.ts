import { NONE } from "../../../../analysis/entities/entity-index.ts";
import { Can, Cell } from "../../../../analysis/lexicon.ts";
import type { TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { TokenKind } from "../../../../tokens/tokens.ts";
import { agreementOf, isAdjectiveAlone } from "../../grammar/noun-phrases.ts";
import { mediaByName } from "../../rows/media.ts";
import {
  carrierCompounds,
  circlesAndReports,
  opensBodyOfSpeaker,
  opensOwner,
  plainCarriers,
  spokesperson,
  unnamedFirstParts,
} from "../../rows/statements/chain-words.ts";
import { type UnnamedKind, unnamedSources } from "../../rows/unnamed-sources.ts";
import { definiteSources, indefiniteSources } from "../../rows/word-classes/determiners.ts";
import { wordEnding } from "../../rows/word-classes/inflection.ts";
import { backPointingPronouns } from "../../rows/word-classes/pronouns.ts";
import type { Context } from "../context.ts";
import { isCarrier, isSourceNoun } from "../source-nouns.ts";

interface Row {
  /** Stems of the words before the head: "hochrangig". */
  readonly before: readonly string[];
  readonly kind: UnnamedKind;
}

const stem = (word: string): string => word.toLowerCase().replace(wordEnding, "");

/** Rows by the stem of their head; "-kreise" stands apart. */
const byHead = new Map<string, Row[]>();
const endings: { readonly end: string; readonly kind: UnnamedKind }[] = [];
for (const { words, kind } of unnamedSources) {
  const parts = words.split(" ");
  const head = parts.pop()!;
  if (head.startsWith("-")) endings.push({ end: stem(head.slice(1)), kind });
  else byHead.set(stem(head), [...(byHead.get(stem(head)) ?? []), { before: parts.map(stem), kind }]);
}

/** The kind of unnamed source that a noun phrase's head is; null for every other head. */
function unnamedKind(words: Words, source: TokenRange, head: number): UnnamedKind | null {
  const base = stem(words.lower[head]!).replace(/in(?:nen)?$/u, "");
  for (const { end, kind } of endings) if (base.endsWith(end)) return kind;
  for (const form of [base, stem(base), stem(words.lower[head]!)])
    for (const { before, kind } of byHead.get(form) ?? []) {
      const stands = (wanted: string) => {
        for (let i = source.first; i < head; i++) if (stem(words.lower[i]!) === wanted) return true;
        return false;
      };
      if (before.every(stands)) return kind;
    }
  return null;
}

/** Where the name of the person would stand, a medium's or body's name does not lift the cover. */
const HIDDEN: ReadonlySet<UnnamedKind> = new Set([
  "circles",
  "insider",
  "eyewitness",
  "hearsay",
  "media",
  "affected",
  "official",
]);

export const isPronoun = (words: Words, { first, last }: TokenRange): boolean =>
  last === first + 1 && backPointingPronouns.has(words.lower[first]!);

/**
 * Whether a source can be told: "YTN", "die Polizei", "ein Sprecher des Zolls" can, "Regierungskreise", "ein Insider",
 * "ersten Angaben" cannot. A pronoun goes by what it stands for, which the caller knows.
 */
export function isNamed(context: Context, source: TokenRange): boolean {
  const { words } = context;
  const head = headOf(words, source);
  if (head < 0) return !indefiniteSources.has(words.lower[source.first]!);
  const kind = unnamedKind(words, source, head);
  if (kind !== null) {
    if (isNameToken(words, head + 1, source.last)) return true;
    return !HIDDEN.has(kind) && hasName(words, head + 1, source.last);
  }
  if (
    mediaByName.has(words.tokens.forms[head]!) ||
    isKnownEntity(context, head) ||
    spokesperson.test(words.lower[head]!)
  )
    return true;
  if (head + 1 < source.last && isIdentified(words, head + 1, source.last)) return true;
  const first = words.lower[source.first]!;
  if (definiteSources.has(first) || isDefinite(words, source.first, head)) return true;
  if (isSourceNoun(words.lower[head]!) && head === source.last - 1) return isCompoundOfBody(words, source, head);
  if (hasName(words, source.first, source.last)) return true;
  if (indefiniteSources.has(first) || words.tokens.kinds[source.first] === TokenKind.number) return false;
  return !isPlural(words, { first: source.first, last: head + 1 });
}

/** "Augenzeugen", "ein Insider", "Finanzkreise": the text knows them only as somebody's source. */
export function isUnnamedSource(words: Words, source: TokenRange): boolean {
  const head = headOf(words, source);
  return head >= 0 && unnamedKind(words, source, head) !== null && !isNameToken(words, head + 1, source.last);
}

/** "Polizeiangaben", "Landratsamt": bodies that their place makes known. "ersten Angaben" are anybody's. */
const isCompoundOfBody = (words: Words, source: TokenRange, head: number): boolean =>
  isCarrier(words.lower[head]!) && !plainCarriers.test(words.lower[head]!)
    ? !indefiniteSources.has(words.lower[source.first]!)
    : carrierCompounds.test(words.lower[head]!) && !unnamedFirstParts.test(words.lower[head]!);

/** Whether the text calls the same one by name somewhere: "der Sender" of "Radio Watt". */
function isKnownEntity({ words, entities }: Context, head: number): boolean {
  const at = entities.outer[head] ?? NONE;
  if (at === NONE) return false;
  // "Chinesische Politiker" speak of China, but nobody is named.
  const { type, mentions } = entities.entities[at]!;
  const noun = words.tokens.ends[head]! - words.tokens.starts[head]!;
  return type !== "LOC" && mentions.some(({ kind, start, end }) => kind === "name" && end - start !== noun);
}

/** "Angaben der afghanischen Regierung": the article of the attribute stands before its adjectives. */
function isDefinite(words: Words, first: number, head: number): boolean {
  for (let i = head - 1; i > first; i--) {
    if (definiteSources.has(words.lower[i]!)) return true;
    // "des Berliner Verfassungsschutzes": a place as an adjective keeps its capital.
    if (words.tokens.forms[i] !== words.lower[i] && !words.lower[i]!.endsWith("er")) return false;
  }
  return false;
}

/** The head noun: behind "Angaben", "Ansicht" and the like it is the noun of their attribute. */
function headOf(words: Words, { first, last }: TokenRange): number {
  const behind = behindAttribute(words, { first, last });
  if (behind >= 0) return behind;
  let head = -1;
  for (let i = first; i < last; i++) {
    if (!isNoun(words, i)) continue;
    // "Ersten Angaben": an adjective with the capital of its place.
    if ((words.bits[i]! & Can.adjective) !== 0 && i + 1 < last && isNoun(words, i + 1)) continue;
    head = i;
    if (!isSourceNoun(words.lower[i]!) || isUnnamedWord(words, i)) return i;
    if (i + 1 >= last || !opensAttribute(words, i + 1)) return i;
  }
  return head;
}

/** "eine mit dem Vorgang vertraute Person": the noun behind an adjective that has a phrase of its own; -1 without such a one. */
function behindAttribute(words: Words, { first, last }: TokenRange): number {
  // "Angaben von mit der Sache vertrauten Personen": the phrase begins behind "von".
  const begin = words.lower[first + 1] === "von" ? first + 1 : first;
  const opens = begin > first || definiteSources.has(words.lower[first]!) || indefiniteSources.has(words.lower[first]!);
  if (!opens || begin + 1 >= last || (words.bits[begin + 1]! & Can.preposition) === 0) return -1;
  let nouns = 0;
  for (let i = begin + 2; i < last; i++) {
    if (!isNoun(words, i)) continue;
    const before = words.bits[i - 1]!;
    const isDescribed = words.tokens.forms[i - 1] === words.lower[i - 1] && (before & DESCRIBES) !== 0;
    if (nouns > 0 && isDescribed && (before & Can.article) === 0) return i;
    nouns++;
  }
  return -1;
}

const DESCRIBES = Can.adjective | Can.participle2;

const isUnnamedWord = (words: Words, i: number): boolean => circlesAndReports.test(words.lower[i]!);

const opensAttribute = (words: Words, i: number): boolean => opensOwner.has(words.lower[i]!) || isNoun(words, i);

const isNoun = (words: Words, i: number): boolean =>
  words.tokens.kinds[i] === TokenKind.word &&
  words.tokens.forms[i] !== words.lower[i] &&
  ((words.bits[i]! & (Can.noun | Can.properNoun)) !== 0 || isAdjectiveAlone(words, i)) &&
  !indefiniteSources.has(words.lower[i]!);

/** A name right behind the head: "Zeuge Karl Huber". */
const isNameToken = (words: Words, i: number, last: number): boolean => i < last && isName(words, i);

function isName(words: Words, i: number): boolean {
  if (words.tokens.kinds[i] === TokenKind.quoteMark) return words.closeOf[i]! >= 0;
  if (words.tokens.kinds[i] !== TokenKind.word || words.tokens.forms[i] === words.lower[i]) return false;
  const b = words.bits[i]!;
  return (b & Can.properNoun) !== 0 || /^\p{Lu}{2,}/u.test(words.tokens.forms[i]!);
}

function hasName(words: Words, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isName(words, i)) return true;
  return false;
}

/** An attribute that says whose: "des Ministeriums", "der Bahn", a name. "von Helfern", "aus der Region" say it not. */
function isIdentified(words: Words, first: number, last: number): boolean {
  if (hasName(words, first, last)) return true;
  for (let i = first; i < last - 1; i++)
    if (opensBodyOfSpeaker.has(words.lower[i]!) && isNoun(words, nounBehind(words, i, last))) {
      const head = nounBehind(words, i, last);
      return unnamedKind(words, { first: i, last }, head) === null;
    }
  return false;
}

function nounBehind(words: Words, i: number, last: number): number {
  let k = i + 1;
  while (k < last - 1 && !isNoun(words, k)) k++;
  return k;
}

const GENDERS_WITH_BARE_SINGULAR = Can.feminine | Can.neuter;

/**
 * "Chinesische Händler", "Politiker": without an article, a noun that can be plural is, unless it is feminine or neuter
 * ("Polizei", "Landratsamt"), where the singular stands bare as well.
 */
function isPlural(words: Words, phrase: TokenRange): boolean {
  const noun = words.bits[phrase.last - 1]!;
  if ((noun & Can.plural) !== 0 && (noun & GENDERS_WITH_BARE_SINGULAR) === 0) return true;
  const cells = agreementOf(words, phrase);
  return (cells & Cell.plural) !== 0 && (cells & Cell.singular) === 0;
}
