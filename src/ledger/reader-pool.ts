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

/** Worker threads that each read one article at a time. A thread that dies rejects its article and is replaced. */
export function readerPool(threads: number): Reader {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const busy = new Map<Worker, Job>();

  const give = (worker: Worker) => {
    const job = waiting.shift();
    if (!job) return void idle.push(worker);
    busy.set(worker, job);
    worker.postMessage(job.article);
  };
  const settle = (worker: Worker, how: (job: Job) => void) => {
    const job = busy.get(worker);
    busy.delete(worker);
    if (job) how(job);
  };
  const start = () => {
    const worker = new Worker(WORKER);
    all.add(worker);
    worker.on("message", (entry: Entry) => {
      settle(worker, ({ resolve }) => resolve(entry));
      give(worker);
    });
    worker.on("error", (error) => {
      all.delete(worker);
      settle(worker, ({ reject }) => reject(error));
      give(start());
    });
    return worker;
  };
  for (let i = 0; i < threads; i++) give(start());
  return {
    read: (article) =>
      new Promise((resolve, reject) => {
        waiting.push({ article, resolve, reject });
        const worker = idle.pop();
        if (worker) give(worker);
      }),
    close: async () => void (await Promise.all([...all].map((worker) => worker.terminate()))),
  };
}
