import { expect, test } from "vitest";
import { Row } from "../../src/analysis/network/features.ts";
import { DISTANCES } from "../../src/analysis/network/shape.ts";
import { wordVectors } from "../../src/analysis/network/vectors.ts";
import { type Example, TAG_HEADS } from "./examples.ts";
import { createNetwork, NO_DROPOUT } from "./network.ts";

const vectors = wordVectors(
  "a\nb\nc",
  Int8Array.from({ length: 192 }, (_, i) => ((i * 37) % 120) - 60),
);
const firsts = [0, 3, 5, 7, 8, 9, 10, 11, 12, 14];

/** A sentence from its heads; words and tags are made up from their places. */
function example(...heads: number[]): Example {
  const length = heads.length + 1;
  return {
    length,
    treebank: 0,
    weight: 1,
    features: [-1, ...heads].map((_, i) => ({
      vector: (i % 4) - 1,
      rows: Int32Array.of(i === 0 ? Row.root : 7 + i, 20 + (i % 3)),
      own: 0,
    })),
    tags: Int16Array.from({ length: length * TAG_HEADS }, (_, i) => (i % TAG_HEADS < 2 ? i % 2 : i % 5 === 0 ? -1 : 0)),
    heads: Int32Array.from([-1, ...heads]),
    deprels: Int16Array.from([-1, ...heads.map((h) => h % 4)]),
  };
}

test("the derivatives are those of the loss", () => {
  const shape = {
    vector: 64,
    embedding: 16,
    units: 16,
    tags: 16,
    direct: 80,
    arc: 16,
    label: 16,
    labels: 16,
    distances: DISTANCES,
  };
  const network = createNetwork(shape, 40, vectors, firsts, 3);
  const batch = [example(2, 0, 2, 3), example(0), example(3, 3, 0)];
  const loss = (): number => network.learn(batch, NO_DROPOUT, () => 1);
  loss();
  const slopes = Object.entries(network.parameters).map(([name, p]) => [name, p, p.slope.slice()] as const);
  const embeddingSlope = network.embeddings.slope.slice();
  const step = 1e-2;
  const numeric = (value: Float32Array, i: number): number => {
    const kept = value[i]!;
    value[i] = kept + step;
    network.refresh();
    const up = loss();
    value[i] = kept - step;
    network.refresh();
    const down = loss();
    value[i] = kept;
    network.refresh();
    return (up - down) / (2 * step);
  };
  for (const [name, { value }, slope] of slopes) {
    for (let k = 0; k < 6; k++) {
      const i = (k * 7919 + 13) % value.length;
      expect.soft(slope[i], `${name}[${i}]`).toBeCloseTo(numeric(value, i), 3);
    }
  }
  for (const i of [Row.root * 16 + 3, 8 * 16 + 5, 21 * 16 + 1, 0]) {
    expect.soft(embeddingSlope[i], `embeddings[${i}]`).toBeCloseTo(numeric(network.embeddings.value, i), 3);
  }
});
