import { sql } from "kysely";
import type { Dialect, Transaction } from "./database/database.ts";

/** PostgreSQL's name for "articles are being joined across the ledger". */
const JOINING = 4_071_844;

/** One process at a time from here to the end of the transaction. SQLite has one writer anyway. */
export async function lockJoining(transaction: Transaction, dialect: Dialect): Promise<void> {
  if (dialect === "postgres") await sql`select pg_advisory_xact_lock(${JOINING})`.execute(transaction);
}
