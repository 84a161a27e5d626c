import type { Network } from "./network.ts";

/** Adam (Kingma & Ba 2015); rows of the embedding matrix that a batch does not use stay as they are. */
export interface Optimiser {
  /** Takes one step against the slopes and sets them to 0. */
  step(rate: number): void;
  /** Writes the averages of all steps since `startAverage` into the weights. */
  useAverage(): void;
}

const BETA1 = 0.9;
const BETA2 = 0.98;
/** Embedding rows are seen seldom and so move in longer steps. */
const EMBEDDING_RATE = 3;
const EPSILON = 1e-8;
/** The slopes of one step, as one vector, are shortened to this length (Pascanu et al. 2013). */
const LONGEST_STEP = 5;
/** Each step moves the running average of the weights by this share. */
const AVERAGING = 0.005;

export function createOptimiser(network: Network): Optimiser {
  const { parameters, embeddings: table, shape } = network;
  const embeddings = table.value;
  const width = shape.embedding;
  const dense = Object.values(parameters);
  const state = dense.map((p) => ({
    p,
    m: new Float32Array(p.value.length),
    v: new Float32Array(p.value.length),
    mean: p.value.slice(),
  }));
  const m = new Float32Array(embeddings.length);
  const v = new Float32Array(embeddings.length);
  const mean = embeddings.slice();
  let steps = 0;

  const update = (
    value: Float32Array,
    slope: Float32Array,
    m: Float32Array,
    v: Float32Array,
    from: number,
    to: number,
    rate: number,
    scale: number,
  ): void => {
    for (let i = from; i < to; i++) {
      const g = slope[i]! * scale;
      slope[i] = 0;
      const m1 = BETA1 * m[i]! + (1 - BETA1) * g;
      const v1 = BETA2 * v[i]! + (1 - BETA2) * g * g;
      m[i] = m1;
      v[i] = v1;
      value[i]! -= (rate * m1) / (Math.sqrt(v1) + EPSILON);
    }
  };

  return {
    step(rate) {
      steps++;
      let square = 0;
      for (const { slope } of dense) for (let i = 0; i < slope.length; i++) square += slope[i]! * slope[i]!;
      const norm = Math.sqrt(square);
      const scale = norm > LONGEST_STEP ? LONGEST_STEP / norm : 1;
      const corrected = (rate * Math.sqrt(1 - BETA2 ** steps)) / (1 - BETA1 ** steps);
      const share = Math.max(AVERAGING, 1 / steps);
      for (const s of state) {
        update(s.p.value, s.p.slope, s.m, s.v, 0, s.m.length, corrected, scale);
        const value = s.p.value;
        for (let i = 0; i < value.length; i++) s.mean[i]! += share * (value[i]! - s.mean[i]!);
      }
      for (let t = 0; t < table.touchedCount(); t++) {
        const from = table.touched[t]! * width;
        update(embeddings, table.slope, m, v, from, from + width, corrected * EMBEDDING_RATE, scale);
        for (let i = from; i < from + width; i++) mean[i]! += Math.min(1, 4 * share) * (embeddings[i]! - mean[i]!);
      }
      table.forget();
      network.refresh();
    },
    useAverage() {
      for (const s of state) s.p.value.set(s.mean);
      embeddings.set(mean);
      network.refresh();
    },
  };
}
