import { randomFrom } from "../random.ts";

/** Most rounds of moving centres; the classes hardly change after. */
const ROUNDS = 12;

export interface Grouping {
  /** Row -> class, from 0. */
  readonly classes: Uint16Array;
  /** The middle of each class, of unit length, row after row. */
  readonly centres: Float32Array;
}

/** Groups vectors of unit length by their angle into `count` classes. The first rows should be the most frequent words. */
export function kMeans(vectors: Float32Array, width: number, weights: Float64Array, count: number): Grouping {
  const rows = vectors.length / width;
  const classes = new Uint16Array(rows);
  const centres = firstCentres(vectors, width, rows, count);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let row = 0; row < rows; row++) {
      const nearest = nearestCentre(vectors, row * width, centres, width, count);
      if (nearest !== classes[row]) moved++;
      classes[row] = nearest;
    }
    if (moved < rows / 1000) break;
    moveCentres(vectors, width, weights, classes, centres, count);
  }
  return { classes, centres };
}

function firstCentres(vectors: Float32Array, width: number, rows: number, count: number): Float32Array {
  const random = randomFrom(2);
  const centres = new Float32Array(count * width);
  const taken = new Set<number>();
  while (taken.size < count) {
    const row = Math.floor(random() ** 2 * rows);
    if (taken.has(row)) continue;
    centres.set(vectors.subarray(row * width, (row + 1) * width), taken.size * width);
    taken.add(row);
  }
  return centres;
}

function nearestCentre(
  vectors: Float32Array,
  from: number,
  centres: Float32Array,
  width: number,
  count: number,
): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let centre = 0; centre < count; centre++) {
    let dot = 0;
    const at = centre * width;
    for (let d = 0; d < width; d++) dot += vectors[from + d]! * centres[at + d]!;
    if (dot > most) {
      most = dot;
      best = centre;
    }
  }
  return best;
}

/** Every centre goes to the middle of its class; a frequent word weighs more, but by the root of its count only. */
function moveCentres(
  vectors: Float32Array,
  width: number,
  weights: Float64Array,
  classes: Uint16Array,
  centres: Float32Array,
  count: number,
): void {
  const sums = new Float64Array(count * width);
  for (let row = 0; row < classes.length; row++) {
    const weight = Math.sqrt(weights[row]!);
    const into = classes[row]! * width;
    for (let d = 0; d < width; d++) sums[into + d]! += weight * vectors[row * width + d]!;
  }
  for (let centre = 0; centre < count; centre++) {
    let length = 0;
    for (let d = 0; d < width; d++) length += sums[centre * width + d]! ** 2;
    if (length === 0) continue;
    const scale = 1 / Math.sqrt(length);
    for (let d = 0; d < width; d++) centres[centre * width + d] = sums[centre * width + d]! * scale;
  }
}
