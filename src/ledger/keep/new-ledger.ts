import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ledger, openLedger } from "../ledger.ts";

/** Makes a ledger in the folder for temporary files, to hold another one against it; it goes when `work` is done. */
export async function inNewLedger<Result>(work: (made: Ledger) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "laut-verify-"));
  const made = await openLedger(join(folder, "again.laut"));
  try {
    return await work(made);
  } finally {
    await made.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
