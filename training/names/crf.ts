import { canBegin, canEnd, canFollow, LABELS } from "../../src/analysis/names/labels.ts";
import { randomFrom, shuffle } from "../random.ts";

/** A sentence as the trainer needs it: `rows` holds `width` rows of the weights a token. */
export interface CrfExample {
  readonly rows: Int32Array;
  /** Per token the labels that it may have, one bit a label: one bit where the label is known. */
  readonly allowed: Int32Array;
  /** How much the sentence counts; 1 for one of the kind that the model is for. */
  readonly weight: number;
}

export interface CrfWeights {
  /** Row after row, `LABELS` wide. */
  readonly emissions: Float32Array;
  /** From label times `LABELS` plus to label. */
  readonly transitions: Float32Array;
}

export interface CrfSettings {
  readonly rowCount: number;
  /** Rows a token. */
  readonly width: number;
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the pull towards 0, a sentence. */
  readonly decay: number;
  /** Share of features left out at random in training. */
  readonly dropout: number;
  readonly seed: number;
}

const IMPOSSIBLE = -1e9;
/** Whatever is less likely than e to this power counts for nothing. */
const NEGLIGIBLE = -16;
/** A label that is off by less than this is right. */
const SURE = 1e-3;

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) by stochastic gradient ascent with
 * step widths of AdaGrad (Duchi, Hazan & Singer 2011); the weights are averaged over the second half of the rounds.
 */
export function trainCrf(
  examples: readonly CrfExample[],
  settings: CrfSettings,
  log: (line: string) => void,
): CrfWeights {
  const { rowCount, width, rounds, rate, decay, dropout, seed } = settings;
  const size = rowCount * LABELS;
  const emissions = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const transitions = new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float32Array(LABELS * LABELS).fill(1e-6);
  const sums = new Float32Array(size);
  const transitionSums = new Float32Array(LABELS * LABELS);
  const random = randomFrom(seed);
  const order = Int32Array.from(examples, (_, at) => at);
  const lattice = new Lattice(Math.max(1, ...examples.map((e) => e.allowed.length)));
  let averaged = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    let loss = 0;
    for (const at of order) {
      const example = examples[at]!;
      const length = example.allowed.length;
      const rows = dropout > 0 ? dropped(example.rows, dropout, random) : example.rows;
      lattice.score(rows, width, length, emissions, dropout > 0 ? 1 / (1 - dropout) : 1);
      loss += example.weight * lattice.gradients(length, example.allowed, transitions);
      const { gradient, transitionGradient } = lattice;
      for (let i = 0; i < length; i++) {
        for (let f = 0; f < width; f++) {
          const row = rows[i * width + f]!;
          if (row < 0) continue;
          const into = row * LABELS;
          for (let label = 0; label < LABELS; label++) {
            const error = gradient[i * LABELS + label]! * example.weight;
            // Most tokens are surely no names: they teach nothing, and leaving them out is what makes training quick.
            if (error > -SURE && error < SURE) continue;
            const g = error - decay * emissions[into + label]!;
            squares[into + label]! += g * g;
            emissions[into + label]! += (rate * g) / Math.sqrt(squares[into + label]!);
          }
        }
      }
      for (let t = 0; t < transitions.length; t++) {
        const g = transitionGradient[t]! * example.weight;
        if (g === 0) continue;
        transitionSquares[t]! += g * g;
        transitions[t]! += (rate * g) / Math.sqrt(transitionSquares[t]!);
      }
    }
    if (round >= rounds >> 1) {
      averaged++;
      for (let at = 0; at < size; at++) sums[at]! += emissions[at]!;
      for (let at = 0; at < transitions.length; at++) transitionSums[at]! += transitions[at]!;
    }
    log(`names: round ${round + 1} of ${rounds}, loss ${(loss / examples.length).toFixed(4)} a sentence`);
  }
  for (let at = 0; at < size; at++) sums[at]! /= averaged;
  for (let at = 0; at < transitions.length; at++) transitionSums[at]! /= averaged;
  return { emissions: sums, transitions: transitionSums };
}

function dropped(rows: Int32Array, share: number, random: () => number): Int32Array {
  const kept = rows.slice();
  for (let at = 0; at < kept.length; at++) if (random() < share) kept[at] = -1;
  return kept;
}

/** Room for the sums over all labellings of one sentence. */
class Lattice {
  readonly gradient: Float64Array;
  readonly transitionGradient = new Float64Array(LABELS * LABELS);
  readonly #scores: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #most = new Float64Array(LABELS);
  readonly #sum = new Float64Array(LABELS);
  /** Labels that may follow each other: from, to, from, to … */
  readonly #pairs: Int32Array;

  constructor(longest: number) {
    this.gradient = new Float64Array(longest * LABELS);
    this.#scores = new Float64Array(longest * LABELS);
    this.#forward = new Float64Array(longest * LABELS);
    this.#backward = new Float64Array(longest * LABELS);
    const pairs: number[] = [];
    for (let from = 0; from < LABELS; from++) {
      for (let to = 0; to < LABELS; to++) if (canFollow(from, to)) pairs.push(from, to);
    }
    this.#pairs = Int32Array.from(pairs);
  }

  score(rows: Int32Array, width: number, length: number, emissions: Float32Array, scale: number): void {
    const scores = this.#scores;
    scores.fill(0, 0, length * LABELS);
    for (let i = 0; i < length; i++) {
      const into = i * LABELS;
      for (let f = 0; f < width; f++) {
        const row = rows[i * width + f]!;
        if (row < 0) continue;
        const from = row * LABELS;
        for (let label = 0; label < LABELS; label++) scores[into + label]! += scale * emissions[from + label]!;
      }
    }
  }

  /**
   * Fills the gradients (expected labels among the allowed ones minus expected ones among all);
   * returns the negative log-likelihood of the allowed labellings.
   */
  gradients(length: number, allowed: Int32Array, transitions: Float32Array): number {
    this.gradient.fill(0, 0, length * LABELS);
    this.transitionGradient.fill(0);
    const all = this.#expect(length, null, transitions, -1);
    return all - this.#expect(length, allowed, transitions, 1);
  }

  /** Adds `sign` times the expected counts of labels and pairs of labels to the gradients; returns the log of the sum over all labellings. */
  #expect(length: number, allowed: Int32Array | null, transitions: Float32Array, sign: number): number {
    const scores = this.#scores;
    const forward = this.#forward;
    const backward = this.#backward;
    const pairs = this.#pairs;
    const may = (i: number, label: number): boolean => allowed === null || ((allowed[i]! >> label) & 1) === 1;
    const most = this.#most;
    const sum = this.#sum;
    for (let label = 0; label < LABELS; label++) {
      forward[label] = canBegin(label) && may(0, label) ? scores[label]! : IMPOSSIBLE;
      backward[(length - 1) * LABELS + label] = canEnd(label) ? 0 : IMPOSSIBLE;
    }
    for (let i = 1; i < length; i++) {
      const row = i * LABELS;
      most.fill(2 * IMPOSSIBLE);
      for (let p = 0; p < pairs.length; p += 2) {
        const value = forward[row - LABELS + pairs[p]!]! + transitions[pairs[p]! * LABELS + pairs[p + 1]!]!;
        if (value > most[pairs[p + 1]!]!) most[pairs[p + 1]!] = value;
      }
      sum.fill(0);
      for (let p = 0; p < pairs.length; p += 2) {
        const to = pairs[p + 1]!;
        const value = forward[row - LABELS + pairs[p]!]! + transitions[pairs[p]! * LABELS + to]! - most[to]!;
        if (value > NEGLIGIBLE) sum[to]! += Math.exp(value);
      }
      for (let to = 0; to < LABELS; to++) {
        forward[row + to] = may(i, to) ? most[to]! + Math.log(sum[to]!) + scores[row + to]! : IMPOSSIBLE;
      }
    }
    for (let i = length - 2; i >= 0; i--) {
      const row = i * LABELS;
      const next = row + LABELS;
      most.fill(2 * IMPOSSIBLE);
      for (let p = 0; p < pairs.length; p += 2) {
        const to = pairs[p + 1]!;
        if (!may(i + 1, to)) continue;
        const value = backward[next + to]! + scores[next + to]! + transitions[pairs[p]! * LABELS + to]!;
        if (value > most[pairs[p]!]!) most[pairs[p]!] = value;
      }
      sum.fill(0);
      for (let p = 0; p < pairs.length; p += 2) {
        const from = pairs[p]!;
        const to = pairs[p + 1]!;
        if (!may(i + 1, to)) continue;
        const value = backward[next + to]! + scores[next + to]! + transitions[from * LABELS + to]! - most[from]!;
        if (value > NEGLIGIBLE) sum[from]! += Math.exp(value);
      }
      for (let from = 0; from < LABELS; from++) backward[row + from] = most[from]! + Math.log(sum[from]!);
    }
    const total = logSum(forward, (length - 1) * LABELS, backward);
    const { gradient, transitionGradient } = this;
    for (let at = 0; at < length * LABELS; at++) {
      const value = forward[at]! + backward[at]! - total;
      if (value > NEGLIGIBLE) gradient[at]! += sign * Math.exp(value);
    }
    for (let i = 1; i < length; i++) {
      const row = i * LABELS;
      for (let p = 0; p < pairs.length; p += 2) {
        const from = row - LABELS + pairs[p]!;
        const to = row + pairs[p + 1]!;
        if (!may(i, pairs[p + 1]!)) continue;
        const pair = pairs[p]! * LABELS + pairs[p + 1]!;
        const value = forward[from]! + transitions[pair]! + scores[to]! + backward[to]! - total;
        if (value > NEGLIGIBLE) transitionGradient[pair]! += sign * Math.exp(value);
      }
    }
    return total;
  }
}

function logSum(forward: Float64Array, from: number, backward: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label++) most = Math.max(most, forward[from + label]! + backward[from + label]!);
  let sum = 0;
  for (let label = 0; label < LABELS; label++) sum += Math.exp(forward[from + label]! + backward[from + label]! - most);
  return most + Math.log(sum);
}
