import { type Database, isPostgres, openDatabase } from "./database/database.ts";
import { LedgerError } from "./database/ledger-error.ts";
import { migrate, migrationsOf, missing } from "./database/migrate.ts";
import { version } from "./version.ts";

/** An open ledger. */
export interface Ledger {
  readonly database: Database;
  /** The file's path or the database's address without its password. */
  readonly address: string;
  /** The version of laut that reads what is added now. */
  readonly laut: string;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Nothing is written, and a ledger that is not there is an error. */
  readonly readonly?: boolean;
  /** UTC in ISO 8601, for tests. */
  readonly now?: string;
}

/**
 * Opens the ledger of a file's path or a postgres:// address; makes it, and brings it up to date, unless `readonly`.
 * Rejects with a `LedgerError` that says in one line what is wrong and what to do.
 */
export async function openLedger(address: string, options: OpenOptions = {}): Promise<Ledger> {
  const { readonly = false, now = new Date().toISOString() } = options;
  try {
    const database = await openDatabase(address, readonly);
    await bringUpToDate(database, readonly, now);
    return { database, address: withoutPassword(address), laut: version(), close: () => database.close() };
  } catch (error) {
    throw explained(error, withoutPassword(address));
  }
}

async function bringUpToDate(database: Database, readonly: boolean, now: string): Promise<void> {
  if (!readonly) return migrate(database, now);
  const steps = migrationsOf(database.dialect);
  const left = await missing(database, steps);
  if (left.length === steps.length)
    throw new LedgerError("There is no ledger in this database yet. The first article makes one: laut add FILE");
  if (left.length > 0)
    throw new LedgerError("The ledger was written by an older laut. Add any article once to update it: laut add FILE");
}

function withoutPassword(address: string): string {
  if (!isPostgres(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  url.password = "";
  return url.href;
}

/** What the database says, in words that say what to do. */
const EXPLAINED: readonly (readonly [code: RegExp, remedy: string])[] = [
  [/SQLITE_CANTOPEN|directory does not exist/u, "It cannot be opened: is the folder there, and may you write in it?"],
  [/SQLITE_(?:NOTADB|CORRUPT)/u, "It is damaged or no ledger. Restore a backup: laut ledger restore BACKUP."],
  [/SQLITE_READONLY|EROFS|EACCES/u, "It may not be written. Check the file's rights, or name another with --ledger."],
  [/SQLITE_FULL|ENOSPC|53100/u, "The disk is full. What was acknowledged is safe; make room and call again."],
  [/SQLITE_IOERR|EFBIG|EIO/u, "The disk refuses. What was acknowledged is safe; check the disk and call again."],
  [/SQLITE_BUSY/u, "Another program has been writing for over a minute. Call again when it has ended."],
  [
    /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|57P03/u,
    "The database server does not answer. Is it running, and is the address right?",
  ],
  [
    /57P01|57P02|ECONNRESET|EPIPE|Connection terminated|not queryable/u,
    "The database server has stopped. What was acknowledged is safe; call again when it runs.",
  ],
  [/53300/u, "The database server has no connection left. Call again later, or raise its max_connections."],
  [/28P01|28000|3D000/u, "The database refuses: check user, password and database name in the address."],
];

/** Any error as a `LedgerError`, where there is a remedy; others as they are. */
export function explained(error: unknown, address: string): unknown {
  if (error instanceof LedgerError || !(error instanceof Error)) return error;
  const code = `${(error as { code?: unknown }).code ?? ""} ${error.message}`;
  const remedy = EXPLAINED.find(([pattern]) => pattern.test(code))?.[1];
  return remedy ? new LedgerError(`The ledger ${address}: ${remedy}`, { cause: error }) : error;
}
