import { Worker } from "node:worker_threads";
import type { Answer, Job } from "./answer-jobs.ts";
import type { Entry } from "./entry.ts";
import type { Reader } from "./reader.ts";

interface Pending extends Job {
  readonly resolve: (entry: Entry) => void;
  readonly reject: (error: unknown) => void;
  /** Threads that ended while this was the first that they owed an answer. */
  ended: number;
}

/** The worker's file has this file's ending: .ts from the sources, .js when built. */
const THREAD = new URL(import.meta.url.replace(/reader-pool\.(ts|js)(?:\?.*)?$/u, "reader-thread.$1"));

/**
 * Articles that a thread has before it at most: what it reads while the main thread is busy with a transaction, and cannot
 * give it more.
 */
const AHEAD = 48;

/** Threads that may end at one article before it is given up: the first may have ended of what it read before. */
const MOST_ENDED = 2;

/**
 * Worker threads that read. A thread says by the job's number which article cannot be read, and lives on. One that ends
 * all the same (out of memory) leaves its jobs to another; an article at which two end is rejected, and no other is.
 */
export function readerPool(threads: number, file: URL = THREAD): Reader {
  const waiting: Pending[] = [];
  const given = new Map<Worker, Map<number, Pending>>();
  let last = 0;
  let closed = false;

  /** Hands out what waits, in turns, so that no thread has all of it. */
  const give = () => {
    for (let least = leastBusy(given); waiting.length > 0 && least !== null; least = leastBusy(given)) {
      const job = waiting.shift()!;
      given.get(least)!.set(job.number, job);
      least.postMessage({ number: job.number, article: job.article } satisfies Job);
    }
  };
  const start = () => {
    const worker = new Worker(file);
    given.set(worker, new Map());
    worker.on("message", (answer: Answer) => {
      const job = given.get(worker)?.get(answer.number);
      given.get(worker)?.delete(answer.number);
      if ("entry" in answer) job?.resolve(answer.entry);
      else job?.reject(answer.error);
      give();
    });
    // "exit" comes behind all messages and behind "error"; an unheard "error" would end the process.
    let reason: unknown = null;
    worker.on("error", (error) => (reason = error));
    worker.on("exit", (code) => {
      if (closed) return;
      const [at, ...after] = given.get(worker)!.values();
      given.delete(worker);
      if (at && ++at.ended >= MOST_ENDED) at.reject(reason ?? new Error(`its thread ended with code ${code}`));
      else if (at) after.unshift(at);
      waiting.unshift(...after);
      start();
      give();
    });
  };
  for (let i = 0; i < threads; i++) start();
  return {
    read: (article) =>
      new Promise((resolve, reject) => {
        waiting.push({ number: ++last, article, resolve, reject, ended: 0 });
        give();
      }),
    close: async () => {
      closed = true;
      await Promise.all([...given.keys()].map((worker) => worker.terminate()));
    },
  };
}

function leastBusy(given: ReadonlyMap<Worker, ReadonlyMap<number, unknown>>): Worker | null {
  let [best, fewest]: [Worker | null, number] = [null, AHEAD];
  for (const [worker, { size }] of given) if (size < fewest) [best, fewest] = [worker, size];
  return best;
}
