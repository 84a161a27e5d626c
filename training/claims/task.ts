import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { FEATURES } from "../../src/ledger/claims/join-features.ts";
import type { TrainingTask } from "../task.ts";
import { cardOf } from "./card.ts";
import { goldPairs } from "./gold.ts";
import { learn, probability, type Weights } from "./logistic.ts";
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
      (["train", "hard", "speakers", "events"] as const).flatMap((part) => goldPairs(part)),
      goldPairs("dev"),
    ];
    const isDev = new Set(dev.map(({ id }) => id));
    const all = await examplesOf(data, [...train, ...dev]);
    const learned = all.filter(({ pair }) => !isDev.has(pair.id));
    const [said, reported] = [false, true].map((is) => learned.filter(({ isReported }) => isReported === is));
    const weights = weightsOf(said!);
    writeFileSync(join(root, FILE), tableOf({ said: weights, reported: weightsOf(learned) }));
    const heldOut = all.filter(({ pair, isReported }) => isDev.has(pair.id) && !isReported);
    writeFileSync(
      join(root, CARD),
      cardOf({ said: said!, reported: reported! }, scoredBy(weights, heldOut), inTurn(said!, reported!)),
    );
  },
};

const weightsOf = (examples: readonly Example[]): Weights =>
  learn(
    examples.map(({ features, isSame }) => ({ features, isTrue: isSame })),
    RIDGE,
  );

const scoredBy = (weights: Weights, examples: readonly Example[]) =>
  examples.map(({ features, isSame }) => ({ p: probability(weights, features), isSame }));

/** Each fifth of the second ones by what is learned of all others: no report is in dev. */
const inTurn = (said: readonly Example[], reported: readonly Example[]) =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const [own, others] = [true, false].map((is) => reported.filter((_, i) => (i % FOLDS === fold) === is));
    return scoredBy(weightsOf([...said, ...others!]), own!);
  }).flat();
const FOLDS = 5;

const rowsOf = (weights: Weights): string =>
  [...FEATURES, "bias" as const]
    .map((name, i) => `    ${/^\w+$/u.test(name) ? name : `"${name}"`}: ${Number(weights[i]!.toFixed(2))},`)
    .join("\n");

const tableOf = ({
  said,
  reported,
}: Readonly<
  Record<"said" | "reported", Weights>
>): string => `// Written by training/claims/task.ts; do not edit. Weights of a logistic model that tells whether two statements say the same,
// learned from pairs of statements judged by hand (models/de/claims.md).
import type { Feature } from "./join-features.ts";

export const joinWeights: Readonly<Record<"said" | "reported", Readonly<Record<Feature | "bias", number>>>> = {
  said: {
${rowsOf(said)}
  },
  // Where at least one of the two is what an article reports on nobody's word.
  reported: {
${rowsOf(reported)}
  },
};
`;
