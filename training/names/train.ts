import { LABELS } from "../../src/analysis/names/labels.ts";
import { type CrfExample, type CrfWeights, trainCrf } from "./crf.ts";
import type { Example } from "./examples.ts";

/** What is learned: per feature hash its weights for each label, and the transitions. */
export interface LearnedNames {
  /** Feature hash -> `LABELS` weights. */
  readonly weights: ReadonlyMap<number, Float32Array>;
  readonly transitions: Float32Array;
}

/** A feature that was met less often is not learned. */
const LEAST_COUNT = 2;
/** Share of features left out at random in training. */
const DROPOUT = 0.3;
/** Trainings with different chances, whose weights are averaged: it steadies what two thousand sentences teach. */
const TRAININGS = 3;

/**
 * Trains on examples of several corpora: every feature has weights that all corpora share and, on top, weights of our
 * own corpus, so that the others teach what they know without teaching their conventions (Daumé III 2007,
 * "Frustratingly easy domain adaptation"). Both are added up at the end, so the finder pays nothing for it.
 */
export function trainNames(
  examples: readonly Example[],
  features: number,
  rounds: number,
  log: (line: string) => void,
  trainings = TRAININGS,
): LearnedNames {
  const rowOf = frequentFeatures(examples);
  const count = rowOf.size;
  const crf = examples.map((example) => toRows(example, features, rowOf));
  const { emissions, transitions } = averageOf(
    Array.from({ length: trainings }, (_, at) =>
      trainCrf(
        crf,
        { rowCount: 2 * count, width: 2 * features, rounds, rate: 0.1, decay: 1e-4, dropout: DROPOUT, seed: at + 1 },
        log,
      ),
    ),
  );
  const weights = new Map<number, Float32Array>();
  for (const [hash, row] of rowOf) {
    const sum = emissions.slice(row * LABELS, (row + 1) * LABELS);
    for (let label = 0; label < LABELS; label++) sum[label]! += emissions[(row + count) * LABELS + label]!;
    weights.set(hash, sum);
  }
  return { weights, transitions };
}

/** The mean of several trainings; scores are sums of weights, so this is the mean of their scores, too. */
function averageOf(trainings: readonly CrfWeights[]): CrfWeights {
  const mean = (rows: readonly Float32Array[]): Float32Array =>
    rows[0]!.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length);
  return {
    emissions: mean(trainings.map((one) => one.emissions)),
    transitions: mean(trainings.map((one) => one.transitions)),
  };
}

function frequentFeatures(examples: readonly Example[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const hash of features) if (hash !== 0) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= LEAST_COUNT) rows.set(hash, rows.size);
  return rows;
}

function toRows(
  { features, allowed, own, weight }: Example,
  width: number,
  rowOf: ReadonlyMap<number, number>,
): CrfExample {
  const rows = new Int32Array(allowed.length * 2 * width).fill(-1);
  for (let at = 0; at < features.length; at++) {
    const row = rowOf.get(features[at]!);
    if (row === undefined) continue;
    const into = Math.floor(at / width) * 2 * width + (at % width);
    rows[into] = row;
    if (own) rows[into + width] = row + rowOf.size;
  }
  return { rows, allowed, weight };
}
