import { existsSync, renameSync, rmSync } from "node:fs";
import { sql } from "kysely";
import { openDatabase } from "../database/database.ts";
import { LedgerError } from "../database/ledger-error.ts";
import { migrate } from "../database/migrate.ts";
import { explained, type Ledger, openLedger } from "../ledger.ts";
import { copyLedger } from "./copy.ts";

/**
 * Writes the whole ledger into one new SQLite file, whatever it lies in; others may go on adding meanwhile. The file is
 * there when it is whole. Rejects with a `LedgerError` when it exists already or cannot be written.
 */
export async function backup(ledger: Ledger, path: string): Promise<void> {
  if (existsSync(path)) throw new LedgerError(`${path} is there already. Name another file, or move that one away.`);
  const half = `${path}.part`;
  removeFile(half);
  try {
    if (ledger.database.dialect === "sqlite") await sql`vacuum into ${half}`.execute(ledger.database.reads);
    else await copyInto(ledger, half);
    renameSync(half, path);
  } catch (error) {
    removeFile(half);
    throw explained(error, path);
  }
}

async function copyInto(ledger: Ledger, path: string): Promise<void> {
  const copy = await openDatabase(path);
  try {
    await migrate(copy, new Date().toISOString());
    // One snapshot over all tables, whatever is added meanwhile.
    const snapshot = ledger.database.reads.transaction().setIsolationLevel("repeatable read");
    await snapshot.execute((reads) => copyLedger({ ...ledger.database, reads }, copy));
    await sql`pragma wal_checkpoint(truncate)`.execute(copy.reads);
  } finally {
    await copy.close();
  }
  removeFile(`${path}-wal`);
  removeFile(`${path}-shm`);
}

/** Fills an empty ledger, a file or PostgreSQL, from a backup. Rejects with a `LedgerError` when it is not empty. */
export async function restore(path: string, address: string): Promise<void> {
  const source = await openLedger(path, { readonly: true });
  try {
    const target = await openEmpty(address);
    try {
      await copyLedger(source.database, target.database);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/** Opens a ledger that must be empty; makes it where it is not there. */
export async function openEmpty(address: string): Promise<Ledger> {
  const ledger = await openLedger(address);
  const some = await ledger.database.reads.selectFrom("documents").select("key").limit(1).execute();
  if (some.length === 0) return ledger;
  await ledger.close();
  throw new LedgerError(`The ledger ${ledger.address} is not empty. Name a new file or an empty database.`);
}

const removeFile = (path: string): void => rmSync(path, { force: true });
