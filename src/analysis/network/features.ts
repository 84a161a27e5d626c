import type { Lexicon } from "../lexicon.ts";
import { vectorForm, type WordVectors } from "./vectors.ts";

/** What the network sees of a word form: the index of its word vector (-1 for none) and rows of the embedding matrix, which are added up. */
export interface FormFeatures {
  readonly vector: number;
  readonly rows: Int32Array;
  /** The word's own row within `rows`, which training leaves out now and then; -1 for none. */
  readonly own: number;
}

/** The bits of the lexicon's four numbers for a form: `Can` 31, `Trait` 31, `Cell` 16, `FiniteCell` 20. */
const WIDTHS = [31, 31, 16, 20];
const BITS = WIDTHS.reduce((sum, w) => sum + w, 0);

/** Rows with a fixed place; the rows of words, affixes and reading sets follow. */
export const Row = {
  /** One row a treebank, whose conventions differ; see `TREEBANKS`. */
  treebank: 0,
  root: 4,
  initial: 5,
  /** The form itself is not in the lexicon, its end is (compounds). */
  compound: 6,
  unknown: 7,
  noVector: 8,
  shape: 10,
  own: 32,
  lowered: 32 + BITS,
} as const;
/** The first row of words, affixes and reading sets. */
export const FIRST_KEYED_ROW: number = 32 + 2 * BITS;

const Shape = {
  small: 0,
  capital: 1,
  capitals: 2,
  mixed: 3,
  number: 4,
  withDigit: 5,
  hyphen: 6,
  point: 7,
  other: 8,
  foreign: 9,
} as const;

export function shapeOf(form: string): number {
  if (/^[0-9]+(?:[.,:/-][0-9]+)*[.]?$/u.test(form)) return Shape.number;
  if (/[0-9]/u.test(form)) return Shape.withDigit;
  if (!/\p{L}/u.test(form)) return Shape.other;
  if (/[^\p{Script=Latin}\p{P}\p{M}\p{S}]/u.test(form)) return Shape.foreign;
  if (form.length > 1 && form.endsWith(".")) return Shape.point;
  if (form.includes("-")) return Shape.hyphen;
  if (/^\p{Ll}+$/u.test(form)) return Shape.small;
  if (/^\p{Lu}\p{Ll}*$/u.test(form)) return Shape.capital;
  return /^\p{Lu}+$/u.test(form) ? Shape.capitals : Shape.mixed;
}

/** Endings and beginnings up to this many letters. */
const LONGEST_ENDING = 4;
const LONGEST_BEGINNING = 3;
/** The last member of a compound has at least four letters, and so has what stands before it at least two. */
const SHORTEST_MEMBER = 4;
const SHORTEST_START = 2;

const titled = (form: string): string => form[0]!.toUpperCase() + form.slice(1).toLowerCase();

/** The lexicon entry of a form; for a compound that of its last member. */
function entryOf(form: string, lexicon: Lexicon): { entry: number; compound: boolean } {
  const whole =
    lexicon.entry(form) || (form.length > 1 && form === form.toUpperCase() ? lexicon.entry(titled(form)) : 0);
  if (whole !== 0 || !/^\p{L}[\p{L}\p{N}.-]+$/u.test(form)) return { entry: whole, compound: false };
  const noun = form[0] !== form[0]!.toLowerCase();
  for (let at = SHORTEST_START; at <= form.length - SHORTEST_MEMBER; at++) {
    const member = form.slice(at);
    const entry = lexicon.entry(noun ? titled(member) : member);
    if (entry !== 0) return { entry, compound: true };
  }
  return { entry: 0, compound: false };
}

/** Adds one row for every bit of the entry's four numbers. */
function addBits(lexicon: Lexicon, entry: number, first: number, rows: number[]): void {
  const numbers = [lexicon.bitsOf(entry), lexicon.traitsOf(entry), lexicon.agreementOf(entry), lexicon.finiteOf(entry)];
  let row = first;
  for (let n = 0; n < WIDTHS.length; n++) {
    const value = numbers[n]!;
    for (let bit = 0; bit < WIDTHS[n]!; bit++, row++) if ((value >>> bit) & 1) rows.push(row);
  }
}

const readingsKey = (sort: string, lexicon: Lexicon, entry: number): string =>
  `${sort}${lexicon.bitsOf(entry)},${lexicon.traitsOf(entry)},${lexicon.agreementOf(entry)},${lexicon.finiteOf(entry)}`;

/** The keys of the rows that are not fixed, for a form without its capital where it opens a sentence. */
function keysOf(form: string): string[] {
  const plain = vectorForm(form);
  const small = plain.toLowerCase();
  const keys = [`w${plain}`];
  for (let n = 1; n <= LONGEST_ENDING && n < plain.length; n++) keys.push(`e${plain.slice(-n)}`);
  for (let n = 2; n <= LONGEST_BEGINNING && n < plain.length; n++) keys.push(`b${small.slice(0, n)}`);
  return keys;
}

/** What `featuresOf` looks things up in. */
export interface FeatureTables {
  readonly lexicon: Lexicon;
  readonly vectors: WordVectors;
  /** The row of a key; -1 where training has not seen it often enough. */
  rowOf(key: string): number;
}

/**
 * The features of a form. `initial`: no word stands before it in the sentence, so its capital says nothing.
 * Depends on nothing else, so that what is computed from it can be kept for the next time the form is met.
 */
export function featuresOf(form: string, initial: boolean, { lexicon, vectors, rowOf }: FeatureTables): FormFeatures {
  const rows: number[] = [Row.shape + shapeOf(form)];
  if (initial) rows.push(Row.initial);
  const { entry, compound } = entryOf(form, lexicon);
  const lowered = lexicon.entryLowered(form);
  if (compound) rows.push(Row.compound);
  if (entry === 0 && lowered === 0) rows.push(Row.unknown);
  const keys = keysOf(form);
  if (entry !== 0) {
    addBits(lexicon, entry, Row.own, rows);
    keys.push(readingsKey("o", lexicon, entry));
  }
  if (lowered !== 0 && lowered !== entry) {
    addBits(lexicon, lowered, Row.lowered, rows);
    keys.push(readingsKey("l", lexicon, lowered));
  }
  const vector = vectors.indexOf(form);
  if (vector < 0) rows.push(Row.noVector);
  let own = -1;
  for (let k = 0; k < keys.length; k++) {
    const row = rowOf(keys[k]!);
    if (row < 0) continue;
    if (k === 0) own = rows.length;
    rows.push(row);
  }
  return { vector, rows: Int32Array.from(rows), own };
}
