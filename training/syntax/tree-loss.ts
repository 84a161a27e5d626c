// The loss of a sentence's tree: a biaffine scorer chooses heads (Dozat & Manning 2017), a hidden layer over dependent and
// head the relation (Kiperwasser & Goldberg 2016). Both read the outputs of each position and add to their derivatives.
import type { Arena } from "../../src/analysis/network/kernels.ts";
import { distanceClass, outputWidth, type Shape } from "../../src/analysis/network/shape.ts";
import type { Example } from "./examples.ts";
import {
  addProduct,
  addRows,
  crossEntropy,
  fillRows,
  type Numbers,
  type Parameter,
  place,
  transpose,
} from "./matrix.ts";

/** The score of a word as its own head. */
const NEVER = -1e9;

export interface TreeLoss {
  /** Loss of heads and relations of the sentence whose first position is `start`, times `weight`. */
  add(example: Example, start: number, weight: number, rate: number, random: () => number): number;
}

export function createTreeLoss(
  arena: Arena,
  shape: Shape,
  parameters: Readonly<Record<string, Parameter>>,
  { outputs, dOutputs, longest }: { outputs: Numbers; dOutputs: Numbers; longest: number },
): TreeLoss {
  const { kernels } = arena;
  const { arc: A, label: L, labels } = shape;
  const O = outputWidth(shape);
  const dep = shape.tags;
  const head = dep + A;
  const labelDep = head + A;
  const labelHead = labelDep + L;
  const N = longest + 16;
  const { arc, arcBias, labelOut, labelBias, distance } = parameters as Record<string, Parameter> &
    Record<"arc" | "arcBias" | "labelOut" | "labelBias" | "distance", Parameter>;
  const take = (width: number): Numbers => arena.take(N * width);
  const [queries, dQueries, headsT, heads, dHeads, deps, depsT, dDeps] = Array.from({ length: 8 }, () => take(A)) as [
    Numbers,
    Numbers,
    Numbers,
    Numbers,
    Numbers,
    Numbers,
    Numbers,
    Numbers,
  ];
  const scores = take(N);
  const scoresT = take(N);
  const [hidden, hiddenT, dHidden] = [take(L), take(L), take(L)] as const;
  const tanhSlope = new Float32Array(N * L);
  const logits = take(labels);

  /** Scores of every arc: row = dependent, column = head, `width` columns. */
  function scoreArcs(start: number, length: number, width: number): void {
    headsT.fill(0, 0, A * width);
    transpose(place(outputs, O, start * O + head), length, A, headsT, width);
    fillRows(queries, arcBias.value, length);
    addProduct(kernels, place(outputs, O, start * O + dep), place(arc.value, A), place(queries, A), length, A, A);
    scores.fill(0, 0, length * width);
    addProduct(kernels, place(queries, A), place(headsT, width), place(scores, width), length, A, width);
    for (let d = 1; d < length; d++) {
      for (let h = 0; h < length; h++) scores[d * width + h]! += distance.value[h === 0 ? 0 : distanceClass(h - d)]!;
      scores[d * width + d] = NEVER;
    }
  }

  function addArcs({ length, heads: gold }: Example, start: number, weight: number): number {
    const width = (length + 15) & ~15;
    scoreArcs(start, length, width);
    let loss = 0;
    scores.fill(0, 0, width);
    for (let d = 1; d < length; d++) {
      const row = d * width;
      if (gold[d]! >= 0) loss += crossEntropy(scores, row, length, gold[d]!, weight, scores);
      else scores.fill(0, row, row + length);
      scores.fill(0, row + length, row + width);
      for (let h = 0; h < length; h++) {
        if (h !== d) distance.slope[h === 0 ? 0 : distanceClass(h - d)]! += scores[row + h]!;
      }
    }
    for (let p = 0; p < length; p++) {
      const from = (start + p) * O;
      heads.set(outputs.subarray(from + head, from + head + A), p * A);
      deps.set(outputs.subarray(from + dep, from + dep + A), p * A);
    }
    for (const slope of [dQueries, dHeads, dDeps]) slope.fill(0, 0, length * A);
    addProduct(kernels, place(scores, width), place(heads, A), place(dQueries, A), length, length, A);
    transpose(place(scores, width), length, length, scoresT, width);
    addProduct(kernels, place(scoresT, width), place(queries, A), place(dHeads, A), length, length, A);
    addProduct(kernels, place(dQueries, A), place(arc.transposed, A), place(dDeps, A), length, A, A);
    transpose(place(deps, A), length, A, depsT);
    addProduct(kernels, place(depsT, length), place(dQueries, A), place(arc.slope, A), A, length, A);
    addRows(dQueries, length, arcBias.slope);
    for (let p = 0; p < length; p++) {
      const to = (start + p) * O;
      for (let k = 0; k < A; k++) {
        dOutputs[to + dep + k]! += dDeps[p * A + k]!;
        dOutputs[to + head + k]! += dHeads[p * A + k]!;
      }
    }
    return loss;
  }

  /** The hidden layer for the right heads, with dropout; `tanhSlope` gets what its derivatives are multiplied with. */
  function fillHidden({ length, heads: gold }: Example, start: number, rate: number, random: () => number): void {
    for (let p = 0; p < length; p++) {
      const from = (start + p) * O + labelDep;
      const other = (start + Math.max(0, gold[p]!)) * O + labelHead;
      for (let k = 0; k < L; k++) hidden[p * L + k] = outputs[from + k]! + outputs[other + k]!;
    }
    kernels.tanh(hidden.byteOffset, length * L * 4);
    const keep = 1 / (1 - rate);
    for (let i = 0; i < length * L; i++) {
      const mask = rate > 0 && random() < rate ? 0 : keep;
      tanhSlope[i] = (1 - hidden[i]! * hidden[i]!) * mask;
      hidden[i]! *= mask;
    }
  }

  function addRelations(example: Example, start: number, weight: number, rate: number, random: () => number): number {
    const { length, heads: gold, deprels } = example;
    fillHidden(example, start, rate, random);
    fillRows(logits, labelBias.value, length);
    addProduct(kernels, place(hidden, L), place(labelOut.value, labels), place(logits, labels), length, L, labels);
    let loss = 0;
    for (let p = 0; p < length; p++) {
      const row = p * labels;
      if (deprels[p]! >= 0) loss += crossEntropy(logits, row, labels, deprels[p]!, weight, logits);
      else logits.fill(0, row, row + labels);
    }
    addRows(logits, length, labelBias.slope);
    transpose(place(hidden, L), length, L, hiddenT);
    addProduct(
      kernels,
      place(hiddenT, length),
      place(logits, labels),
      place(labelOut.slope, labels),
      L,
      length,
      labels,
    );
    dHidden.fill(0, 0, length * L);
    addProduct(kernels, place(logits, labels), place(labelOut.transposed, L), place(dHidden, L), length, labels, L);
    for (let p = 0; p < length; p++) {
      const to = (start + p) * O + labelDep;
      const other = (start + Math.max(0, gold[p]!)) * O + labelHead;
      for (let k = 0; k < L; k++) {
        const slope = dHidden[p * L + k]! * tanhSlope[p * L + k]!;
        dOutputs[to + k]! += slope;
        dOutputs[other + k]! += slope;
      }
    }
    return loss;
  }

  return {
    add: (example, start, weight, rate, random) =>
      addArcs(example, start, weight) + addRelations(example, start, weight, rate, random),
  };
}
