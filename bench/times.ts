/**
 * Time expressions on a corpus, beside HeidelTime, and their speed.
 *
 *   node bench/times.ts GOLD.jsonl [--out READINGS.jsonl] [--no-lexicon]
 *
 * GOLD.jsonl: one {name, published, text, times} a line, as in ../shared/data/times. With --out the readings go to a file
 * that `node ../shared/bench/score-times.mjs GOLD.jsonl READINGS.jsonl --errors 50` scores as TempEval-3 does.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { lookUpWords } from "../src/analysis/words.ts";
import { tokenRows } from "../src/languages/de/rows/token-rows.ts";
import { findTimes } from "../src/languages/de/times/find-times.ts";
import { loadModels } from "../src/load-models.ts";
import { toText } from "../src/text/to-text.ts";
import { tokenise } from "../src/tokens/tokenise.ts";

interface Line {
  readonly name: string;
  readonly published: string;
  readonly text: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" }, "no-lexicon": { type: "boolean", default: false } },
});
const gold = positionals[0];
if (gold === undefined || !existsSync(gold)) {
  console.error(
    "usage: node bench/times.ts GOLD.jsonl [--out READINGS.jsonl] [--no-lexicon]\nThe corpus lies in ../shared/data/times.",
  );
  process.exit(2);
}
const lexicon = values["no-lexicon"] ? null : (await loadModels()).lexicon;
const lines = readFileSync(gold, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Line);
const texts = lines.map(({ name, published, text }) => {
  const tokens = tokenise(toText({ name, published, text, language: "de" }), tokenRows);
  return { tokens, count: tokens.count, bits: lexicon === null ? null : lookUpWords(tokens, lexicon).bits };
});
const readings = texts.map(({ tokens, bits }) => ({
  document: { name: tokens.text.name },
  times: findTimes(tokens, { bits }),
}));
if (values.out !== undefined) writeFileSync(values.out, readings.map((r) => `${JSON.stringify(r)}\n`).join(""));

/** Times the corpus is read for the clock; the first rounds warm the program up. */
const ROUNDS = 20;
const count = texts.reduce((sum, { count }) => sum + count, 0);
for (let i = 0; i < ROUNDS; i++) for (const { tokens, bits } of texts) findTimes(tokens, { bits });
const began = performance.now();
for (let i = 0; i < ROUNDS; i++) for (const { tokens, bits } of texts) findTimes(tokens, { bits });
const seconds = (performance.now() - began) / 1000;
const found = readings.reduce((sum, { times }) => sum + times.length, 0);
console.log(
  `${lines.length} articles, ${count} tokens, ${found} times, ${Math.round((count * ROUNDS) / seconds)} tokens/s`,
);
