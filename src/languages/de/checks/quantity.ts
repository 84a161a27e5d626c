import { type Range, range } from "../../../analysis/checks/range.ts";
import { TokenKind, type Tokens } from "../../../tokens/tokens.ts";
import { scales } from "../rows/checks/scales.ts";
import { hedges, neutralWords } from "../rows/quantity-hedges.ts";
import { digits, numeral } from "../times/numerals.ts";

/** A number of the text with the words that widen it. */
export interface Quantity {
  /** The first token, hedges included. */
  readonly first: number;
  /** The token of the number itself. */
  readonly number: number;
  /** The last token, "Millionen" included. */
  readonly last: number;
  readonly value: number;
  /** What the number may stand for as its hedge says, without rounding. */
  readonly hedged: Range;
  /** The hedge's words; empty for none. */
  readonly hedge: string;
  /** The place of the last digit that is not zero: 10 for "130", 1 for "35", 0.1 for "2,5". */
  readonly unit: number;
}

const hedgeByWords = new Map(hedges.map((hedge) => [hedge.words, hedge]));

/** The number that stands at token `i`; null where there is none. Articles ("ein") are none. */
export function quantityAt(tokens: Tokens, i: number): Quantity | null {
  const form = tokens.forms[i];
  if (form === undefined) return null;
  const kind = tokens.kinds[i];
  const plain = kind === TokenKind.number ? digits(form) : kind === TokenKind.word ? wordNumber(form) : null;
  if (plain === null) return null;
  const scale = scales.get(tokens.forms[i + 1] ?? "");
  const value = plain * (scale ?? 1);
  const begin = tokens.sentences[tokens.sentenceOf[i]!]!.first;
  const { first, words } = hedgeBefore(tokens, i, begin);
  const hedge = hedgeByWords.get(words);
  return {
    first,
    number: i,
    last: scale === undefined ? i : i + 1,
    value,
    hedged: range(value * (hedge?.low ?? 1), value * (hedge?.high ?? 1)),
    hedge: words,
    unit: unitOf(form, kind === TokenKind.number) * (scale ?? 1),
  };
}

/** The number that ends right before token `i`: that of "rund 3 Millionen Euro" at "Euro". */
export function quantityBefore(tokens: Tokens, i: number): Quantity | null {
  const number = scales.has(tokens.forms[i - 1] ?? "") ? i - 2 : i - 1;
  if (number < 0 || tokens.sentenceOf[number] !== tokens.sentenceOf[i]) return null;
  const quantity = quantityAt(tokens, number);
  return quantity?.last === i - 1 ? quantity : null;
}

/** What the number may stand for: as hedged, or rounded to its last digit. */
export function rangeOf({ value, hedge, hedged, unit }: Quantity): Range {
  return hedge === "" ? range(value - unit / 2, value + unit / 2) : hedged;
}

/** Counts that a percentage is made of are rounded to this share of themselves at most: "200" is not 150 to 250. */
const COUNT_SHARE = 0.005;

/** What a count may stand for where a share is computed from it. */
export function countRange({ value, hedge, hedged, unit }: Quantity): Range {
  const half = Math.min(unit / 2, COUNT_SHARE * value);
  return hedge === "" ? range(value - half, value + half) : hedged;
}

/** "drei", "zwölf", but not "ein" or "sieben-": the article is no number here. */
function wordNumber(form: string): number | null {
  const found = numeral(form);
  return found === null || /^[Ee]in(?:e[nmrs]?)?$/u.test(form) || /^beiden?$/iu.test(form) ? null : found;
}

/** The place of the last digit that is not zero; a number word is exact. */
function unitOf(form: string, isDigits: boolean): number {
  if (!isDigits) return 1;
  const decimals = /,(?<decimals>\d+)$/u.exec(form)?.groups?.decimals;
  if (decimals !== undefined) return 10 ** -decimals.length;
  const zeros = /0*$/u.exec(form.replaceAll(".", ""))?.[0].length ?? 0;
  return 10 ** zeros;
}

/** "mehr als", "nur noch rund": the words before a number that belong to it. */
function hedgeBefore(tokens: Tokens, i: number, begin: number): { readonly first: number; readonly words: string } {
  let first = i;
  while (first - 1 >= begin && neutralWords.has(tokens.forms[first - 1]!.toLowerCase())) first--;
  const one = first - 1 >= begin ? tokens.forms[first - 1]!.toLowerCase() : "";
  const two = first - 2 >= begin ? `${tokens.forms[first - 2]!.toLowerCase()} ${one}` : "";
  const words = hedgeByWords.has(two) ? two : hedgeByWords.has(one) ? one : "";
  if (words === "") return { first, words };
  first -= words === two ? 2 : 1;
  while (first - 1 >= begin && neutralWords.has(tokens.forms[first - 1]!.toLowerCase())) first--;
  return { first, words };
}
