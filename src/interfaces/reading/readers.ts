import { availableParallelism } from "node:os";
import type { Article } from "../../index.ts";
import type { Entry } from "../../ledger/index.ts";
import { type PoolLimits, ThreadPool } from "./thread-pool.ts";
import { doWork, type Page } from "./work.ts";

/** Reads for a program that must go on answering. A signal ends what takes too long, or what nobody waits for any more. */
export interface Readers {
  /** The article of a document, or why it is none. */
  article(page: Page, signal?: AbortSignal): Promise<Article | string>;
  /** The reading as JSON in UTF-8. */
  reading(article: Article, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  entry(article: Article, signal?: AbortSignal): Promise<Entry>;
  close(): Promise<void>;
}

/** Characters that are read in this thread: about 20 ms, as long as a thread's start costs. */
const SHORT = 4_096;
/**
 * One core is left to the program that answers. 64 MB wait at most. A thread that has read 200,000 characters holds some
 * 300 MB that a news article never needs.
 */
const LIMITS: PoolLimits = {
  threads: Math.min(4, Math.max(1, availableParallelism() - 1)),
  waiting: 32,
  held: 64_000_000,
  large: 200_000,
  idle: 60_000,
  memory: 3_072,
};

/** What is short is read at once, everything else in threads that start when they are needed. */
export function openReaders(limits: Partial<PoolLimits> = {}): Readers {
  const pool = new ThreadPool({ ...LIMITS, ...limits });
  const sized = async <Made>(ask: Parameters<typeof pool.run>[0], size: number, signal?: AbortSignal): Promise<Made> =>
    (size <= SHORT ? doWork(ask.kind, ask.given) : pool.run(ask, size, signal ?? null)) as Promise<Made>;
  return {
    article: (given, signal) =>
      sized({ kind: "article", given }, ("html" in given ? given.html : given.bytes).length, signal),
    reading: (given, signal) => sized({ kind: "reading", given }, given.text.length, signal),
    entry: (given, signal) => sized({ kind: "entry", given }, given.text.length, signal),
    close: () => pool.close(),
  };
}
