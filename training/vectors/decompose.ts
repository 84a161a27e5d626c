// Word vectors from counts: positive pointwise mutual information, then the largest singular vectors
// (Levy, Goldberg and Dagan 2015; the decomposition is Halko, Martinsson and Tropp 2011, algorithm 4.4).
import { normalFrom } from "../random.ts";
import type { Counts } from "./count.ts";

/** Contexts are counted as if by this power, so that rare ones do not look too telling (Levy et al. 2015, section 3.2). */
const SMOOTHING = 0.75;
/** Columns that the random projection has beyond those that are kept. */
const OVERSAMPLING = 16;
const POWER_ITERATIONS = 2;

/** Replaces each count by log(p(w,c) / (p(w) p(c))), or 0 where that is below 0. */
export function toInformation({ starts, column, value, columns }: Counts): void {
  const ofColumn = new Float64Array(columns);
  for (let i = 0; i < value.length; i++) ofColumn[column[i]!]! += value[i]!;
  let total = 0;
  for (let c = 0; c < columns; c++) {
    ofColumn[c] = ofColumn[c]! ** SMOOTHING;
    total += ofColumn[c]!;
  }
  for (let r = 0; r + 1 < starts.length; r++) {
    let sum = 0;
    for (let i = starts[r]!; i < starts[r + 1]!; i++) sum += value[i]!;
    for (let i = starts[r]!; i < starts[r + 1]!; i++) {
      value[i] = Math.max(0, Math.log((value[i]! * total) / (sum * ofColumn[column[i]!]!)));
    }
  }
}

/** A dense matrix by rows. */
type Dense = Float32Array;

/** M · right, where `right` has `width` columns. */
function times({ starts, column, value }: Counts, right: Dense, width: number): Dense {
  const rows = starts.length - 1;
  const result = new Float32Array(rows * width);
  for (let r = 0; r < rows; r++) {
    for (let i = starts[r]!; i < starts[r + 1]!; i++) {
      const v = value[i]!;
      const from = column[i]! * width;
      for (let k = 0; k < width; k++) result[r * width + k]! += v * right[from + k]!;
    }
  }
  return result;
}

/** Mᵀ · left. */
function transposedTimes({ starts, column, value, columns }: Counts, left: Dense, width: number): Dense {
  const result = new Float32Array(columns * width);
  for (let r = 0; r + 1 < starts.length; r++) {
    for (let i = starts[r]!; i < starts[r + 1]!; i++) {
      const v = value[i]!;
      const to = column[i]! * width;
      for (let k = 0; k < width; k++) result[to + k]! += v * left[r * width + k]!;
    }
  }
  return result;
}

/** AᵀA, `width` by `width`. */
function gram(a: Dense, width: number): Float64Array {
  const result = new Float64Array(width * width);
  for (let at = 0; at < a.length; at += width) {
    for (let i = 0; i < width; i++) {
      const v = a[at + i]!;
      for (let j = i; j < width; j++) result[i * width + j]! += v * a[at + j]!;
    }
  }
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) result[i * width + j] = result[j * width + i]!;
  return result;
}

/** Eigenvalues and eigenvectors (columns of `vectors`) of a symmetric matrix, largest first, by Jacobi rotations. */
function eigen(matrix: Float64Array, n: number): { values: Float64Array; vectors: Float64Array } {
  const a = matrix.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  const sweeps = 30;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q);
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j]! - a[i * n + i]!);
  const vectors = new Float64Array(n * n);
  for (let to = 0; to < n; to++) for (let r = 0; r < n; r++) vectors[r * n + to] = v[r * n + order[to]!]!;
  return { values: Float64Array.from(order, (i) => Math.max(0, a[i * n + i]!)), vectors };
}

/** One Jacobi rotation, which makes a[p][q] zero. */
function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q]!;
  if (Math.abs(apq) < 1e-300) return;
  const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(t * t + 1);
  const sin = t * cos;
  const turn = (m: Float64Array, i: number, j: number): void => {
    const x = m[i]!;
    const y = m[j]!;
    m[i] = cos * x - sin * y;
    m[j] = sin * x + cos * y;
  };
  for (let k = 0; k < n; k++) turn(a, k * n + p, k * n + q);
  for (let k = 0; k < n; k++) turn(a, p * n + k, q * n + k);
  for (let k = 0; k < n; k++) turn(v, k * n + p, k * n + q);
}

/** a · b, where b is `width` by `kept`, and each column is scaled. */
function project(a: Dense, b: Float64Array, width: number, kept: number, scale: (column: number) => number): Dense {
  const rows = a.length / width;
  const result = new Float32Array(rows * kept);
  for (let r = 0; r < rows; r++) {
    for (let j = 0; j < kept; j++) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += a[r * width + k]! * b[k * width + j]!;
      result[r * kept + j] = sum * scale(j);
    }
  }
  return result;
}

/** Makes the columns orthonormal: A · V · Λ^(-1/2), where AᵀA = V Λ Vᵀ. */
function orthonormal(a: Dense, width: number): Dense {
  const { values, vectors } = eigen(gram(a, width), width);
  return project(a, vectors, width, width, (j) => (values[j]! > 1e-12 * values[0]! ? 1 / Math.sqrt(values[j]!) : 0));
}

/** One vector of `size` numbers a word: left singular vectors times the square root of the singular values, scaled to unit length. */
export function wordVectors(counts: Counts, size: number): Float32Array {
  const width = size + OVERSAMPLING;
  const normal = normalFrom(7);
  let q = orthonormal(times(counts, Float32Array.from({ length: counts.columns * width }, normal), width), width);
  for (let i = 0; i < POWER_ITERATIONS; i++) {
    const back = orthonormal(transposedTimes(counts, q, width), width);
    q = orthonormal(times(counts, back, width), width);
  }
  // M ≈ Q (QᵀM), so the singular values of M are the square roots of the eigenvalues of (QᵀM)(QᵀM)ᵀ.
  const { values, vectors } = eigen(gram(transposedTimes(counts, q, width), width), width);
  const result = project(q, vectors, width, size, (j) => values[j]! ** 0.25);
  for (let at = 0; at < result.length; at += size) {
    let length = 0;
    for (let k = 0; k < size; k++) length += result[at + k]! ** 2;
    const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
    for (let k = 0; k < size; k++) result[at + k]! *= scale;
  }
  return result;
}
