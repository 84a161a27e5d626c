import { add, openLedger } from "../../src/ledger/index.ts";
import type { NewsArticle } from "../copies/news.ts";

/** What adding some thousand articles cost, in milliseconds an article. */
export interface Thousand {
  readonly articles: number;
  /** Articles in the ledger afterwards. */
  readonly until: number;
  readonly wall: number;
  /** Processor time of all threads, which other programs on the machine do not change. */
  readonly processors: number;
  /** Processor time of the main thread, which stores and joins. */
  readonly joining: number;
  /** Resident bytes afterwards, all threads together. */
  readonly memory: number;
}

const THREADS = 2;
const STEP = 1000;

/** Adds articles to a new ledger; the last row may have less than a thousand, and is left out where it has under half. */
export async function grow(path: string, articles: AsyncIterable<NewsArticle>): Promise<readonly Thousand[]> {
  const ledger = await openLedger(path);
  const thousands: Thousand[] = [];
  let begun = clocks();
  let done = 0;
  let counted = 0;
  const note = () => {
    const now = clocks();
    const size = done - counted;
    thousands.push({
      articles: size,
      until: done,
      wall: (now.wall - begun.wall) / size,
      processors: (now.processors - begun.processors) / size,
      joining: (now.joining - begun.joining) / size,
      memory: process.memoryUsage.rss(),
    });
    console.error(`${done} articles, ${thousands.at(-1)!.wall.toFixed(1)} ms each`);
    [begun, counted] = [now, done];
  };
  for await (const _ of add(ledger, articles, { threads: THREADS })) if (++done % STEP === 0) note();
  if (done - counted > STEP / 2) note();
  await ledger.close();
  return thousands;
}

/** Milliseconds. */
function clocks() {
  const all = process.cpuUsage();
  const own = process.threadCpuUsage();
  return {
    wall: performance.now(),
    processors: (all.user + all.system) / 1000,
    joining: (own.user + own.system) / 1000,
  };
}
