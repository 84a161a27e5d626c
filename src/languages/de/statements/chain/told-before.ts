import type { TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import {
  anybodysWords,
  aReport,
  noticeVerbs,
  opensToldBefore,
  passedOn,
  writtenNotices,
} from "../../rows/statements/chain-words.ts";
import type { Draft } from "../draft.ts";
import { isCarrier, isSourceNoun, reportingNoun } from "../source-nouns.ts";
import { outletAt } from "./outlets.ts";

/** "den Angaben", "dem Bericht": an article and a noun of saying alone, which is somebody's who was named before. */
export const isToldBefore = (words: Words, { first, last }: TokenRange): boolean => {
  if (last !== first + 2 || !opensToldBefore.has(words.lower[first]!)) return false;
  const noun = words.lower[first + 1]!;
  return (isCarrier(noun) || isSourceNoun(noun)) && noun.startsWith(stemOf(noun));
};

/** The first letters of the noun of saying in a word, which a compound has further behind. */
const stemOf = (noun: string): string => reportingNoun(noun)!.noun.toLowerCase().slice(0, SAME_LETTERS);

const SAME_LETTERS = 5;

/** The phrase of those mouths that can be behind the noun; null for none. */
export function fittingMouth(
  words: Words,
  pointing: TokenRange,
  { speaker: [speaker], matrix }: Draft,
  mouths: readonly { readonly source: TokenRange | null; readonly behind?: TokenRange | null }[],
): TokenRange | null {
  const noun = words.lower[pointing.first + 1]!;
  const own = mouths.find(({ source }) => source !== null && source.first === speaker?.first);
  if (own === undefined || own.source === null) return null;
  const phrase = own.behind ?? own.source;
  if (anybodysWords.test(noun)) return phrase;
  const teller = mouths.at(-1)!.source;
  const isTellers = passedOn.test(noun) && teller !== null && outletAt(words, teller.first, teller.last) !== null;
  // "Der Jahresbericht … , sagte Moor der Agentur. Dem Bericht zufolge": the text has another report.
  if (isTellers && !hasReport(words, pointing.first)) return teller;
  if (own.behind != null || holdsText(words, own.source)) return phrase;
  return writtenNotices.test(noun) && noticeVerbs.has(matrix?.cue.lemma ?? "") ? phrase : null;
}

/** Tokens back that another report is looked for: a bound that keeps the search linear in the text. */
const REPORTED_WITHIN = 400;

function hasReport({ lower, tokens }: Words, before: number): boolean {
  for (let i = Math.max(0, before - REPORTED_WITHIN); i < before; i++)
    if (tokens.forms[i] !== lower[i] && aReport.test(lower[i]!)) return true;
  return false;
}

function holdsText(words: Words, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (words.tokens.forms[i] !== words.lower[i] && isCarrier(words.lower[i]!)) return true;
  return false;
}
