/**
 * `npm run bench -- ledger`: adds the news articles to a new ledger in two threads, tells what each thousand cost, and asks
 * every query of the full ledger. `--articles N`: the first N alone. `--keep FILE`: the ledger is left there.
 * `--only-queries FILE`: asks a ledger that is there.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openLedger } from "../../src/ledger/index.ts";
import { streamNews } from "../copies/news.ts";
import { storeRun } from "../results/results.ts";
import { table } from "../shared.ts";
import { grow, type Thousand } from "./grow.ts";
import { timeQueries } from "./queries.ts";

/** Bars of the ledger: minutes for all articles, bytes of memory, growth from the first thousand to the last. */
const BARS = { minutes: 20, memory: 1.5e9, growth: 1.3, query: 100 };

export async function benchLedger(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { articles: { type: "string" }, keep: { type: "string" }, "only-queries": { type: "string" } },
  });
  if (values["only-queries"] !== undefined) return void (await askAll(values["only-queries"]));
  const folder = values.keep === undefined ? mkdtempSync(join(tmpdir(), "laut-bench-ledger-")) : null;
  const path = values.keep ?? join(folder!, "news.laut");
  try {
    const thousands = await grow(path, streamNews(Number(values.articles ?? Number.POSITIVE_INFINITY)));
    report(thousands, path);
    storeRun("ledger", { ...growthOf(thousands, path), ...(await askAll(path)) });
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

function report(thousands: readonly Thousand[], path: string): void {
  const head = ["articles", "ms an article", "of processors", "of them joining", "memory in MB"];
  const rows = thousands.map(({ until, wall, processors, joining, memory }) => [
    String(until),
    ...[wall, processors, joining].map((ms) => ms.toFixed(1)),
    (memory / 1e6).toFixed(0),
  ]);
  console.log(table([head, ...rows]));
  const [first, last] = [thousands[0]!, thousands.at(-1)!];
  const minutes = minutesOf(thousands);
  console.log(
    table([
      ["all", `${minutes.toFixed(1)} minutes`, `at most ${BARS.minutes}`],
      [
        "most memory",
        `${(Math.max(...thousands.map(({ memory }) => memory)) / 1e6).toFixed(0)} MB`,
        `at most ${BARS.memory / 1e6}`,
      ],
      ["last thousand against the first, clock", (last.wall / first.wall).toFixed(2), `at most ${BARS.growth}`],
      ["last thousand against the first, processors", (last.processors / first.processors).toFixed(2), ""],
      ["file", `${(statSync(path).size / 2 ** 20).toFixed(0)} MB`, ""],
    ]),
  );
}

/** The numbers of docs/ledger.md: of the first thousand, the last and all. */
function growthOf(thousands: readonly Thousand[], path: string): Record<string, number> {
  const [first, last] = [thousands[0]!, thousands.at(-1)!];
  const cost = (name: string, { wall, processors, joining }: Thousand) => ({
    [`${name}: clock`]: wall,
    [`${name}: processors`]: processors,
    [`${name}: joining`]: joining,
  });
  return {
    articles: last.until,
    minutes: minutesOf(thousands),
    "most memory": megabytes(Math.max(...thousands.map(({ memory }) => memory))),
    file: Math.round(statSync(path).size / 2 ** 20),
    ...cost("first", first),
    ...cost("last", last),
  };
}

const minutesOf = (thousands: readonly Thousand[]): number =>
  thousands.reduce((all, { wall, articles }) => all + wall * articles, 0) / 60_000;

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

/** The medians of the queries, in milliseconds, by "query" and its name. */
async function askAll(path: string): Promise<Record<string, number>> {
  const ledger = await openLedger(path, { readonly: true });
  const timed = await timeQueries(ledger);
  const rows = timed.map(({ name, asked, half, most, processor }) => [
    name,
    String(asked),
    half.toFixed(1),
    most.toFixed(1),
    processor.toFixed(1),
  ]);
  console.log(table([["query", "times", "median ms", "95 of 100, ms", "of processor"], ...rows]));
  console.log(`At most ${BARS.query} ms are wanted (median).`);
  await ledger.close();
  return Object.fromEntries(timed.map(({ name, half }) => [`query ${name}`, half]));
}
