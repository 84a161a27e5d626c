// The network with its derivatives: two bidirectional LSTM layers over word vectors and feature embeddings, linear taggers,
// and what the tree is scored from. Derivatives are written out by hand and checked by a test.
import { Arena } from "../../src/analysis/network/kernels.ts";
import { GATES, outputWidth, parameterShapes, type Shape } from "../../src/analysis/network/shape.ts";
import type { WordVectors } from "../../src/analysis/network/vectors.ts";
import { normalFrom } from "../random.ts";
import { type Example, TAG_HEADS } from "./examples.ts";
import { createLstmLayer } from "./lstm-layer.ts";
import {
  addProduct,
  addRows,
  applyMask,
  crossEntropy,
  fillMask,
  fillRows,
  type Numbers,
  type Parameter,
  place,
  type Starts,
  transpose,
} from "./matrix.ts";
import { createTreeLoss } from "./tree-loss.ts";
import { createWordInput, type Embeddings } from "./word-input.ts";

/** Positions that one batch may hold. */
export const LONGEST_BATCH = 1536;
/** Positions of the longest sentence of a batch. */
export const LONGEST_SENTENCE = 256;
/** Bytes of the network's memory; a batch of `LONGEST_BATCH` positions needs most of it. */
const MEMORY = 256 << 20;
/** Of the loss of an upos or xpos tag, what one of the seven features counts. */
const FEATURE_WEIGHT = 0.5;

/** Shares of the numbers that are left out in training (Srivastava et al. 2014; Gal & Ghahramani 2016). */
export interface Dropout {
  readonly word: number;
  readonly vector: number;
  readonly input: number;
  readonly hidden: number;
  readonly output: number;
}
export const NO_DROPOUT: Dropout = { word: 0, vector: 0, input: 0, hidden: 0, output: 0 };

export interface Network {
  readonly shape: Shape;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly embeddings: Embeddings;
  /** Loss of a batch; adds the derivatives to every `slope`. */
  learn(batch: readonly Example[], dropout: Dropout, random: () => number): number;
  /** To be called after the parameters have changed. */
  refresh(): void;
}

/** Parameters with random values (Glorot & Bengio 2010); biases 0, but forget gates open (Jozefowicz et al. 2015). */
function createParameters(arena: Arena, shape: Shape, normal: () => number): Record<string, Parameter> {
  const parameters: Record<string, Parameter> = {};
  for (const [name, [rows, columns]] of Object.entries(parameterShapes(shape))) {
    const [value, slope, transposed] = [1, 2, 3].map(() => arena.take(rows * columns)) as [Numbers, Numbers, Numbers];
    const scale = Math.sqrt(2 / (rows + columns));
    if (rows > 1) for (let i = 0; i < value.length; i++) value[i] = normal() * scale;
    parameters[name] = { rows, columns, value, slope, transposed };
  }
  for (const name of ["bias1", "bias2"]) {
    for (const first of [0, GATES * shape.units]) {
      parameters[name]!.value.fill(1, first + shape.units, first + 2 * shape.units);
    }
  }
  return parameters;
}

/** `tagFirsts`: the first output column of each tag head, and the end of the last (see `headColumns`). */
export function createNetwork(
  shape: Shape,
  embeddingRows: number,
  vectors: WordVectors,
  tagFirsts: readonly number[],
  seed: number,
): Network {
  const arena = new Arena(MEMORY);
  const { kernels } = arena;
  const normal = normalFrom(seed);
  const parameters = createParameters(arena, shape, normal);
  const T = LONGEST_BATCH;
  const D = shape.vector + shape.embedding;
  const H = 2 * shape.units;
  const O = outputWidth(shape);
  const { direct } = shape;
  const p = (name: string): Parameter => parameters[name]!;
  const layerOf = (n: 1 | 2, width: number) => {
    const recurrent = [p(`forward${n}`), p(`backward${n}`)] as const;
    return createLstmLayer(arena, { input: p(`input${n}`), bias: p(`bias${n}`), recurrent }, width, T);
  };

  const [x, dX, xT] = [arena.take(T * D), arena.take(T * D), arena.take(T * D)] as const;
  const words = createWordInput(x, dX, vectors, { rows: embeddingRows, width: shape.embedding, longest: T }, normal);
  const [layer1, layer2] = [layerOf(1, D), layerOf(2, H)] as const;
  const [between, dBetween, above, dAbove, transposed] = Array.from({ length: 5 }, () => arena.take(T * H)) as [
    Numbers,
    Numbers,
    Numbers,
    Numbers,
    Numbers,
  ];
  const outputs = arena.take(T * O);
  const dOutputs = arena.take(T * O);
  const treeLoss = createTreeLoss(arena, shape, parameters, { outputs, dOutputs, longest: LONGEST_SENTENCE });
  const maskX = new Float32Array(T * D);
  const [mask1, mask2] = [new Float32Array(T * H), new Float32Array(T * H)] as const;
  const maskOutputs = new Float32Array(T * O);
  /** The columns of the arc vectors, which pass a tanh. */
  const [arcFirst, arcEnd] = [shape.tags, shape.tags + 2 * shape.arc];

  function forward(batch: readonly Example[], starts: Starts, dropout: Dropout, random: () => number): void {
    const total = starts.at(-1)!;
    words.forward(batch, starts, dropout, random);
    fillMask(maskX, starts, D, dropout.input, random, false);
    applyMask(x, maskX, total * D);
    layer1.forward(x, starts);
    fillMask(mask1, starts, H, dropout.hidden, random, true);
    between.set(layer1.out.subarray(0, total * H));
    applyMask(between, mask1, total * H);
    layer2.forward(between, starts);
    fillMask(mask2, starts, H, dropout.hidden, random, true);
    above.set(layer2.out.subarray(0, total * H));
    applyMask(above, mask2, total * H);
    fillRows(outputs, p("headsBias").value, total);
    addProduct(kernels, place(above, H), place(p("heads").value, O), place(outputs, O), total, H, O);
    addProduct(kernels, place(x, D), place(p("direct").value, direct), place(outputs, O), total, D, direct);
    fillMask(maskOutputs, starts, O, dropout.output, random, false);
    for (let t = 0; t < total; t++) {
      kernels.tanh(outputs.byteOffset + (t * O + arcFirst) * 4, (arcEnd - arcFirst) * 4);
      for (let i = t * O + arcFirst; i < t * O + arcEnd; i++) outputs[i]! *= maskOutputs[i]!;
    }
  }

  /** Loss of the tags of a sentence. */
  function addTags({ length, tags }: Example, start: number, weight: number): number {
    let loss = 0;
    for (let position = 1; position < length; position++) {
      for (let head = 0; head < TAG_HEADS; head++) {
        const gold = tags[position * TAG_HEADS + head]!;
        if (gold < 0) continue;
        const at = (start + position) * O + tagFirsts[head]!;
        const count = tagFirsts[head + 1]! - tagFirsts[head]!;
        loss += crossEntropy(outputs, at, count, gold, weight * (head < 2 ? 1 : FEATURE_WEIGHT), dOutputs);
      }
    }
    return loss;
  }

  function backward(batch: readonly Example[], starts: Starts): void {
    const total = starts.at(-1)!;
    for (let t = 0; t < total; t++) {
      for (let i = t * O + arcFirst; i < t * O + arcEnd; i++) {
        const mask = maskOutputs[i]!;
        const y = mask > 0 ? outputs[i]! / mask : 0;
        dOutputs[i]! *= mask * (1 - y * y);
      }
    }
    transpose(place(above, H), total, H, transposed);
    addProduct(kernels, place(transposed, total), place(dOutputs, O), place(p("heads").slope, O), H, total, O);
    addRows(dOutputs, total, p("headsBias").slope);
    dAbove.fill(0, 0, total * H);
    addProduct(kernels, place(dOutputs, O), place(p("heads").transposed, H), place(dAbove, H), total, O, H);
    applyMask(dAbove, mask2, total * H);
    dBetween.fill(0, 0, total * H);
    layer2.backward(between, dAbove, dBetween, transposed, starts);
    applyMask(dBetween, mask1, total * H);
    dX.fill(0, 0, total * D);
    layer1.backward(x, dBetween, dX, xT, starts);
    addProduct(kernels, place(xT, total), place(dOutputs, O), place(p("direct").slope, direct), D, total, direct);
    addProduct(kernels, place(dOutputs, O), place(p("direct").transposed, D), place(dX, D), total, direct, D);
    applyMask(dX, maskX, total * D);
    words.backward(batch, starts);
  }

  function refresh(): void {
    for (const { value, rows, columns, transposed: to } of Object.values(parameters)) {
      transpose(place(value, columns), rows, columns, to);
    }
  }
  refresh();

  return {
    shape,
    parameters,
    embeddings: words.embeddings,
    refresh,
    learn(batch, dropout, random) {
      const starts = [0];
      for (const { length } of batch) starts.push(starts.at(-1)! + length);
      forward(batch, starts, dropout, random);
      const total = starts.at(-1)!;
      dOutputs.fill(0, 0, total * O);
      let loss = 0;
      batch.forEach((example, s) => {
        const weight = example.weight / total;
        loss += addTags(example, starts[s]!, weight);
        loss += treeLoss.add(example, starts[s]!, weight, dropout.output, random);
      });
      backward(batch, starts);
      return loss;
    },
  };
}
