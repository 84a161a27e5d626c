import { setImmediate as turn } from "node:timers/promises";
import type { Article } from "../text/text.ts";
import type { Entry } from "./entry.ts";

/** Makes entries of articles, in this thread or in others. */
export interface Reader {
  read(article: Article): Promise<Entry>;
  close(): Promise<void>;
}

/** Articles that are read in this thread before others are started: each thread loads the models anew. */
const BEFORE_THREADS = 8;

/** Reads in this thread at first, then in `threads` worker threads; 0 stays in this one. */
export function reader(threads: number): Reader {
  let read = 0;
  let last: Promise<unknown> = Promise.resolve();
  /** One after another, so that timers and messages have their turn between two: a worker of a queue must give signs of life. */
  const readInTurn = (article: Article): Promise<Entry> => {
    const mine = last.then(() => turn()).then(() => readHere(article));
    last = mine.catch(() => undefined);
    return mine;
  };
  let pool: Promise<Reader> | null = null;
  return {
    read: async (article) => {
      if (threads === 0 || read++ < BEFORE_THREADS) return readInTurn(article);
      pool ??= import("./reader-pool.ts").then(({ readerPool }) => readerPool(threads));
      return (await pool).read(article);
    },
    close: async () => void (await (await pool)?.close()),
  };
}

async function readHere(article: Article): Promise<Entry> {
  const [{ entryOf }, { loadModels }] = await Promise.all([import("./entry.ts"), import("../load-models.ts")]);
  return entryOf(article, await loadModels());
}
