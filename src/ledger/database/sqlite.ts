// SQLite, the default: one file, several processes at once, durable (better-sqlite3 comes compiled for every platform).
import { existsSync } from "node:fs";
import SQLite from "better-sqlite3";
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from "kysely";
import type { Tables } from "../tables.ts";
import { packedTexts } from "./packed-texts.ts";
import type { RowSum } from "./row-sum.ts";
import { RowSums, type WrongSum, wrongSums } from "./row-sums.ts";
import { searchSums } from "./search-sums.ts";

/** How long a process waits while another writes, in milliseconds. */
const PATIENCE = 60_000;
/** Milliseconds between two tries where SQLite does not wait by itself. */
const BETWEEN_TRIES = 5;
/** Memory for pages, in KiB (negative: SQLite's convention for KiB instead of pages). */
const CACHE = -65_536;
const WRITER_CACHE = -98_304;
/** Bytes of the file that readers see as memory: queries go back to the same pages, which need not be copied then. */
const MAPPED = 268_435_456;
/**
 * Pages of 4 KiB that are written to the log before they are moved to their places: 128 MB. Hashes are spread over the whole
 * of an index; moved after every transaction, as a thousand pages would be, the same pages are written again and again.
 */
const CHECKPOINT = 32_768;
/** Prepared statements that are kept; multi-row inserts make a few hundred. */
const KEPT_STATEMENTS = 1_000;

export interface SqliteFile {
  readonly reads: Kysely<Tables>;
  readonly writes: Kysely<Tables>;
  /** The tables whose rows are not those that were written. */
  readonly wrongSums: () => Iterable<WrongSum>;
  readonly searchSums: () => ReadonlyMap<number, RowSum>;
  /** After the connections are closed. */
  readonly closed: () => void;
}

/** Two connections to one file: what is being written is not seen by readers until it is committed. */
export function openSqlite(path: string, readonly = false): SqliteFile {
  if (!readonly) makeFile(path);
  const file = connect(path, readonly, CACHE, MAPPED);
  const reads = new Kysely<Tables>({ dialect: dialectFor(file), plugins: [packedTexts] });
  const sums = { wrongSums: () => wrongSums(file), searchSums: () => searchSums(file) };
  if (readonly) return { reads, writes: reads, ...sums, closed: () => tidy(path) };
  return {
    reads,
    ...sums,
    closed: () => undefined,
    writes: new Kysely<Tables>({
      dialect: dialectFor(connect(path, false, WRITER_CACHE, 0)),
      plugins: [packedTexts],
    }),
  };
}

/** Who only reads leaves -wal and -shm beside the file; who may write takes them away, unless others have it open. */
function tidy(path: string): void {
  if (!existsSync(`${path}-wal`) && !existsSync(`${path}-shm`)) return;
  try {
    const file = new SQLite(path, { timeout: 0 });
    file.pragma("schema_version");
    file.close();
  } catch {
    // Whoever may not write leaves them.
  }
}

function makeFile(path: string): void {
  const file = new SQLite(path, { timeout: PATIENCE });
  try {
    patiently(() => {
      if (file.pragma("journal_mode", { simple: true }) !== "wal") file.pragma("journal_mode = WAL");
    });
  } finally {
    file.close();
  }
}

/** SQLite does not wait when two processes change a new file's journal at once: both hold the lock that each wants alone. */
function patiently(work: () => void): void {
  const patience = performance.now() + PATIENCE;
  for (;;) {
    try {
      work();
      return;
    } catch (cause) {
      const isBusy = cause instanceof SQLite.SqliteError && cause.code.startsWith("SQLITE_BUSY");
      if (!isBusy || performance.now() > patience) throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_TRIES);
    }
  }
}

function connect(path: string, readonly: boolean, cache: number, mapped: number): SQLite.Database {
  const file = new SQLite(path, { readonly, timeout: PATIENCE });
  if (!readonly) file.pragma("synchronous = FULL");
  file.pragma(`cache_size = ${cache}`);
  file.pragma(`mmap_size = ${mapped}`);
  file.pragma(`wal_autocheckpoint = ${CHECKPOINT}`);
  file.pragma("foreign_keys = ON");
  return file;
}

function dialectFor(file: SQLite.Database): SqliteDialect {
  const dialect = new SqliteDialect({ database: withKeptStatements(file) });
  dialect.createDriver = () => new ImmediateDriver(file);
  return dialect;
}

/** A transaction that will write takes the lock at its start: taken later, it could fail after half its work. */
class ImmediateDriver extends SqliteDriver {
  readonly #file: SQLite.Database;
  readonly #sums: RowSums;

  constructor(file: SQLite.Database) {
    super({ database: withKeptStatements(file) });
    this.#file = file;
    this.#sums = new RowSums(file);
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
    this.#sums.begin();
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    this.#sums.settle();
    await super.commitTransaction(connection);
  }

  /** On a full disk SQLite has rolled back by itself; the error to tell is that one. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Kysely prepares a statement for every call; here each SQL text is prepared once. */
function withKeptStatements(file: SQLite.Database) {
  const kept = new Map<string, SQLite.Statement>();
  const prepare = (sql: string): SQLite.Statement => {
    const known = kept.get(sql);
    if (known) return known;
    if (kept.size >= KEPT_STATEMENTS) kept.clear();
    const statement = file.prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
  return { prepare, close: () => void file.close() } as unknown as SQLite.Database;
}
