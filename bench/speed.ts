/**
 * Words per second of the whole reading and of the analysis on one core, beside peers that do a part of it. Run by
 * bench/main.ts in a process of its own, so that its memory is that of reading alone; prints one JSON line.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadModels, readArticle } from "../src/index.ts";
import { tokenRows } from "../src/languages/de/rows/token-rows.ts";
import { toText } from "../src/text/to-text.ts";
import { tokenise } from "../src/tokens/tokenise.ts";
import { type Peer, peers, type TimedArticle } from "./peers.ts";
import { hasShared, linesOf, median, SHARED } from "./shared.ts";

const RUNS = 5;
const CORPUS = "data/quotes/wikinews-dev.jsonl";

/** The articles of the corpus where it is there, else the project's own, often enough for a steady clock. */
function articles(): readonly TimedArticle[] {
  if (hasShared(CORPUS)) return linesOf(join(SHARED, CORPUS)).map((line) => JSON.parse(line));
  const own = linesOf(join(import.meta.dirname, "../examples/articles.jsonl")).map((line) => JSON.parse(line));
  return Array.from({ length: 40 }, () => own).flat();
}

const docs = articles();
const words = docs.reduce((sum, doc) => sum + (doc.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
const models = await loadModels();

function analyse(text: string): void {
  const { forms, sentences } = tokenise(toText({ text, language: "de" }), tokenRows);
  models.syntax!.analyse(forms, sentences);
}

const own: readonly Peer[] = [
  ["laut: the whole reading", (doc) => void readArticle(doc, models)],
  ["laut: tags, features and a tree for every sentence", ({ text }) => analyse(text)],
];

function timed([name, run]: Peer): { name: string; wordsPerSecond: number } {
  docs.forEach(run);
  const seconds = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    docs.forEach(run);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return { name, wordsPerSecond: Math.round(words / median(seconds)) };
}

const ownResults = own.map(timed);
// Read before the peers are loaded, so that it is the memory of our own programs.
const peak = /VmHWM:\s+(\d+)/u.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? null;
const results = [...ownResults, ...(await peers()).map(timed)];
console.log(
  JSON.stringify({
    articles: docs.length,
    words,
    results,
    peakMegabytes: peak ? Math.round(Number(peak) / 1024) : null,
  }),
);
