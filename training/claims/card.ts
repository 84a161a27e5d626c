/** A pair with the probability that the model gives it and what readers say. */
export interface Scored {
  readonly p: number;
  readonly isSame: boolean;
}

const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9];

/** The card of the joiner: what it was learned from and how often it is right on pairs that it was not learned from. */
export const cardOf = (
  { said, reported }: Readonly<Record<"said" | "reported", readonly Pick<Scored, "isSame">[]>>,
  dev: readonly Scored[],
  inTurn: readonly Scored[],
): string => `# The joiner's weights

Written by \`npm run train -- claims\`; do not edit. \`src/ledger/claims/join-weights.ts\` holds two logistic models (for statements, learned from statements, and where one of the two is a plain report, learned from all) over the features of
\`join-features.ts\`: the probability that two statements of two articles say the same. It is no verdict on either.

- **Data**: pairs of statements judged by hand after docs/claims-guideline.md (\`training/claims/gold\`: positions and judgements), in
  articles of three newspapers of 2020 (FANG-COVID; publishers' copyright, none of it is in here). Learned from ${said.length} pairs of statements, of which
  ${sameOf(said)} are the same, and ${reported.length} with a plain report, of which ${sameOf(reported)} are; drawn from what an earlier version joined, from what has most words in common, and by chance.
- **Readers**: two, each alone; kappa 0.86 over seven kinds, 0.92 for same or not. Only pairs on which both agree count. Another 232 pairs of two
  named speakers (\`gold/speakers.jsonl\`, April and June) were judged by one reader; 100 of them are the same; and 233 of two papers' beginnings
  on one event (\`gold/events.jsonl\`), by one reader who saw how probable an earlier version called them; 118 of them are the same.
- **Licence**: CC0 for the numbers.
- **Limits**: one long story, three papers; most of the same pairs have one source. Pairs across stories are rarer in it than in a ledger.

On ${dev.length} pairs of statements of 20 other groups, of which ${sameOf(dev)} are the same:

${tableOf(dev)}

On the ${inTurn.length} pairs with a plain report, each fifth by what was learned from the others (they are hard ones: what is nearly alike was not drawn):

${tableOf(inTurn)}
`;

const sameOf = (pairs: readonly Pick<Scored, "isSame">[]): number => pairs.filter(({ isSame }) => isSame).length;

const tableOf = (pairs: readonly Scored[]): string => `| at least | right of those joined | found of the same |
|---|---|---|
${THRESHOLDS.map((least) => row(pairs, least)).join("\n")}`;

function row(pairs: readonly Scored[], least: number): string {
  const joined = pairs.filter(({ p }) => p >= least);
  const right = joined.filter(({ isSame }) => isSame).length;
  const all = pairs.filter(({ isSame }) => isSame).length;
  const share = (part: number, whole: number) =>
    whole === 0 ? "–" : `${(part / whole).toFixed(2)} (${part} of ${whole})`;
  return `| ${least} | ${share(right, joined.length)} | ${share(right, all)} |`;
}
