import { sql } from "kysely";
import type { Database } from "../database/database.ts";
import type { Ledger } from "../ledger.ts";
import type { Fault } from "./fault.ts";
import { tableNames } from "./tables-of.ts";

/** PostgreSQL's code for a page whose checksum or build does not fit (errcodes.txt, class XX). */
const CORRUPTED: ReadonlySet<unknown> = new Set(["XX001", "XX002"]);

/**
 * Tables of which PostgreSQL can no longer read each row, long values too. With checksums of pages (`initdb --data-checksums`) that is
 * every flipped byte of a table's file; without them only what cannot be opened.
 */
export async function* pageFaults({ database }: Ledger): AsyncGenerator<Fault> {
  if (database.dialect !== "postgres") return;
  for (const name of await tableNames(database)) {
    const message = await faultOf(database, name);
    if (message !== null) yield { kind: "table", where: name, message };
  }
}

/** Whether the server keeps checksums of its pages. */
export async function hasPageSums({ reads }: Database): Promise<boolean> {
  const { rows } = await sql<{ sums: string }>`select current_setting('data_checksums') as sums`.execute(reads);
  return rows[0]?.sums === "on";
}

async function faultOf({ reads }: Database, table: string): Promise<string | null> {
  try {
    // A row as text is put together from all its columns, also those that lie elsewhere.
    await sql`select count(one::text) from ${sql.table(table)} as one`.execute(reads);
    return null;
  } catch (error) {
    const { code, message } = error as Error & { code?: unknown };
    if (!CORRUPTED.has(code)) throw error;
    return `PostgreSQL cannot read it: ${message}`;
  }
}
