// The network with its derivatives: two bidirectional LSTM layers (Hochreiter & Schmidhuber 1997) over word vectors and
// feature embeddings, linear taggers, and for the tree a biaffine arc scorer with a hidden layer for the relations
// (Dozat & Manning 2017; Kiperwasser & Goldberg 2016). Derivatives are written out by hand and checked by a test.
import { Arena } from "../../src/analysis/network/kernels.ts";
import { distanceClass, GATES, outputWidth, parameterShapes, type Shape } from "../../src/analysis/network/shape.ts";
import type { WordVectors } from "../../src/analysis/network/vectors.ts";
import { normalFrom } from "../random.ts";
import { type Example, TAG_HEADS } from "./examples.ts";

/** Positions that one batch may hold. */
export const LONGEST_BATCH = 1536;
/** Positions of the longest sentence of a batch. */
export const LONGEST_SENTENCE = 256;

/** Shares of the numbers that are left out in training (Srivastava et al. 2014; Gal & Ghahramani 2016). */
export interface Dropout {
  readonly word: number;
  readonly vector: number;
  readonly input: number;
  readonly hidden: number;
  readonly output: number;
}
export const NO_DROPOUT: Dropout = { word: 0, vector: 0, input: 0, hidden: 0, output: 0 };

type Numbers = Float32Array<ArrayBuffer>;

/** A matrix in the arena, its derivatives, and its transpose, which is renewed after each update. */
export interface Parameter {
  readonly rows: number;
  readonly columns: number;
  readonly value: Numbers;
  readonly slope: Numbers;
  readonly transposed: Numbers;
}

/** Word vectors are as long as this after scaling, so that they weigh as much as the embeddings. */
export const VECTOR_LENGTH = 4;

export type Network = ReturnType<typeof createNetwork>;

export function createNetwork(
  shape: Shape,
  embeddingRows: number,
  vectors: WordVectors,
  tagFirsts: readonly number[],
  seed: number,
) {
  const arena = new Arena(400 << 20);
  const { kernels } = arena;
  const { units, embedding, vector: vectorSize, arc: A, label: L } = shape;
  const D = vectorSize + embedding;
  const H2 = 2 * units;
  const G = GATES * units;
  const G2 = 2 * G;
  const O = outputWidth(shape);
  const T = LONGEST_BATCH;

  const normal = normalFrom(seed);
  const parameters: Record<string, Parameter> = {};
  for (const [name, [rows, columns]] of Object.entries(parameterShapes(shape))) {
    const value = arena.take(rows * columns);
    const scale = Math.sqrt(2 / (rows + columns));
    if (rows > 1) for (let i = 0; i < value.length; i++) value[i] = normal() * scale;
    parameters[name] = {
      rows,
      columns,
      value,
      slope: arena.take(rows * columns),
      transposed: arena.take(rows * columns),
    };
  }
  const P = (name: string): Parameter => parameters[name]!;
  // Forget gates begin open (Jozefowicz et al. 2015).
  for (const name of ["bias1", "bias2"]) {
    const b = P(name).value;
    for (const first of [0, G]) b.fill(1, first + units, first + 2 * units);
  }
  const embeddings = new Float32Array(embeddingRows * embedding);
  for (let i = 0; i < embeddings.length; i++) embeddings[i] = normal() * 0.1;
  const embeddingSlope = new Float32Array(embeddingRows * embedding);
  const touched = new Int32Array(embeddingRows);
  const isTouched = new Uint8Array(embeddingRows);
  let touchedCount = 0;

  const take = (n: number): Numbers => arena.take(n);
  const X = take(T * D),
    dX = take(T * D),
    XT = take(T * D);
  const gates1 = take(T * G2),
    gates2 = take(T * G2);
  const cell1 = take(T * H2),
    cell2 = take(T * H2),
    tanhCell = take(T * H2);
  const out1 = take(T * H2),
    out2 = take(T * H2),
    dOut1 = take(T * H2),
    dOut2 = take(T * H2);
  const in2 = take(T * H2),
    inHeads = take(T * H2),
    outT = take(T * H2);
  const mask1 = new Float32Array(T * H2),
    mask2 = new Float32Array(T * H2),
    maskX = new Float32Array(T * D);
  const before = take(T * units),
    beforeT = take(T * units);
  const zeros = take(units);
  const dCell = new Float32Array(units);
  const Z = take(T * O),
    dZ = take(T * O);
  const maskZ = new Float32Array(T * O);
  const N = LONGEST_SENTENCE + 16;
  const Q = take(N * A),
    dQ = take(N * A),
    DQT = take(N * A);
  const headsT = take(N * A),
    headRows = take(N * A),
    S = take(N * N),
    ST = take(N * N);
  const depRows = take(N * A),
    dDep = take(N * A),
    dHead = take(N * A);
  const hidden = take(T * L),
    dHidden = take(T * L),
    hiddenT = take(T * L);
  const logits = take(T * shape.labels);
  const probabilities = new Float32Array(Math.max(N, O, shape.labels));

  const mul = (
    a: Numbers,
    aAt: number,
    b: Numbers,
    c: Numbers,
    cAt: number,
    rows: number,
    inner: number,
    cols: number,
    sa: number,
    sb: number,
    sc: number,
  ): void => {
    if (rows > 0 && inner > 0)
      kernels.multiply(
        a.byteOffset + aAt * 4,
        b.byteOffset,
        c.byteOffset + cAt * 4,
        rows,
        inner,
        cols,
        sa * 4,
        sb * 4,
        sc * 4,
      );
  };
  const transpose = (
    a: Numbers,
    from: number,
    stride: number,
    rows: number,
    cols: number,
    to: Numbers,
    toStride: number,
  ): void => {
    for (let r = 0; r < rows; r++) {
      const at = from + r * stride;
      for (let c = 0; c < cols; c++) to[c * toStride + r] = a[at + c]!;
    }
  };
  const fillRows = (to: Numbers, row: Numbers, rows: number): void => {
    for (let r = 0; r < rows; r++) to.set(row, r * row.length);
  };

  function refresh(): void {
    for (const p of Object.values(parameters))
      transpose(p.value, 0, p.columns, p.rows, p.columns, p.transposed, p.rows);
  }
  refresh();

  function lstmForward(
    input: Numbers,
    width: number,
    layer: 1 | 2,
    gates: Numbers,
    cell: Numbers,
    out: Numbers,
    starts: readonly number[],
    total: number,
  ): void {
    fillRows(gates, P(`bias${layer}`).value, total);
    mul(input, 0, P(`input${layer}`).value, gates, 0, total, width, G2, width, G2, G2);
    for (let s = 0; s + 1 < starts.length; s++) {
      for (let direction = 0; direction < 2; direction++) {
        const weights = P(direction === 0 ? `forward${layer}` : `backward${layer}`).value;
        const step = direction === 0 ? 1 : -1;
        let t = direction === 0 ? starts[s]! : starts[s + 1]! - 1;
        const shift = direction * units;
        for (let n = starts[s]!; n < starts[s + 1]!; n++, t += step) {
          const first = n === starts[s];
          const previous = (t - step) * H2 + shift;
          const g = t * G2 + direction * G;
          if (!first) mul(out, previous, weights, gates, g, 1, units, G, H2, G, G2);
          kernels.lstm(
            gates.byteOffset + g * 4,
            first ? zeros.byteOffset : cell.byteOffset + previous * 4,
            cell.byteOffset + (t * H2 + shift) * 4,
            out.byteOffset + (t * H2 + shift) * 4,
            units * 4,
          );
        }
      }
    }
  }

  /** Turns the derivatives of the outputs (spoilt) into those of the gates (in place of the gates) and of all weights; adds those of the inputs. */
  function lstmBackward(
    input: Numbers,
    width: number,
    layer: 1 | 2,
    gates: Numbers,
    cell: Numbers,
    out: Numbers,
    dOut: Numbers,
    dInput: Numbers,
    inputT: Numbers,
    starts: readonly number[],
    total: number,
  ): void {
    tanhCell.set(cell.subarray(0, total * H2));
    kernels.tanh(tanhCell.byteOffset, total * H2 * 4);
    for (let direction = 0; direction < 2; direction++) {
      const w = P(direction === 0 ? `forward${layer}` : `backward${layer}`);
      const step = direction === 0 ? 1 : -1;
      const shift = direction * units;
      for (let s = 0; s + 1 < starts.length; s++) {
        dCell.fill(0);
        let t = direction === 0 ? starts[s + 1]! - 1 : starts[s]!;
        for (let n = starts[s + 1]! - starts[s]!; n > 0; n--, t -= step) {
          const first = n === 1;
          const g = t * G2 + direction * G;
          const h = t * H2 + shift;
          const previous = (t - step) * H2 + shift;
          for (let u = 0; u < units; u++) {
            const i = gates[g + u]!,
              f = gates[g + units + u]!,
              o = gates[g + 2 * units + u]!,
              c = gates[g + 3 * units + u]!;
            const tc = tanhCell[h + u]!;
            const dh = dOut[h + u]!;
            const dc = dCell[u]! + dh * o * (1 - tc * tc);
            gates[g + u] = dc * c * i * (1 - i);
            gates[g + units + u] = first ? 0 : dc * cell[previous + u]! * f * (1 - f);
            gates[g + 2 * units + u] = dh * tc * o * (1 - o);
            gates[g + 3 * units + u] = dc * i * (1 - c * c);
            dCell[u] = dc * f;
          }
          if (!first) mul(gates, g, w.transposed, dOut, previous, 1, G, units, G2, units, H2);
        }
        // What each position had as the output before it.
        for (let p = starts[s]!; p < starts[s + 1]!; p++) {
          const from = p - step;
          const inside = from >= starts[s]! && from < starts[s + 1]!;
          for (let u = 0; u < units; u++) before[p * units + u] = inside ? out[from * H2 + shift + u]! : 0;
        }
      }
      transpose(before, 0, units, total, units, beforeT, total);
      kernels.multiply(
        beforeT.byteOffset,
        gates.byteOffset + direction * G * 4,
        w.slope.byteOffset,
        units,
        total,
        G,
        total * 4,
        G2 * 4,
        G * 4,
      );
    }
    transpose(input, 0, width, total, width, inputT, total);
    mul(inputT, 0, gates, P(`input${layer}`).slope, 0, width, total, G2, total, G2, G2);
    addRows(gates, total, P(`bias${layer}`).slope);
    mul(gates, 0, P(`input${layer}`).transposed, dInput, 0, total, G2, width, G2, width, width);
  }

  function addRows(from: Numbers, rows: number, to: Numbers): void {
    const width = to.length;
    for (let r = 0; r < rows; r++) for (let k = 0; k < width; k++) to[k]! += from[r * width + k]!;
  }

  function fillMask(
    mask: Float32Array,
    starts: readonly number[],
    width: number,
    rate: number,
    random: () => number,
    perSentence: boolean,
  ): void {
    const keep = 1 / (1 - rate);
    for (let s = 0; s + 1 < starts.length; s++) {
      const [a, b] = [starts[s]! * width, starts[s + 1]! * width];
      const end = perSentence ? Math.min(b, a + width) : b;
      for (let i = a; i < end; i++) mask[i] = rate > 0 && random() < rate ? 0 : keep;
      if (perSentence) for (let i = a + width; i < b; i++) mask[i] = mask[i - width]!;
    }
  }

  /** Which rows of each position were used, for the way back. */
  const dropped = new Uint8Array(T);

  function embed(batch: readonly Example[], starts: readonly number[], dropout: Dropout, random: () => number): void {
    X.fill(0, 0, starts.at(-1)! * D);
    const scale = VECTOR_LENGTH / 127;
    batch.forEach((example, s) => {
      for (let p = 0; p < example.length; p++) {
        const t = starts[s]! + p;
        const { vector, rows, own } = example.features[p]!;
        dropped[t] = own >= 0 && random() < dropout.word ? 1 : 0;
        if (vector >= 0 && random() >= dropout.vector) {
          for (let k = 0; k < vectorSize; k++) X[t * D + k] = vectors.numbers[vector * vectorSize + k]! * scale;
        }
        const to = t * D + vectorSize;
        for (let r = -1; r < rows.length; r++) {
          if (r === own && r >= 0 && dropped[t]) continue;
          const from = (r < 0 ? example.treebank : rows[r]!) * embedding;
          for (let k = 0; k < embedding; k++) X[to + k]! += embeddings[from + k]!;
        }
      }
    });
  }

  function embedBackward(batch: readonly Example[], starts: readonly number[]): void {
    batch.forEach((example, s) => {
      for (let p = 0; p < example.length; p++) {
        const t = starts[s]! + p;
        const { rows, own } = example.features[p]!;
        const from = t * D + vectorSize;
        for (let r = -1; r < rows.length; r++) {
          if (r === own && r >= 0 && dropped[t]) continue;
          const row = r < 0 ? example.treebank : rows[r]!;
          if (isTouched[row] === 0) {
            isTouched[row] = 1;
            touched[touchedCount++] = row;
          }
          const to = row * embedding;
          for (let k = 0; k < embedding; k++) embeddingSlope[to + k]! += dX[from + k]!;
        }
      }
    });
  }

  /** Softmax of `count` numbers at `at`, minus 1 at the right class, times the weight, into `slope`; returns the loss. */
  function crossEntropy(
    from: Numbers,
    at: number,
    count: number,
    gold: number,
    weight: number,
    slope: Numbers,
    to: number,
  ): number {
    const right = from[at + gold]!;
    let max = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) if (from[at + i]! > max) max = from[at + i]!;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const e = Math.exp(from[at + i]! - max);
      probabilities[i] = e;
      sum += e;
    }
    for (let i = 0; i < count; i++) slope[to + i] = (weight * probabilities[i]!) / sum;
    slope[to + gold]! -= weight;
    return weight * (Math.log(sum) + max - right);
  }

  const at = {
    tags: 0,
    dep: shape.tags,
    head: shape.tags + A,
    labelDep: shape.tags + 2 * A,
    labelHead: shape.tags + 2 * A + L,
  };

  /** Everything up to the outputs `Z` of each position. */
  function forward(batch: readonly Example[], starts: readonly number[], dropout: Dropout, random: () => number): void {
    const total = starts.at(-1)!;
    embed(batch, starts, dropout, random);
    fillMask(maskX, starts, D, dropout.input, random, false);
    for (let i = 0; i < total * D; i++) X[i]! *= maskX[i]!;
    lstmForward(X, D, 1, gates1, cell1, out1, starts, total);
    fillMask(mask1, starts, H2, dropout.hidden, random, true);
    for (let i = 0; i < total * H2; i++) in2[i] = out1[i]! * mask1[i]!;
    lstmForward(in2, H2, 2, gates2, cell2, out2, starts, total);
    fillMask(mask2, starts, H2, dropout.hidden, random, true);
    for (let i = 0; i < total * H2; i++) inHeads[i] = out2[i]! * mask2[i]!;
    fillRows(Z, P("headsBias").value, total);
    mul(inHeads, 0, P("heads").value, Z, 0, total, H2, O, H2, O, O);
    mul(X, 0, P("direct").value, Z, 0, total, D, shape.direct, D, shape.direct, O);
    for (let t = 0; t < total; t++) kernels.tanh(Z.byteOffset + (t * O + shape.tags) * 4, 2 * A * 4);
    fillMask(maskZ, starts, O, dropout.output, random, false);
    for (let t = 0; t < total; t++) {
      for (let k = at.dep; k < at.labelDep; k++) Z[t * O + k]! *= maskZ[t * O + k]!;
    }
  }

  /** Arc scores of a sentence into S: row = dependent, column = head, `width` columns a row. Returns `width`. */
  function scoreArcs(start: number, length: number): number {
    const width = (length + 15) & ~15;
    headsT.fill(0, 0, A * width);
    transpose(Z, start * O + at.head, O, length, A, headsT, width);
    fillRows(Q, P("arcBias").value, length);
    mul(Z, start * O + at.dep, P("arc").value, Q, 0, length, A, A, O, A, A);
    S.fill(0, 0, length * width);
    mul(Q, 0, headsT, S, 0, length, A, width, A, width, width);
    const distance = P("distance").value;
    for (let d = 1; d < length; d++) {
      for (let h = 0; h < length; h++) S[d * width + h]! += distance[h === 0 ? 0 : distanceClass(h - d)]!;
      S[d * width + d] = -1e9;
    }
    return width;
  }

  function arcs(example: Example, start: number, scale: number): number {
    const { length, heads } = example;
    const width = scoreArcs(start, length);
    let loss = 0;
    S.fill(0, 0, width);
    for (let d = 1; d < length; d++) {
      const row = d * width;
      if (heads[d]! >= 0) loss += crossEntropy(S, row, length, heads[d]!, scale, S, row);
      else S.fill(0, row, row + length);
      S.fill(0, row + length, row + width);
    }
    const slope = P("distance").slope;
    for (let d = 1; d < length; d++)
      for (let h = 0; h < length; h++) if (h !== d) slope[h === 0 ? 0 : distanceClass(h - d)]! += S[d * width + h]!;
    for (let p = 0; p < length; p++) {
      headRows.set(Z.subarray((start + p) * O + at.head, (start + p) * O + at.head + A), p * A);
      depRows.set(Z.subarray((start + p) * O + at.dep, (start + p) * O + at.dep + A), p * A);
    }
    dQ.fill(0, 0, length * A);
    mul(S, 0, headRows, dQ, 0, length, length, A, width, A, A);
    transpose(S, 0, width, length, length, ST, width);
    dHead.fill(0, 0, length * A);
    mul(ST, 0, Q, dHead, 0, length, length, A, width, A, A);
    dDep.fill(0, 0, length * A);
    mul(dQ, 0, P("arc").transposed, dDep, 0, length, A, A, A, A, A);
    transpose(depRows, 0, A, length, A, DQT, length);
    mul(DQT, 0, dQ, P("arc").slope, 0, A, length, A, length, A, A);
    addRows(dQ, length, P("arcBias").slope);
    for (let p = 0; p < length; p++) {
      for (let k = 0; k < A; k++) {
        dZ[(start + p) * O + at.dep + k]! += dDep[p * A + k]!;
        dZ[(start + p) * O + at.head + k]! += dHead[p * A + k]!;
      }
    }
    return loss;
  }

  /** Hidden layer of the relation of each position to the head given, and the relations' scores into `logits`. */
  function scoreLabels(start: number, length: number, heads: Int32Array): void {
    for (let p = 0; p < length; p++) {
      const h = start + Math.max(0, heads[p]!);
      for (let k = 0; k < L; k++)
        hidden[p * L + k] = Z[(start + p) * O + at.labelDep + k]! + Z[h * O + at.labelHead + k]!;
    }
    kernels.tanh(hidden.byteOffset, length * L * 4);
    fillRows(logits, P("labelBias").value, length);
    mul(hidden, 0, P("labelOut").value, logits, 0, length, L, shape.labels, L, shape.labels, shape.labels);
  }

  function relations(example: Example, start: number, scale: number, rate: number, random: () => number): number {
    const { length, heads, deprels } = example;
    for (let p = 0; p < length; p++) {
      const h = start + Math.max(0, heads[p]!);
      for (let k = 0; k < L; k++)
        hidden[p * L + k] = Z[(start + p) * O + at.labelDep + k]! + Z[h * O + at.labelHead + k]!;
    }
    kernels.tanh(hidden.byteOffset, length * L * 4);
    const keep = 1 / (1 - rate);
    for (let i = 0; i < length * L; i++) {
      const m = rate > 0 && random() < rate ? 0 : keep;
      maskZ[i] = m;
      dHidden[i] = 1 - hidden[i]! * hidden[i]!;
      hidden[i]! *= m;
    }
    fillRows(logits, P("labelBias").value, length);
    mul(hidden, 0, P("labelOut").value, logits, 0, length, L, shape.labels, L, shape.labels, shape.labels);
    let loss = 0;
    for (let p = 0; p < length; p++) {
      const row = p * shape.labels;
      if (deprels[p]! >= 0) loss += crossEntropy(logits, row, shape.labels, deprels[p]!, scale, logits, row);
      else logits.fill(0, row, row + shape.labels);
    }
    addRows(logits, length, P("labelBias").slope);
    transpose(hidden, 0, L, length, L, hiddenT, length);
    mul(hiddenT, 0, logits, P("labelOut").slope, 0, L, length, shape.labels, length, shape.labels, shape.labels);
    hidden.fill(0, 0, length * L);
    mul(logits, 0, P("labelOut").transposed, hidden, 0, length, shape.labels, L, shape.labels, L, L);
    for (let p = 0; p < length; p++) {
      const h = start + Math.max(0, heads[p]!);
      for (let k = 0; k < L; k++) {
        const d = hidden[p * L + k]! * dHidden[p * L + k]! * maskZ[p * L + k]!;
        dZ[(start + p) * O + at.labelDep + k]! += d;
        dZ[h * O + at.labelHead + k]! += d;
      }
    }
    return loss;
  }

  const startsOf = (batch: readonly Example[]): number[] => {
    const starts = [0];
    for (const e of batch) starts.push(starts.at(-1)! + e.length);
    return starts;
  };

  /** Loss of a batch; adds the derivatives to every `slope`. */
  function learn(batch: readonly Example[], dropout: Dropout, random: () => number): number {
    const starts = startsOf(batch);
    const total = starts.at(-1)!;
    forward(batch, starts, dropout, random);
    dZ.fill(0, 0, total * O);
    let loss = 0;
    const scale = 1 / total;
    const masks = maskZ.slice(0, total * O);
    batch.forEach((example, s) => {
      const start = starts[s]!;
      const weight = scale * example.weight;
      for (let p = 1; p < example.length; p++) {
        for (let h = 0; h < TAG_HEADS; h++) {
          const gold = example.tags[p * TAG_HEADS + h]!;
          if (gold < 0) continue;
          const column = (start + p) * O + tagFirsts[h]!;
          loss += crossEntropy(
            Z,
            column,
            tagFirsts[h + 1]! - tagFirsts[h]!,
            gold,
            weight * (h < 2 ? 1 : 0.5),
            dZ,
            column,
          );
        }
      }
      loss += arcs(example, start, weight);
      loss += relations(example, start, weight, dropout.output, random);
    });
    // Back through the dropout and the tanh of the arc vectors.
    for (let t = 0; t < total; t++) {
      for (let k = at.dep; k < at.labelDep; k++) {
        const i = t * O + k;
        const m = masks[i]!;
        const y = m > 0 ? Z[i]! / m : 0;
        dZ[i] = dZ[i]! * m * (1 - y * y);
      }
    }
    transpose(inHeads, 0, H2, total, H2, outT, total);
    mul(outT, 0, dZ, P("heads").slope, 0, H2, total, O, total, O, O);
    addRows(dZ, total, P("headsBias").slope);
    dOut2.fill(0, 0, total * H2);
    mul(dZ, 0, P("heads").transposed, dOut2, 0, total, O, H2, O, H2, H2);
    for (let i = 0; i < total * H2; i++) dOut2[i]! *= mask2[i]!;
    dOut1.fill(0, 0, total * H2);
    lstmBackward(in2, H2, 2, gates2, cell2, out2, dOut2, dOut1, outT, starts, total);
    for (let i = 0; i < total * H2; i++) dOut1[i]! *= mask1[i]!;
    dX.fill(0, 0, total * D);
    lstmBackward(X, D, 1, gates1, cell1, out1, dOut1, dX, XT, starts, total);
    mul(XT, 0, dZ, P("direct").slope, 0, D, total, shape.direct, total, O, shape.direct);
    mul(dZ, 0, P("direct").transposed, dX, 0, total, shape.direct, D, O, D, D);
    for (let i = 0; i < total * D; i++) dX[i]! *= maskX[i]!;
    embedBackward(batch, starts);
    return loss;
  }

  /** Scores of a sentence: tags in `Z`, arcs in `S`; relations after `scoreLabels` with the heads chosen. */
  function predict(example: Example): { z: Numbers; width: number; s: Numbers } {
    forward([example], [0, example.length], NO_DROPOUT, () => 1);
    return { z: Z, s: S, width: scoreArcs(0, example.length) };
  }

  return {
    shape,
    parameters,
    embeddings,
    embeddingSlope,
    touched,
    isTouched,
    touchedRows: () => touchedCount,
    forget: () => {
      for (let i = 0; i < touchedCount; i++) isTouched[touched[i]!] = 0;
      touchedCount = 0;
    },
    learn,
    refresh,
    predict,
    scoreLabels,
    logits,
    outputWidth: O,
  };
}
