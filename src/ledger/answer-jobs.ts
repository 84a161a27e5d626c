import type { MessagePort } from "node:worker_threads";
import type { Article } from "../text/text.ts";
import type { Entry } from "./entry.ts";

/** What a thread of readers is asked. */
export interface Job {
  readonly number: number;
  readonly article: Article;
}

/** What it answers, with the job's number. */
export type Answer =
  | { readonly number: number; readonly entry: Entry }
  | { readonly number: number; readonly error: Error };

/** Answers each job, also one that `read` throws at: the thread lives on. */
export function answerJobs(port: MessagePort, read: (article: Article) => Entry | Promise<Entry>): void {
  port.on("message", async ({ number, article }: Job) => {
    const answer: Answer = await Promise.resolve(article)
      .then(read)
      .then((entry) => ({ number, entry }))
      .catch((error: unknown) => ({ number, error: error instanceof Error ? error : new Error(String(error)) }));
    port.postMessage(answer);
  });
}
