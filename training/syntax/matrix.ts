import type { Kernels } from "../../src/analysis/network/kernels.ts";

/** Numbers in the arena's memory, which the kernels reach. */
export type Numbers = Float32Array<ArrayBuffer>;

/** A matrix within an array: its first number, and how many numbers lie between the beginnings of two rows. */
export interface Place {
  readonly of: Numbers;
  readonly at: number;
  readonly stride: number;
}

/** A matrix of parameters, its derivatives, and its transpose, which is renewed after each update. */
export interface Parameter {
  readonly rows: number;
  readonly columns: number;
  readonly value: Numbers;
  readonly slope: Numbers;
  readonly transposed: Numbers;
}

export const place = (of: Numbers, stride: number, at = 0): Place => ({ of, at, stride });

/** c += a·b, where a is `rows` by `inner` and c has `columns` columns, a multiple of 16. */
export function addProduct(
  kernels: Kernels,
  a: Place,
  b: Place,
  c: Place,
  rows: number,
  inner: number,
  columns: number,
): void {
  if (rows === 0 || inner === 0) return;
  const address = ({ of, at }: Place): number => of.byteOffset + at * 4;
  kernels.multiply(address(a), address(b), address(c), rows, inner, columns, a.stride * 4, b.stride * 4, c.stride * 4);
}

/** Writes the transpose of a `rows` by `columns` matrix. */
export function transpose(
  { of, at, stride }: Place,
  rows: number,
  columns: number,
  to: Numbers,
  toStride = rows,
): void {
  for (let r = 0; r < rows; r++) {
    const from = at + r * stride;
    for (let c = 0; c < columns; c++) to[c * toStride + r] = of[from + c]!;
  }
}

/** Writes the same row again and again. */
export function fillRows(to: Numbers, row: Numbers, rows: number): void {
  for (let r = 0; r < rows; r++) to.set(row, r * row.length);
}

/** Adds all rows to one. */
export function addRows(from: Numbers, rows: number, to: Numbers): void {
  const width = to.length;
  for (let r = 0; r < rows; r++) for (let k = 0; k < width; k++) to[k]! += from[r * width + k]!;
}

/**
 * The softmax of `count` numbers minus 1 at the right class, times the weight, into `slope` (which may be `from`);
 * returns the cross-entropy, times the weight.
 */
export function crossEntropy(
  from: Numbers,
  at: number,
  count: number,
  gold: number,
  weight: number,
  slope: Numbers,
): number {
  const right = from[at + gold]!;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = at; i < at + count; i++) if (from[i]! > max) max = from[i]!;
  let sum = 0;
  for (let i = at; i < at + count; i++) {
    const e = Math.exp(from[i]! - max);
    slope[i] = e;
    sum += slope[i]!;
  }
  for (let i = at; i < at + count; i++) slope[i] = (weight * slope[i]!) / sum;
  slope[at + gold]! -= weight;
  return weight * (Math.log(sum) + max - right);
}

/** Where each sentence of a batch begins, and at the end how many positions there are. */
export type Starts = readonly number[];

/** Fills a dropout mask: 0 for what is left out, the rest made larger to keep the sum. `perSentence`: the same for all positions. */
export function fillMask(
  mask: Float32Array,
  starts: Starts,
  width: number,
  rate: number,
  random: () => number,
  perSentence: boolean,
): void {
  const keep = 1 / (1 - rate);
  for (let s = 0; s + 1 < starts.length; s++) {
    const [begin, end] = [starts[s]! * width, starts[s + 1]! * width];
    const drawn = perSentence ? Math.min(end, begin + width) : end;
    for (let i = begin; i < drawn; i++) mask[i] = rate > 0 && random() < rate ? 0 : keep;
    for (let i = drawn; i < end; i++) mask[i] = mask[i - width]!;
  }
}

/** Multiplies the first `count` numbers with a mask, in place. */
export function applyMask(numbers: Float32Array, mask: Float32Array, count: number): void {
  for (let i = 0; i < count; i++) numbers[i]! *= mask[i]!;
}
