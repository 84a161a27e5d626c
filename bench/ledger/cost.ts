import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Entry } from "../../src/ledger/index.ts";
import { type NewsArticle, streamNews } from "../copies/news.ts";
import { median, table } from "../shared.ts";

const RUNS = 5;
const ARTICLES = 300;
/** Articles of one transaction, as `add` has them. */
const BATCH = 64;
const NOW = "2026-01-01T00:00:00Z";

interface Checkout {
  readonly folder: string;
  read(): void;
  entries(): readonly Entry[];
  store(entries: readonly Entry[]): Promise<number>;
}

/**
 * `npm run bench -- ledger-cost [--against FOLDER] [--articles N]`: what it costs to read news articles, to make entries of them
 * and to store and join these, in milliseconds of processor time of this thread; here and in another checkout, by turns.
 */
export async function benchCost(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { against: { type: "string" }, articles: { type: "string" } },
  });
  const here = join(import.meta.dirname, "../..");
  const articles: NewsArticle[] = [];
  for await (const article of streamNews(Number(values.articles ?? ARTICLES))) articles.push(article);
  const checkouts: Checkout[] = [];
  for (const folder of values.against === undefined ? [here] : [values.against, here])
    checkouts.push(await open(folder, articles));
  const taken = checkouts.map(() => ({ read: [] as number[], made: [] as number[], stored: [] as number[], bytes: 0 }));
  for (let run = 0; run <= RUNS; run++)
    for (const [i, checkout] of checkouts.entries()) {
      const start = clock();
      checkout.read();
      const read = clock();
      const entries = checkout.entries();
      const made = clock();
      const bytes = await checkout.store(entries);
      if (run === 0) continue;
      const times = taken[i]!;
      times.read.push(read - start);
      times.made.push(made - read);
      times.stored.push(clock() - made);
      times.bytes = bytes;
    }
  const text = articles.reduce((sum, { text: one }) => sum + Buffer.byteLength(one), 0);
  const rows = taken.map(({ read, made, stored, bytes }, i) => {
    const [alone, whole] = [median(read), median(made) + median(stored)];
    return [
      checkouts[i]!.folder,
      ...[alone, median(made), median(stored)].map((ms) => ms.toFixed(0)),
      (whole / alone).toFixed(2),
      (bytes / text).toFixed(1),
    ];
  });
  const head = ["checkout", "reading ms", "entries ms", "storing and joining ms", "adding / reading", "ledger / text"];
  console.log(table([head, ...rows]));
}

async function open(folder: string, articles: readonly NewsArticle[]): Promise<Checkout> {
  const from = (file: string) => import(join(folder, "src", file));
  const [{ loadModels, readArticle }, { addEntries, openLedger, entryOf }] = await Promise.all([
    from("index.ts"),
    from("ledger/index.ts"),
  ]);
  const models = await loadModels();
  return {
    folder,
    read: () => articles.forEach((article) => void readArticle(article, models)),
    entries: () => articles.map((article) => entryOf(article, models)),
    store: async (entries) => {
      const place = mkdtempSync(join(tmpdir(), "laut-bench-cost-"));
      try {
        const ledger = await openLedger(join(place, "a.laut"));
        for (let at = 0; at < entries.length; at += BATCH) await addEntries(ledger, entries.slice(at, at + BATCH), NOW);
        await ledger.close();
        return statSync(join(place, "a.laut")).size;
      } finally {
        rmSync(place, { recursive: true });
      }
    },
  };
}

/** Milliseconds of this thread. */
function clock(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
