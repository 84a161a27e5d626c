import { randomFrom } from "../random.ts";
import type { Contexts } from "./contexts.ts";

/** Dimensions of a word's vector. */
export const DIMENSIONS = 64;
/** So many more are carried along, so that the wanted ones come out exactly (Halko, Martinsson & Tropp 2011, section 4.5). */
const SPARE = 16;
const POWER_STEPS = 2;

/** Frequent neighbours count less than their number says (Levy, Goldberg & Dagan 2015, "context distribution smoothing"). */
const SMOOTHING = 0.75;

/** Turns counts into positive pointwise mutual information, in place. */
function toMutualInformation({ starts, columns, values, columnCount }: Contexts): void {
  const rows = starts.length - 1;
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(columnCount);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      rowSums[row]! += values[at]!;
      columnSums[columns[at]!]! += values[at]!;
    }
  }
  let smoothed = 0;
  for (let column = 0; column < columnCount; column++) {
    columnSums[column] = columnSums[column]! ** SMOOTHING;
    smoothed += columnSums[column]!;
  }
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const information = Math.log((values[at]! * smoothed) / (rowSums[row]! * columnSums[columns[at]!]!));
      values[at] = Math.max(0, information);
    }
  }
}

/**
 * One vector of unit length a word, row after row: the left singular vectors of the matrix of mutual information,
 * each weighted with the root of its singular value (randomised singular value decomposition, Halko et al. 2011).
 */
export function wordVectors(contexts: Contexts, log: (line: string) => void): Float32Array {
  toMutualInformation(contexts);
  const rows = contexts.words.length;
  const width = DIMENSIONS + SPARE;
  const random = randomFrom(1);
  const probe = Float32Array.from({ length: contexts.columnCount * width }, () => random() - 0.5);
  let range = times(contexts, probe, width);
  for (let step = 0; step < POWER_STEPS; step++) {
    orthonormalise(range, rows, width);
    const back = transposedTimes(contexts, range, width);
    orthonormalise(back, contexts.columnCount, width);
    range = times(contexts, back, width);
    log(`word classes: step ${step + 1} of ${POWER_STEPS} of the decomposition`);
  }
  orthonormalise(range, rows, width);
  // The columns of `range` span the space; the length of Mᵀq says how much each direction weighs.
  const projected = transposedTimes(contexts, range, width);
  const weights = Array.from({ length: width }, (_, d) =>
    Math.sqrt(columnLength(projected, contexts.columnCount, width, d)),
  );
  const vectors = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    let length = 0;
    for (let d = 0; d < width; d++) {
      const value = range[row * width + d]! * weights[d]!;
      vectors[row * width + d] = value;
      length += value * value;
    }
    const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
    for (let d = 0; d < width; d++) vectors[row * width + d]! *= scale;
  }
  return vectors;
}

/** Width of a row of `wordVectors`. */
export const VECTOR_WIDTH: number = DIMENSIONS + SPARE;

function columnLength(matrix: Float32Array, rows: number, width: number, column: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += matrix[row * width + column]! ** 2;
  return Math.sqrt(sum);
}

function times({ starts, columns, values }: Contexts, dense: Float32Array, width: number): Float32Array {
  const rows = starts.length - 1;
  const product = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const into = row * width;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const from = columns[at]! * width;
      const value = values[at]!;
      for (let d = 0; d < width; d++) product[into + d]! += value * dense[from + d]!;
    }
  }
  return product;
}

function transposedTimes(
  { starts, columns, values, columnCount }: Contexts,
  dense: Float32Array,
  width: number,
): Float32Array {
  const rows = starts.length - 1;
  const product = new Float32Array(columnCount * width);
  for (let row = 0; row < rows; row++) {
    const from = row * width;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const into = columns[at]! * width;
      const value = values[at]!;
      for (let d = 0; d < width; d++) product[into + d]! += value * dense[from + d]!;
    }
  }
  return product;
}

/** Makes the columns orthogonal and of unit length, in place (modified Gram-Schmidt). */
function orthonormalise(matrix: Float32Array, rows: number, width: number): void {
  for (let column = 0; column < width; column++) {
    for (let before = 0; before < column; before++) {
      let dot = 0;
      for (let at = 0; at < rows * width; at += width) dot += matrix[at + before]! * matrix[at + column]!;
      for (let at = 0; at < rows * width; at += width) matrix[at + column]! -= dot * matrix[at + before]!;
    }
    const length = columnLength(matrix, rows, width, column);
    const scale = length > 0 ? 1 / length : 0;
    for (let at = column; at < rows * width; at += width) matrix[at]! *= scale;
  }
}
