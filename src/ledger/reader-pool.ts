import { Worker } from "node:worker_threads";
import type { Article } from "../text/text.ts";
import type { Entry } from "./entry.ts";
import type { Reader } from "./reader.ts";

interface Job {
  readonly article: Article;
  readonly resolve: (entry: Entry) => void;
  readonly reject: (error: unknown) => void;
}

/** The worker's file has this file's ending: .ts from the sources, .js when built. */
const WORKER = new URL(import.meta.url.replace(/reader-pool\.(ts|js)(?:\?.*)?$/u, "reader-thread.$1"));

/**
 * Articles that a thread has before it at most: what it reads while the main thread is busy with a transaction, and cannot
 * give it more.
 */
const AHEAD = 48;

/** Worker threads that read. A thread that dies rejects the article it was at, and another one reads those after it. */
export function readerPool(threads: number): Reader {
  const waiting: Job[] = [];
  const given = new Map<Worker, Job[]>();

  /** Hands out what waits, in turns, so that no thread has all of it. */
  const give = () => {
    for (let least = leastBusy(given); waiting.length > 0 && least !== null; least = leastBusy(given)) {
      const job = waiting.shift()!;
      given.get(least)!.push(job);
      least.postMessage(job.article);
    }
  };
  const start = () => {
    const worker = new Worker(WORKER);
    given.set(worker, []);
    worker.on("message", (entry: Entry) => {
      given.get(worker)?.shift()?.resolve(entry);
      give();
    });
    worker.on("error", (error) => {
      const [at, ...after] = given.get(worker) ?? [];
      given.delete(worker);
      waiting.unshift(...after);
      at?.reject(error);
      start();
      give();
    });
  };
  for (let i = 0; i < threads; i++) start();
  return {
    read: (article) =>
      new Promise((resolve, reject) => {
        waiting.push({ article, resolve, reject });
        give();
      }),
    close: async () => void (await Promise.all([...given.keys()].map((worker) => worker.terminate()))),
  };
}

function leastBusy(given: ReadonlyMap<Worker, readonly Job[]>): Worker | null {
  let [best, fewest]: [Worker | null, number] = [null, AHEAD];
  for (const [worker, { length }] of given) if (length < fewest) [best, fewest] = [worker, length];
  return best;
}
