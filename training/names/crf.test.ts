import { expect, test } from "vitest";
import { LABELS, labelOf, OUTSIDE, Position } from "../../src/analysis/names/labels.ts";
import { bestLabels, emptyPaths } from "../../src/analysis/names/viterbi.ts";
import { type CrfExample, trainCrf } from "./crf.ts";

const SINGLE = labelOf(0, Position.single);
const settings = { rowCount: 3, width: 1, rounds: 30, rate: 0.3, decay: 0, dropout: 0, seed: 1 };
/** Feature 0 goes with names, 1 with other words; 2 stands on words whose label is not told. */
const example = (rows: number[], allowed: number[]): CrfExample => ({
  rows: Int32Array.from(rows),
  allowed: Int32Array.from(allowed),
  weight: 1,
});
const only = (label: number): number => 1 << label;

function label(rows: readonly number[], examples: readonly CrfExample[]): number[] {
  const { emissions, transitions } = trainCrf(examples, settings, () => undefined);
  const steps = (weights: Iterable<number>) => Int32Array.from(weights, (weight) => Math.round(weight * 1000));
  const scores = steps(rows.flatMap((row) => [...emissions.subarray(row * LABELS, (row + 1) * LABELS)]));
  const labels = new Uint8Array(rows.length);
  bestLabels(scores, rows.length, steps(transitions), emptyPaths(rows.length), labels, 0);
  return [...labels];
}

test("learns which feature goes with which label", () => {
  const examples = [example([0, 1], [only(SINGLE), only(OUTSIDE)]), example([1, 0], [only(OUTSIDE), only(SINGLE)])];
  expect(label([0, 1, 0], examples)).toEqual([SINGLE, OUTSIDE, SINGLE]);
});

test("an open label teaches nothing of its own", () => {
  const open = 2 ** LABELS - 1;
  const examples = [example([0, 2], [only(SINGLE), open]), example([1, 2], [only(OUTSIDE), open])];
  expect(label([0, 1], examples)).toEqual([SINGLE, OUTSIDE]);
});
