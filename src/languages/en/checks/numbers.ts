import type { StatedMeasure } from "../../../analysis/checks/compare-measures.ts";
import { type Range, range } from "../../../analysis/checks/range.ts";
import { hedges, scales } from "../rows/checks/measures.ts";
import { numbers } from "../rows/times/words.ts";

/** A number as it is stated, with the words that widen it. */
export type Quantity = StatedMeasure["quantity"];

/** "a mile" is any: the articles are no numbers here. */
const words = new Map([...numbers].filter(([word, value]) => value >= 1 && !/^an?$/u.test(word)));
const hedgeByWords = new Map(hedges.map((row) => [row.words, row]));

/** An alternation of words for a pattern, the longest first. */
export const oneOf = (forms: Iterable<string>): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.$]/gu, "\\$&"))
    .join("|");

/** Patterns of what widens a number, of the number itself and of what multiplies it. */
export const HEDGE: string = `(?:${oneOf(hedges.map((row) => row.words))})`;
export const NUMBER: string = `(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})(?:\\.\\d{1,4})?|${oneOf(words.keys())}`;
export const SCALE: string = `(?:[ -](?:${oneOf(scales.keys())}))`;
/** Number words alone. */
export const NUMBER_WORD: string = oneOf(words.keys());
export const SCALE_WORD: string = oneOf(scales.keys());

/** The number that words of these patterns stand for. */
export function quantityOf(number: string, scale = "", hedge = ""): Quantity {
  const by = scales.get(scale.trim().replace(/^-/u, "")) ?? 1;
  const value = words.get(number.toLowerCase()) ?? Number(number.replaceAll(",", ""));
  return { value: value * by, hedge: hedge.toLowerCase(), unit: lastDigit(number) * by };
}

/** The place of the last digit that is not zero, or of the last decimal; a number word is exact. */
function lastDigit(form: string): number {
  const decimals = /\.(?<decimals>\d+)$/u.exec(form)?.groups?.decimals;
  if (decimals !== undefined) return 10 ** -decimals.length;
  return 10 ** (/^[^1-9]*$|0*$/u.exec(form.replaceAll(",", ""))?.[0].length ?? 0);
}

/** Counts that a percentage is made of are rounded to this share of themselves at most: "200" is not 150 to 250. */
const COUNT_SHARE = 0.005;

/** What a count may stand for where a share is computed from it. */
export function countRange({ value, hedge, unit }: Quantity): Range {
  const half = Math.min(unit / 2, COUNT_SHARE * value);
  return hedgedRange(value, hedge) ?? range(value - half, value + half);
}

/** What a number may stand for: as hedged, or rounded to its last digit. */
export const statedRange = ({ value, hedge, unit }: Quantity): Range =>
  hedgedRange(value, hedge) ?? range(value - unit / 2, value + unit / 2);

function hedgedRange(value: number, hedge: string): Range | null {
  const row = hedgeByWords.get(hedge);
  return row === undefined ? null : range(value * row.low, value * row.high);
}

/** "1,100", "12.5". */
export const written = (value: number): string =>
  value.toLocaleString("en-US", { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 });
