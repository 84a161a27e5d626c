import { canBegin, canEnd, canFollow, LABELS } from "./labels.ts";

const IMPOSSIBLE = -1e9;

/** Per label the labels that may stand before it. */
const predecessors: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, to) =>
  Uint8Array.from(Array.from({ length: LABELS }, (_, from) => from).filter((from) => canFollow(from, to))),
);

/** Room for the best paths through sentences of up to `capacity` tokens. */
export interface Paths {
  readonly scores: Int32Array;
  readonly origins: Uint8Array;
}

export const emptyPaths = (capacity: number): Paths => ({
  scores: new Int32Array(capacity * LABELS),
  origins: new Uint8Array(capacity * LABELS),
});

/**
 * Writes the best labels of a sentence to `labels`, from `at` on (Viterbi 1967).
 * `emissions`: score of each label for each token; `transitions`: of one label after another.
 */
export function bestLabels(
  emissions: Int32Array,
  length: number,
  transitions: Int32Array,
  { scores, origins }: Paths,
  labels: Uint8Array,
  at: number,
): void {
  if (length === 0) return;
  for (let label = 0; label < LABELS; label++) scores[label] = canBegin(label) ? emissions[label]! : IMPOSSIBLE;
  for (let i = 1; i < length; i++) {
    const row = i * LABELS;
    const before = row - LABELS;
    for (let to = 0; to < LABELS; to++) {
      const from = predecessors[to]!;
      let best = IMPOSSIBLE * 2;
      let origin = 0;
      for (let p = 0; p < from.length; p++) {
        const label = from[p]!;
        const score = scores[before + label]! + transitions[label * LABELS + to]!;
        if (score > best) {
          best = score;
          origin = label;
        }
      }
      scores[row + to] = best + emissions[row + to]!;
      origins[row + to] = origin;
    }
  }
  let label = 0;
  let best = IMPOSSIBLE * 2;
  for (let last = 0; last < LABELS; last++) {
    const score = scores[(length - 1) * LABELS + last]!;
    if (canEnd(last) && score > best) {
      best = score;
      label = last;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[at + i] = label;
    label = origins[i * LABELS + label]!;
  }
}
