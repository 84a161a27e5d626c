import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allPairs, type CopyPair, copiesOf } from "../../src/ledger/copies/pairs.ts";
import { type Ledger, openLedger } from "../../src/ledger/ledger.ts";
import { median, table } from "../shared.ts";
import { bruteForce } from "./brute-force.ts";
import { fill } from "./fill.ts";
import { type NewsArticle, readNews } from "./news.ts";

const LEAST = 0.2;
/** Documents whose copies are asked for, for the clock. */
const ASKED = 500;

/** Copies among the news articles against a count of all pairs, and what finding them costs as the ledger grows. */
export async function benchCopies(args: readonly string[]): Promise<void> {
  const most = Number(args[0] ?? Number.POSITIVE_INFINITY);
  const articles = readNews().slice(0, most);
  const folder = mkdtempSync(join(tmpdir(), "laut-bench-"));
  const path = join(folder, "copies.laut");
  const ledger = await openLedger(path);
  try {
    const thousands = await fill(ledger, articles);
    console.log("Milliseconds an article: alone (in a worker), joined with the ledger");
    console.log(table(thousands.map(({ alone, joining }, i) => [`${i + 1}000`, alone.toFixed(2), joining.toFixed(2)])));
    console.log(`File: ${(statSync(path).size / 2 ** 20).toFixed(0)} MB with the texts`);
    await score(ledger, articles);
    await timeQueries(ledger, articles.length);
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function score(ledger: Ledger, articles: readonly NewsArticle[]): Promise<void> {
  const began = performance.now();
  const found = new Map<string, CopyPair>();
  for await (const pair of allPairs(ledger.database.reads)) found.set(nameOf(pair.a.name, pair.b.name), pair);
  console.log(`All pairs: ${found.size} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  const counted = bruteForce(articles).filter(([, , shared, a, b]) => shared >= LEAST * Math.min(a, b));
  const gold = new Set(counted.map(([a, b]) => nameOf(articles[a]!.name, articles[b]!.name)));
  const own = [...found.values()].filter(({ boilerplate }) => !boilerplate);
  const right = [...found.keys()].filter((name) => gold.has(name)).length;
  console.log(
    table([
      ["pairs counted by brute force", String(gold.size)],
      ["recall", (right / gold.size).toFixed(4)],
      ["precision", (right / found.size).toFixed(4)],
      ["of them text of their own", String(own.length)],
      ...directions(own),
    ]),
  );
}

const nameOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function directions(pairs: readonly CopyPair[]): readonly (readonly [string, string])[] {
  const count = (wanted: (pair: CopyPair) => boolean) => String(pairs.filter(wanted).length);
  const across = (pair: CopyPair) => pair.a.publisher !== pair.b.publisher;
  return [
    ["  of two publishers", count(across)],
    [
      "  direction by credit, one side credited",
      count(({ direction: { by, way } }) => by === "credit" && way !== "common"),
    ],
    ["  common agency by credit", count(({ direction: { way } }) => way === "common")],
    ["  direction by time", count(({ direction: { by } }) => by === "time")],
    ["  direction not told", count(({ direction: { way } }) => way === null)],
  ];
}

async function timeQueries(ledger: Ledger, documents: number): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < ASKED; i++) {
    const began = performance.now();
    await copiesOf(ledger.database.reads, [1 + ((i * 7919) % documents)]);
    times.push(performance.now() - began);
  }
  console.log(
    `Copies of one document: median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(0)} ms`,
  );
}
