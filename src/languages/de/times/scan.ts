import { TokenKind, type Tokens } from "../../../tokens/tokens.ts";
import { digits, numeral, ordinalNumeral } from "./numerals.ts";
import type { TimeWord } from "./words.ts";

/** What the rules look at: a text's tokens, what each word can be, and how far the text is used up. */
export interface Scan {
  readonly tokens: Tokens;
  readonly words: readonly (TimeWord | undefined)[];
  /** No phrase may begin before this token; the phrase found last ended here. */
  free: number;
}

export const formAt = (s: Scan, i: number): string => s.tokens.forms[i] ?? "";

export const kindAt = (s: Scan, i: number): TimeWord["kind"] | undefined => s.words[i]?.kind;

/** The first token that a phrase around token `i` may use: behind the last phrase, in the same sentence. */
export function leftEdge(s: Scan, i: number): number {
  return Math.max(s.free, s.tokens.sentences[s.tokens.sentenceOf[i]!]?.first ?? 0);
}

/** The first token that a phrase around token `i` may not use any more. */
export const rightEdge = (s: Scan, i: number): number =>
  s.tokens.sentences[s.tokens.sentenceOf[i]!]?.last ?? s.tokens.count;

export const lower = (s: Scan, i: number): string => formAt(s, i).toLowerCase();

const UPPER = /^\p{Lu}/u;

export const isCapitalised = (s: Scan, i: number): boolean => UPPER.test(formAt(s, i));

/** Whether nothing stands between a token and the one before it. */
export const touchesPrevious = (s: Scan, i: number): boolean => i > 0 && s.tokens.starts[i] === s.tokens.ends[i - 1];

/** The amount that a token names, in digits or in letters; null where it names none. */
export function amountAt(s: Scan, i: number): number | null {
  const kind = s.tokens.kinds[i];
  if (kind === TokenKind.number) return digits(formAt(s, i));
  return kind === TokenKind.word ? numeral(formAt(s, i)) : null;
}

const FOUR_DIGITS = /^\d{4}$/u;

/** The earliest and latest year that four digits are read as. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2100;

/** The year that a token of four digits names; null where it names none. */
export function yearAt(s: Scan, i: number): number | null {
  if (s.tokens.kinds[i] !== TokenKind.number) return null;
  const form = formAt(s, i);
  if (!FOUR_DIGITS.test(form)) return null;
  const year = Number(form);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

const SMALL_NUMBER = /^\d{1,2}\.?$/u;

/** A number that counts ("12.", "12" with a full stop of its own, "zwölften") and ends before token `end`; null for none. */
export function ordinalBefore(
  s: Scan,
  end: number,
  edge: number,
): { readonly first: number; readonly n: number } | null {
  const i = end - 1;
  if (i < edge) return null;
  const form = formAt(s, i);
  const kind = s.tokens.kinds[i];
  if (kind === TokenKind.ordinal && SMALL_NUMBER.test(form)) return { first: i, n: Number.parseInt(form, 10) };
  if (form === "." && i > edge && SMALL_NUMBER.test(formAt(s, i - 1)) && touchesPrevious(s, i)) {
    return { first: i - 1, n: Number.parseInt(formAt(s, i - 1), 10) };
  }
  if (kind !== TokenKind.word) return null;
  const n = ordinalNumeral(form);
  return n === null ? null : { first: i, n };
}
