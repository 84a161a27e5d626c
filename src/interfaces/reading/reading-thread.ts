import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { type Ask, doWork } from "./work.ts";

/** What a thread answers: what it made, or why it did not. */
export type Answer =
  | { readonly made: unknown }
  | { readonly failed: { readonly message: string; readonly callers: boolean } };

/** Who waits for an answer goes before who reads. Linux has priorities of threads; elsewhere it would be the whole program's. */
const BEHIND = 5;
if (process.platform === "linux") setPriority(BEHIND);

parentPort?.on("message", async ({ kind, given }: Ask) => {
  try {
    const made = await doWork(kind, given);
    parentPort?.postMessage(
      { made } satisfies Answer,
      kind === "reading" ? [(made as Uint8Array<ArrayBuffer>).buffer] : [],
    );
  } catch (error) {
    const { message } = error as Error;
    parentPort?.postMessage({ failed: { message, callers: error instanceof RangeError } } satisfies Answer);
  }
});
