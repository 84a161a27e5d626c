import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { FEATURES } from "../../src/ledger/claims/join-features.ts";
import type { TrainingTask } from "../task.ts";
import { cardOf } from "./card.ts";
import { goldPairs } from "./gold.ts";
import { learn, probability } from "./logistic.ts";
import { type Example, examplesOf } from "./pairs.ts";

const FILE = "src/ledger/claims/join-weights.ts";
const CARD = "models/de/claims.md";
/** Of 1, 3 and 10 the one with which most pairs of dev are told rightly. */
const RIDGE = 1;

/** Learns from judged pairs how likely two statements say the same; numbers, no words, leave the training. */
export const claimsTask: TrainingTask = {
  writes: [FILE, CARD],
  run: async ({ root, data }) => {
    const [train, dev] = [
      (["train", "hard", "speakers"] as const).flatMap((part) => goldPairs(part)),
      goldPairs("dev"),
    ];
    const isDev = new Set(dev.map(({ id }) => id));
    const all = await examplesOf(data, [...train, ...dev]);
    const learned = all.filter(({ pair }) => !isDev.has(pair.id));
    const weights = learn(
      learned.map(({ features, isSame }) => ({ features, isTrue: isSame })),
      RIDGE,
    );
    writeFileSync(join(root, FILE), tableOf(weights));
    const scored = (examples: readonly Example[]) =>
      examples.map(({ features, isSame }) => ({ p: probability(weights, features), isSame }));
    writeFileSync(join(root, CARD), cardOf(scored(learned), scored(all.filter(({ pair }) => isDev.has(pair.id)))));
  },
};

const tableOf = (
  weights: ArrayLike<number>,
): string => `// Written by training/claims/task.ts; do not edit. Weights of a logistic model that tells whether two statements say the same,
// learned from pairs of statements judged by hand (models/de/claims.md).
import type { Feature } from "./join-features.ts";

export const joinWeights: Readonly<Record<Feature | "bias", number>> = {
${[...FEATURES, "bias" as const].map((name, i) => `  ${/^\w+$/u.test(name) ? name : `"${name}"`}: ${Number(weights[i]!.toFixed(2))},`).join("\n")}
};
`;
