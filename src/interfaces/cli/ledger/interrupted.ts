import { constants } from "node:os";
import process from "node:process";
import type { Ledger } from "../../../ledger/index.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Closes a ledger's file when the process is told to end, so that nothing is left beside it, and ends as the signal would; what
 * has not been committed is undone. A command that waits for signals itself ends itself. Gives what takes that back.
 */
export function closedWhenInterrupted(ledger: Ledger): () => void {
  const end = (signal: (typeof SIGNALS)[number]) => {
    if (process.listenerCount(signal) > 1) return;
    void ledger.close().finally(() => process.exit(128 + constants.signals[signal]));
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, end);
  };
}
