import { randomFrom, shuffle } from "../random.ts";
import type { Example } from "./examples.ts";
import { type Dropout, LONGEST_BATCH, LONGEST_SENTENCE, type Network } from "./network.ts";
import { createOptimiser } from "./optimiser.ts";

export interface LearnOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Positions a step. */
  readonly batch: number;
  readonly dropout: Dropout;
  readonly seed: number;
  /** Called after each epoch with the mean loss a batch. */
  readonly report?: (epoch: number, loss: number) => void;
}

/** `choose` gives the examples of an epoch. The step size falls to nothing, linearly. */
export function learn(network: Network, choose: (epoch: number) => readonly Example[], options: LearnOptions): void {
  const random = randomFrom(options.seed);
  const optimiser = createOptimiser(network);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const examples = choose(epoch).filter((e) => e.length <= LONGEST_SENTENCE);
    const order = Int32Array.from(examples, (_, i) => i);
    shuffle(order, random);
    let loss = 0;
    let batches = 0;
    let batch: Example[] = [];
    let size = 0;
    const rateAt = (done: number): number => options.rate * (1 - (epoch + done / order.length) / options.epochs);
    const step = (done: number): void => {
      loss += network.learn(batch, options.dropout, random);
      batches++;
      optimiser.step(Math.max(1e-6, rateAt(done)));
      batch = [];
      size = 0;
    };
    for (let i = 0; i < order.length; i++) {
      const example = examples[order[i]!]!;
      if (size + example.length > Math.min(options.batch, LONGEST_BATCH) && batch.length > 0) step(i);
      batch.push(example);
      size += example.length;
    }
    if (batch.length > 0) step(order.length);
    options.report?.(epoch, loss / batches);
  }
  optimiser.useAverage();
}
