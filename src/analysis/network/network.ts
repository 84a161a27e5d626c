// The network as it runs: the same sums as in training, without derivatives and without allocation a word.
// What depends on the form alone (its embedding, its way into the first layer and past the layers) is kept from word to word.
import { type FeatureTables, featuresOf, Row } from "./features.ts";
import { Arena, interleaved } from "./kernels.ts";
import { distanceClass, GATES, outputWidth, type Shape } from "./shape.ts";

/** Dense parameters by name (see `parameterShapes`) and the embedding matrix. */
export interface Weights {
  readonly dense: Readonly<Record<string, Float32Array>>;
  /** Rows of signed bytes, and what each row is to be multiplied with. */
  readonly embeddings: Int8Array;
  readonly embeddingScales: Float32Array;
}

/** Positions of a sentence at most, with the root; longer ones are cut by the caller. */
export const LONGEST_SENTENCE = 193;
/** Word vectors are scaled to this length, so that they weigh as much as the embeddings. */
export const VECTOR_LENGTH = 4;
/** Forms whose sums are kept; 29 MB. They cover more than nine in ten words of a newspaper. */
const KEPT_FORMS = 12_000;

export interface Encoder {
  /** Scores of the tags, then the arc and relation vectors, `width` numbers a position; valid until the next call. */
  readonly outputs: Float32Array;
  readonly width: number;
  /** Arc scores: a row of `arcWidth` heads for each dependent; valid until the next call. */
  readonly arcs: Float32Array;
  /** Relation scores, `shape.labels` numbers a position, after `scoreLabels`. */
  readonly labels: Float32Array;
  /** Reads the words `first` to `last - 1`; position 0 is the root. Returns the row length of `arcs`. */
  encode(forms: readonly string[], first: number, last: number): number;
  scoreLabels(length: number, heads: Int32Array): void;
}

const IS_WORD = /[\p{L}\p{N}]/u;

export function createEncoder(shape: Shape, weights: Weights, tables: FeatureTables): Encoder {
  const { units, embedding, vector: vectorSize, arc: A, label: L, direct } = shape;
  const D = vectorSize + embedding;
  const H2 = 2 * units;
  const G = GATES * units;
  const G2 = 2 * G;
  const O = outputWidth(shape);
  const N = LONGEST_SENTENCE;
  const wide = (N + 15) & ~15;
  const keptWidth = G2 + direct;
  const denseCount = Object.values(weights.dense).reduce((sum, w) => sum + w.length + 16, 0);
  const workCount = N * (2 * G2 + 4 * H2 + O + A + L + shape.labels) + A * wide + N * wide + 2 * D + 4096;
  const arena = new Arena((denseCount + workCount + KEPT_FORMS * keptWidth) * 4);
  const { kernels } = arena;

  const parameter = (name: string): Float32Array => {
    const value = arena.take(weights.dense[name]!.length);
    value.set(weights.dense[name]!);
    return value;
  };
  /** Shorts in memory that is handed out as numbers of twice their size. */
  const takeShorts = (count: number): Int16Array => {
    const { buffer, byteOffset } = arena.take(Math.ceil(count / 2));
    return new Int16Array(buffer, byteOffset, count);
  };
  /** What LSTM outputs are multiplied with: 16-bit numbers. */
  const short = (name: string, columns: number): Int16Array => {
    const value = takeShorts(weights.dense[name]!.length);
    value.set(interleaved(weights.dense[name]!, columns));
    return value;
  };
  const input1 = parameter("input1");
  const bias1 = parameter("bias1");
  const layer1 = [short("forward1", G), short("backward1", G)] as const;
  const input2 = short("input2", G2);
  const bias2 = parameter("bias2");
  const layer2 = [short("forward2", G), short("backward2", G)] as const;
  const heads = short("heads", O);
  const headsBias = parameter("headsBias");
  const directWeights = parameter("direct");
  const arcWeights = parameter("arc");
  const arcBias = parameter("arcBias");
  const labelWeights = parameter("labelOut");
  const labelBias = parameter("labelBias");
  const distance = parameter("distance");

  const x = arena.take(D);
  const kept = arena.take(KEPT_FORMS * keptWidth);
  const gates1 = arena.take(N * G2);
  const gates2 = arena.take(N * G2);
  const cells = arena.take(N * H2);
  const zeros = arena.take(units);
  const out1 = takeShorts(N * H2);
  const out2 = takeShorts(N * H2);
  const Z = arena.take(N * O);
  const Q = arena.take(N * A);
  const headsT = arena.take(A * wide);
  const S = arena.take(N * wide);
  const hidden = arena.take(N * L);
  const logits = arena.take(N * shape.labels);

  let inside = new Map<string, number>();
  let opening = new Map<string, number>();
  let keptCount = 0;
  const addRow = (row: number): void => {
    const scale = weights.embeddingScales[row]!;
    const from = row * embedding;
    for (let k = 0; k < embedding; k++) x[vectorSize + k]! += weights.embeddings[from + k]! * scale;
  };

  /** Sums for a form, into the next slot; returns the slot's place in `kept`. */
  function keep(vector: number, rows: ArrayLike<number>): number {
    x.fill(0);
    if (vector >= 0) {
      const scale = VECTOR_LENGTH / 127;
      const from = vector * vectorSize;
      for (let k = 0; k < vectorSize; k++) x[k] = tables.vectors.numbers[from + k]! * scale;
    }
    addRow(Row.treebank);
    for (let r = 0; r < rows.length; r++) addRow(rows[r]!);
    const slot = keptCount++ * keptWidth;
    kept.set(bias1, slot);
    kept.set(headsBias.subarray(0, direct), slot + G2);
    const to = kept.byteOffset + slot * 4;
    kernels.multiply(x.byteOffset, input1.byteOffset, to, 1, D, G2, D * 4, G2 * 4, G2 * 4);
    kernels.multiply(x.byteOffset, directWeights.byteOffset, to + G2 * 4, 1, D, direct, D * 4, direct * 4, direct * 4);
    return slot;
  }

  const root = keep(-1, [Row.root]);
  const firstFree = keptCount;

  function slotOf(form: string, initial: boolean): number {
    const known = (initial ? opening : inside).get(form);
    if (known !== undefined) return known;
    if (keptCount === KEPT_FORMS) {
      inside = new Map();
      opening = new Map();
      keptCount = firstFree;
    }
    const { vector, rows } = featuresOf(form, initial, tables);
    const slot = keep(vector, rows);
    (initial ? opening : inside).set(form, slot);
    return slot;
  }

  function lstm(
    gates: Float32Array,
    weights: readonly [Int16Array, Int16Array],
    out: Int16Array,
    length: number,
  ): void {
    for (let direction = 0; direction < 2; direction++) {
      const recurrent = weights[direction]!.byteOffset;
      const step = direction === 0 ? 1 : -1;
      const shift = direction * units;
      let t = direction === 0 ? 0 : length - 1;
      for (let n = 0; n < length; n++, t += step) {
        const gate = gates.byteOffset + (t * G2 + direction * G) * 4;
        const before = (t - step) * H2 + shift;
        const here = t * H2 + shift;
        if (n > 0)
          kernels.multiplyShort(out.byteOffset + before * 2, recurrent, gate, 1, units, G, H2 * 2, G * 4, G2 * 4);
        const cell = n > 0 ? cells.byteOffset + before * 4 : zeros.byteOffset;
        kernels.lstmShort(gate, cell, cells.byteOffset + here * 4, out.byteOffset + here * 2, units * 4);
      }
    }
  }

  const dep = shape.tags;
  const head = dep + A;
  const labelDep = head + A;
  const labelHead = labelDep + L;

  return {
    outputs: Z,
    width: O,
    arcs: S,
    labels: logits,
    encode(forms, first, last) {
      const length = last - first + 1;
      let initial = true;
      for (let p = 0; p < length; p++) {
        const slot = p === 0 ? root : slotOf(forms[first + p - 1]!, initial);
        gates1.set(kept.subarray(slot, slot + G2), p * G2);
        Z.set(headsBias, p * O);
        Z.set(kept.subarray(slot + G2, slot + keptWidth), p * O);
        gates2.set(bias2, p * G2);
        Q.set(arcBias, p * A);
        if (initial && p > 0 && IS_WORD.test(forms[first + p - 1]!)) initial = false;
      }
      lstm(gates1, layer1, out1, length);
      kernels.multiplyShort(
        out1.byteOffset,
        input2.byteOffset,
        gates2.byteOffset,
        length,
        H2,
        G2,
        H2 * 2,
        G2 * 4,
        G2 * 4,
      );
      lstm(gates2, layer2, out2, length);
      kernels.multiplyShort(out2.byteOffset, heads.byteOffset, Z.byteOffset, length, H2, O, H2 * 2, O * 4, O * 4);
      for (let p = 0; p < length; p++) kernels.tanh(Z.byteOffset + (p * O + dep) * 4, 2 * A * 4);
      const width = (length + 15) & ~15;
      for (let k = 0; k < A; k++) {
        const to = k * width;
        for (let p = 0; p < length; p++) headsT[to + p] = Z[p * O + head + k]!;
        for (let p = length; p < width; p++) headsT[to + p] = 0;
      }
      kernels.multiply(Z.byteOffset + dep * 4, arcWeights.byteOffset, Q.byteOffset, length, A, A, O * 4, A * 4, A * 4);
      S.fill(0, 0, length * width);
      kernels.multiply(Q.byteOffset, headsT.byteOffset, S.byteOffset, length, A, width, A * 4, width * 4, width * 4);
      for (let d = 1; d < length; d++) {
        S[d * width]! += distance[0]!;
        for (let h = 1; h < length; h++) S[d * width + h]! += distance[distanceClass(h - d)]!;
      }
      return width;
    },
    scoreLabels(length, chosen) {
      for (let p = 0; p < length; p++) {
        const from = p * O + labelDep;
        const other = chosen[p]! * O + labelHead;
        for (let k = 0; k < L; k++) hidden[p * L + k] = Z[from + k]! + Z[other + k]!;
        logits.set(labelBias, p * shape.labels);
      }
      kernels.tanh(hidden.byteOffset, length * L * 4);
      kernels.multiply(
        hidden.byteOffset,
        labelWeights.byteOffset,
        logits.byteOffset,
        length,
        L,
        shape.labels,
        L * 4,
        shape.labels * 4,
        shape.labels * 4,
      );
    },
  };
}
