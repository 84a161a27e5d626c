/** Weights of a logistic model, the bias last. */
export type Weights = ArrayLike<number>;

export interface Case {
  readonly features: ArrayLike<number>;
  readonly isTrue: boolean;
}

const STEPS = 4_000;
const RATE = 0.5;

/** Fits by gradient descent with a ridge penalty; the same cases give the same weights. */
export function learn(cases: readonly Case[], ridge: number): Weights {
  const size = cases[0]?.features.length ?? 0;
  const weights = new Float64Array(size + 1);
  const slope = new Float64Array(size + 1);
  for (let step = 0; step < STEPS; step++) {
    slope.fill(0);
    for (const { features, isTrue } of cases) {
      const error = probability(weights, features) - Number(isTrue);
      for (let i = 0; i < size; i++) slope[i]! += error * features[i]!;
      slope[size]! += error;
    }
    for (let i = 0; i <= size; i++)
      weights[i]! -= RATE * (slope[i]! / cases.length + (i < size ? (ridge * weights[i]!) / cases.length : 0));
  }
  return [...weights];
}

/** The logistic function of the weighted sum. */
export function probability(weights: Weights, features: ArrayLike<number>): number {
  let sum = weights[features.length]!;
  for (let i = 0; i < features.length; i++) sum += weights[i]! * features[i]!;
  return 1 / (1 + Math.exp(-sum));
}
