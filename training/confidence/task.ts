import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRight } from "../../bench/quotes/align.ts";
import { alignedCorpus } from "../../bench/quotes/load.ts";
import { MissingData, type TrainingTask } from "../task.ts";

const FILE = "src/languages/de/statements/confidence-table.ts";
/** Statements that a rule's mean counts for when a kind of speaker is rare under it. */
const PRIOR = 12;
/** Kinds with fewer statements have no row of their own. */
const FEWEST = 8;

/** Rules for what the corpus leaves unmarked, the answers of interviews: its counts would call each of them wrong. */
const UNMARKED: ReadonlySet<string> = new Set(["de/interview-answer"]);

interface Count {
  all: number;
  right: number;
}

/** Counts how often each rule is right on the training part of the quotation corpus; numbers, no words, go into the table. */
export const confidenceTask: TrainingTask = {
  writes: [FILE],
  run: async ({ root, data }) => {
    if (!existsSync(join(data, "quotes/wikinews-train.jsonl")))
      throw new MissingData(`The quotation corpus is not in ${data}/quotes.`);
    const rules = new Map<string, Count>();
    const kinds = new Map<string, Count>();
    for (const { gold, pairs } of await alignedCorpus("train"))
      for (const pair of pairs) {
        if (pair.found === null) continue;
        const { rule, speaker } = pair.found.statement;
        if (UNMARKED.has(rule)) continue;
        const said = speaker.spans.map(({ start, end }) => gold.text.slice(start, end)).join(" ");
        for (const [counts, key] of [
          [rules, rule],
          [kinds, `${rule} ${kindOf(said)}`],
        ] as const) {
          const count = counts.get(key) ?? { all: 0, right: 0 };
          count.all++;
          count.right += isRight(pair) ? 1 : 0;
          counts.set(key, count);
        }
      }
    writeFileSync(join(root, FILE), tableOf(rules, kinds));
  },
};

const PRONOUN = /^(?:er|sie|es|man|wir|ich|dieser|diese|demnach|danach)$/iu;
const kindOf = (said: string): string => (said === "" ? "none" : PRONOUN.test(said) ? "pronoun" : "phrase");

function tableOf(rules: ReadonlyMap<string, Count>, kinds: ReadonlyMap<string, Count>): string {
  const overall = [...rules.values()].reduce((a, b) => ({ all: a.all + b.all, right: a.right + b.right }));
  const mean = overall.right / overall.all;
  const shrunk = ({ all, right }: Count, towards: number) => (right + PRIOR * towards) / (all + PRIOR);
  const ruleMean = new Map([...rules].map(([rule, count]) => [rule, shrunk(count, mean)]));
  const rows = [
    ...ruleMean,
    ...[...kinds]
      .filter(([, { all }]) => all >= FEWEST)
      .map(([key, count]) => [key, shrunk(count, ruleMean.get(key.slice(0, key.indexOf(" "))) ?? mean)] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = rows.map(([key, p]) => `  "${key}": ${Number(p.toFixed(2))},`);
  return `// Written by training/confidence/task.ts; do not edit. Shares of right statements on the training part of the German news
// quotation corpus (Petersen-Frey & Biemann 2024; counts only), by rule and by rule with kind of speaker.
export const confidenceTable: Readonly<Record<string, number>> = {
${lines.join("\n")}
};
`;
}
