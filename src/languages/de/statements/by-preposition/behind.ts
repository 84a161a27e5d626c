import { Can, Cell } from "../../../../analysis/lexicon.ts";
import { range } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { TokenKind } from "../../../../tokens/tokens.ts";
import { bodyNoun, personNoun } from "../../entities/noun-tables.ts";
import { isGenitiveMark, nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import { chargingVerbs, lawNouns } from "../../rows/statements/chain-words.ts";
import {
  beforeMoments,
  momentNouns,
  numberedNouns,
  sourceRelatives,
  thoroughAdjectives,
} from "../../rows/statements/cue-words.ts";
import { verbsByLemma } from "../../rows/verbs-of-saying.ts";
import { timeNouns } from "../../rows/word-classes/days.ts";
import { genitiveArticles } from "../../rows/word-classes/determiners.ts";
import { fromWords, looseAttributes } from "../../rows/word-classes/prepositions.ts";
import { isName } from "../somebody.ts";
import { isCarrier, isSourceNoun, isText, isThought, reportingNoun } from "../source-nouns.ts";
import { type FoundFrame, type FrameSite, LONGEST_TO_NOUN } from "./found.ts";

/** "laut Polizei", "Laut einem Bericht der Zeitung", "nach Angaben der Polizei": the preposition in front of its source. */
export function behind(site: FrameSite): FoundFrame | null {
  if (site.row.needs === "head") return behindWithHead(site);
  const { words, unit, row, first, last } = site;
  if (opensRelative(site)) return null;
  // "laut" is also an adjective ("laut und deutlich", "wurde laut"): a noun phrase must follow.
  const phrase = bareEnd(words, first + 1, nounPhraseEnd(words, first + 1, unit.end));
  const end = Math.max(phrase, participleGroupEnd(words, first + 1, unit.end));
  if (
    end <= last ||
    (row.needs === "noun" && !holdsNoun(words, first + 1, end) && !holdsSpeaker(words, first + 1, end))
  )
    return null;
  const stop = appositionEnd(words, first + 1, bracketEnd(words, end, unit.end), unit.end);
  return {
    frame: range(first, stop),
    cue: range(first, first + 1),
    speaker: range(first + 1, stop),
    rule: row.rule,
    thought: row.thought,
  };
}

/** "ein Gutachten , laut dem Moor gelogen hat": the pronoun stands for the noun in front (../by-relative.ts). */
const opensRelative = ({ words, clauses, first }: FrameSite): boolean =>
  sourceRelatives.has(words.lower[first + 1] ?? "") && clauses.some((c) => c.kind === "relative" && c.first === first);

/**
 * Behind an office the name, behind a name the office, between commas:
 *
 *     laut dem Ankläger des Gerichtshofs , Luis Moreno , schon im Mai
 *                                        ^           ^
 */
function appositionEnd(words: Words, first: number, end: number, limit: number): number {
  if (end <= first || words.lower[end] !== ",") return end;
  const last = nounPhraseEnd(words, end + 1, limit);
  if (last <= end + 1 || words.lower[last] !== ",") return end;
  const hasOffice = (from: number, to: number) => words.lower.slice(from, to).some((word) => personNoun(word) !== null);
  const isNamed = bearsName(words, end + 1) && hasOffice(first, end);
  return isNamed || (bearsName(words, end - 1) && hasOffice(end + 1, last)) ? last : end;
}

/** Also a word with a capital that the dictionary does not know. */
const bearsName = (words: Words, i: number): boolean =>
  isName(words, i) || (words.bits[i] === 0 && words.tokens.forms[i] !== words.lower[i]);

/**
 * "laut Polizei | Lieder gesungen": a common noun without an article ends at another one; "laut Ärzteblatt | für eine gute Sache": and at
 * a phrase that has its article or number.
 */
function bareEnd(words: Words, first: number, end: number): number {
  const { agreement, bits, lower, tokens } = words;
  const isCommon = (i: number): boolean =>
    (bits[i]! & (Can.noun | Can.properNoun)) === Can.noun && tokens.forms[i] !== lower[i];
  if (end > first + 1 && isCommon(first) && isCommon(first + 1)) return first + 1;
  // "laut Nordkai | Aufträge für zehn Schiffe": several of something are no part of a name.
  const isSeveral = (agreement[first + 1]! & Cell.singular) === 0 && agreement[first + 1] !== 0;
  const isProper = (bits[first]! & Can.properNoun) !== 0 && tokens.forms[first] !== lower[first];
  if (end > first + 1 && isProper && isSeveral && isCommon(first + 1) && !holdsNoun(words, first + 1, first + 2))
    return first + 1;
  if ((bits[first]! & Can.article) !== 0) return end;
  for (let i = first + 1; i + 1 < end; i++)
    if (
      looseAttributes.has(lower[i]!) &&
      ((bits[i + 1]! & Can.article) !== 0 || tokens.kinds[i + 1] === TokenKind.number)
    )
      return i;
  return end;
}

/** "nach Angaben der Polizei", "Nach Ansicht von X": the noun must be the head; not "nach dem Treffen", "nach Berlin". */
function behindWithHead(site: FrameSite): FoundFrame | null {
  const { words, unit, row, first } = site;
  const phrase = nounPhraseEnd(words, first + 1, unit.end);
  const end = appositionEnd(words, first + 1, phrase, unit.end);
  for (let k = first + 1; k < end && k < first + LONGEST_TO_NOUN; k++) {
    const word = words.lower[k]!;
    const isBare = k === first + 1 && phrase === k + 1 && !ASSERTING.has(reportingNoun(word)?.act ?? "assert");
    if ((isSourceNoun(word) || isText(word)) && (isNumbered(words, k) || tellsWhen(words, site, k))) return null;
    if ((isSourceNoun(word) || isText(word)) && !isBare && !isAskedFor(site) && !isCharged(site, k))
      return {
        frame: range(first, end),
        cue: range(first, first + 1),
        speaker: range(first + 1, end),
        rule: row.rule,
        thought: isThought(word),
      };
    // "nach dem Bericht", not "nach dem Brand in der Zeitung".
    const form = words.tokens.forms[k]!;
    const isOwner = GENITIVE_NAME.test(form) || isGenitiveMark(words, k + 1);
    if ((words.bits[k]! & Can.noun) !== 0 && form !== word && !isOwner) return null;
  }
  return null;
}

/** "nach Artikel 68": a place in a text, by which something is done. */
const isNumbered = ({ lower, tokens }: Words, noun: number): boolean =>
  numberedNouns.has(lower[noun]!) && lower[noun - 1] === "nach" && tokens.kinds[noun + 1] === TokenKind.number;

/**
 * "nach eingehenden Untersuchungen", "gab nach der Anweisung durch die Wacht bekannt": behind something that takes time, or an order or a
 * decision that nobody's name stands behind, something else happens.
 */
function tellsWhen(words: Words, { first, unit }: FrameSite, noun: number): boolean {
  const { bits, lower, tokens } = words;
  if (lower.slice(first + 1, noun).some((word) => thoroughAdjectives.test(word))) return true;
  if (first === unit.first || (bits[first + 1]! & Can.article) === 0 || !momentNouns.test(lower[noun]!)) return false;
  const next = lower[noun + 1] ?? "";
  return tokens.forms[noun + 1] === next && !genitiveArticles.has(next) && !fromWords.has(next);
}

/** Acts of nouns that name a source alone: "nach Angaben"; "nach Plan", "nach Wunsch" tell how. */
const ASSERTING: ReadonlySet<string> = new Set(["assert", "believe", "estimate", "deem"]);

/** "Forderung nach Neuwahlen", "Frage nach dem Preis": what is asked for stands behind the noun. */
export const asksFor = (word: string): boolean => ASKING.has(reportingNoun(word)?.act ?? "");

const ASKING: ReadonlySet<string> = new Set(["demand", "ask"]);

/** "die Forderung nach einem Vertrag", "haben Gäste nach ihren Erfahrungen gefragt": what the noun in front or the verb asks for. */
function isAskedFor({ words, unit, clauses, first: nach }: FrameSite): boolean {
  const { lower, tokens } = words;
  if (nach === unit.first) return false;
  if (isSpanBefore(words, unit.first, nach) || beforeMoments.has(lower[nach - 1]!)) return true;
  if (tokens.forms[nach - 1] !== lower[nach - 1] && asksFor(lower[nach - 1]!)) return true;
  const clause = clauses.findLast((c) => c.first < nach && nach < c.last);
  return (
    clause?.verb != null &&
    lower.indexOf("nach", clause.first) === nach &&
    (verbsByLemma.get(clause.verb.lemma)?.some(({ prepositions }) => prepositions.includes("nach")) ?? false)
  );
}

/** "nach dem Seegesetz angeklagt": under which law. */
const isCharged = ({ words, clauses, first: nach }: FrameSite, noun: number): boolean =>
  lawNouns.test(words.lower[noun]!) &&
  chargingVerbs.has(clauses.findLast((c) => c.first < nach && nach < c.last)?.verb?.lemma ?? "");

/** "zwei Monate nach dem Urteil": how long; "am Montag nach Angaben der Polizei": a day, behind a preposition. */
function isSpanBefore({ bits, lower, tokens }: Words, from: number, nach: number): boolean {
  if (!timeNouns.has(lower[nach - 1]!)) return false;
  if (tokens.kinds[nach - 2] === TokenKind.number) return true;
  for (let i = nach - 2; i >= from && i >= nach - LONGEST_SPAN; i--)
    if ((bits[i]! & Can.preposition) !== 0) return false;
  return true;
}

/** Tokens of a time in front: "im ganzen vergangenen Jahr". */
const LONGEST_SPAN = 4;

/** "nach Schäubles Ansicht": a name in the genitive in front of the noun. */
const GENITIVE_NAME = /^\p{Lu}\p{L}+s$/u;

/** Whether a noun of saying or a text stands in the phrase. */
export function holdsNoun({ lower }: Words, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isSourceNoun(lower[i]!) || isCarrier(lower[i]!)) return true;
  return false;
}

/** "gemäß einem Sprecher der Bahn": somebody who speaks by office, or a body. */
const holdsSpeaker = ({ lower }: Words, first: number, last: number): boolean =>
  lower.slice(first, last).some((word) => personNoun(word) !== null || bodyNoun(word) !== null);

/** "einer am Dienstag veröffentlichten Mitteilung": a determiner, a phrase of its own, and then a noun phrase. */
export function participleGroupEnd(words: Words, first: number, limit: number): number {
  if ((words.bits[first]! & Can.article) === 0 || words.tokens.forms[first + 1] !== words.lower[first + 1])
    return first;
  const stop = Math.min(limit, first + LONGEST_TO_NOUN);
  for (let i = first + 1; i < stop; i++) {
    if (words.lower[i] === ",") return first;
    const isParticiple =
      (words.bits[i]! & (Can.adjective | Can.participle1)) !== 0 && words.tokens.forms[i] === words.lower[i];
    if (isParticiple && nounPhraseEnd(words, i, limit) > i) return nounPhraseEnd(words, i, limit);
  }
  return first;
}

const bracketEnd = (words: Words, end: number, limit: number): number =>
  end < limit && words.tokens.forms[end] === ")" ? end + 1 : end;
