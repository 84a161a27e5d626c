import { VECTOR_LENGTH } from "../../src/analysis/network/network.ts";
import type { WordVectors } from "../../src/analysis/network/vectors.ts";
import type { Example } from "./examples.ts";
import type { Numbers, Starts } from "./matrix.ts";

/** The embedding matrix with its derivatives: only the rows that a batch uses are touched. */
export interface Embeddings {
  readonly value: Float32Array;
  readonly slope: Float32Array;
  /** The touched rows, the first `touchedCount()` of them. */
  readonly touched: Int32Array;
  touchedCount(): number;
  /** Says that the slopes of the touched rows have been used. */
  forget(): void;
}

/** What a word brings into the network: its vector and, beside it, the sum of its embedding rows. */
export interface WordInput {
  readonly embeddings: Embeddings;
  forward(
    batch: readonly Example[],
    starts: Starts,
    rates: { word: number; vector: number },
    random: () => number,
  ): void;
  backward(batch: readonly Example[], starts: Starts): void;
}

/** Size of the first embeddings: small beside the word vectors, so that what is learnt outweighs chance. */
const FIRST_SIZE = 0.1;

/** `x` and `dX` have `vectors.size + width` numbers a position. */
export function createWordInput(
  x: Numbers,
  dX: Numbers,
  vectors: WordVectors,
  { rows, width, longest }: { rows: number; width: number; longest: number },
  normal: () => number,
): WordInput {
  const value = Float32Array.from({ length: rows * width }, () => normal() * FIRST_SIZE);
  const slope = new Float32Array(rows * width);
  const touched = new Int32Array(rows);
  const isTouched = new Uint8Array(rows);
  let count = 0;
  const all = vectors.size + width;
  /** 1 where the word's own row was left out. */
  const dropped = new Uint8Array(longest);
  const scale = VECTOR_LENGTH / 127;

  /** Calls `use` with each embedding row of a position: the treebank's, then the form's. */
  function eachRow(example: Example, p: number, t: number, use: (row: number) => void): void {
    const { rows, own } = example.features[p]!;
    use(example.treebank);
    for (let r = 0; r < rows.length; r++) if (r !== own || dropped[t] === 0) use(rows[r]!);
  }

  return {
    embeddings: {
      value,
      slope,
      touched,
      touchedCount: () => count,
      forget() {
        for (let i = 0; i < count; i++) isTouched[touched[i]!] = 0;
        count = 0;
      },
    },
    forward(batch, starts, rates, random) {
      x.fill(0, 0, starts.at(-1)! * all);
      batch.forEach((example, s) => {
        for (let p = 0; p < example.length; p++) {
          const t = starts[s]! + p;
          const { vector, own } = example.features[p]!;
          dropped[t] = own >= 0 && random() < rates.word ? 1 : 0;
          if (vector >= 0 && random() >= rates.vector) {
            for (let k = 0; k < vectors.size; k++) x[t * all + k] = vectors.numbers[vector * vectors.size + k]! * scale;
          }
          const to = t * all + vectors.size;
          eachRow(example, p, t, (row) => {
            for (let k = 0; k < width; k++) x[to + k]! += value[row * width + k]!;
          });
        }
      });
    },
    backward(batch, starts) {
      batch.forEach((example, s) => {
        for (let p = 0; p < example.length; p++) {
          const t = starts[s]! + p;
          const from = t * all + vectors.size;
          eachRow(example, p, t, (row) => {
            if (isTouched[row] === 0) {
              isTouched[row] = 1;
              touched[count++] = row;
            }
            for (let k = 0; k < width; k++) slope[row * width + k]! += dX[from + k]!;
          });
        }
      });
    },
  };
}
