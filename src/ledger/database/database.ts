import { type Kysely, type Transaction as KyselyTransaction, sql } from "kysely";
import type { Tables } from "../tables.ts";
import { LedgerError } from "./ledger-error.ts";
import type { RowSum } from "./row-sum.ts";
import type { WrongSum } from "./row-sums.ts";
import type { SqliteFile } from "./sqlite.ts";

export type Dialect = "sqlite" | "postgres";
export type Transaction = KyselyTransaction<Tables>;

/** An open database of either kind. */
export interface Database {
  readonly dialect: Dialect;
  readonly reads: Kysely<Tables>;
  /** Runs `work` alone among this process's writers, in one transaction; rolls back when it rejects. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** `write` for steps of the schema: what points to a table of a file is not looked at meanwhile, so that it can be made anew. */
  change<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** The tables whose rows are not those that were written. Of a SQLite file; PostgreSQL keeps checksums of its pages itself. */
  wrongSums(): Iterable<WrongSum>;
  /** By what full text finds each version (row number): words and the sum of their hashes. Of a SQLite file alone. */
  searchSums(): ReadonlyMap<number, RowSum>;
  /** Another one after every commit, by whichever process: what was answered in the same state holds still. */
  state(): Promise<string>;
  close(): Promise<void>;
}

/** `address`: the path of a file, or a postgres:// address. */
export async function openDatabase(address: string, readonly = false): Promise<Database> {
  if (isPostgres(address)) {
    const { openPostgres } = await import("./postgres.ts");
    const both = openPostgres(address);
    return database("postgres", both, both, {
      wrongSums: () => [],
      searchSums: () => new Map(),
      closed: () => undefined,
    });
  }
  const { openSqlite } = await import("./sqlite.ts").catch(withoutSqlite);
  const file = openSqlite(address, readonly);
  return database("sqlite", file.reads, file.writes, file);
}

/** Reading needs no package; SQLite is compiled for each kind of machine, and larger than all the rest together. */
function withoutSqlite(error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
  throw new LedgerError(
    "A ledger in a file needs the package better-sqlite3. Install it where laut is: npm install better-sqlite3 (npm install --global better-sqlite3 for a command of the whole machine).",
  );
}

export const isPostgres = (address: string): boolean => /^postgres(?:ql)?:\/\//u.test(address);

function database(
  dialect: Dialect,
  reads: Kysely<Tables>,
  writes: Kysely<Tables>,
  { wrongSums, searchSums, closed }: Pick<SqliteFile, "wrongSums" | "searchSums" | "closed">,
): Database {
  const transaction = <Result>(work: (transaction: Transaction) => Promise<Result>) =>
    writes.transaction().execute(async (open) => {
      if (dialect === "postgres") await LOOKED_UP.execute(open);
      return work(open);
    });
  const again = againIfCrossed(transaction);
  return {
    dialect,
    reads,
    wrongSums,
    searchSums,
    state: async () => {
      const { rows } = await STATE[dialect].execute(reads);
      return String(rows[0]!.state);
    },
    ...(dialect === "sqlite" ? oneAtATime(transaction, writes) : { write: again, change: again }),
    close: async () => {
      await reads.destroy();
      if (writes !== reads) await writes.destroy();
      closed();
    },
  };
}

/** SQLite counts commits of other connections (of the one that writes, too); PostgreSQL tells which transactions are seen. */
const STATE = {
  sqlite: sql<{ state: number }>`select data_version as state from pragma_data_version`,
  postgres: sql<{ state: string }>`select pg_current_snapshot()::text as state`,
};

/**
 * Who writes looks single rows up. PostgreSQL takes a table that it has no statistics of for a small one, and would read all
 * of it each time: what an article costs would grow with the ledger.
 */
const LOOKED_UP = sql`select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
  set_config('enable_mergejoin', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)`;

type Write = Database["write"];

/** SQLite's connection holds one transaction; the next waits for its end. */
function oneAtATime(write: Write, writes: Kysely<Tables>): Pick<Database, "write" | "change"> {
  let last: Promise<unknown> = Promise.resolve();
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    write: (work) => alone(() => write(work)),
    change: (work) =>
      alone(async () => {
        // Within a transaction it would do nothing.
        await sql`pragma foreign_keys = off`.execute(writes);
        try {
          return await write(work);
        } finally {
          await sql`pragma foreign_keys = on`.execute(writes);
        }
      }),
  };
}

/** PostgreSQL ends one of two transactions that wait for each other, or one that another got ahead of; it may be run again. */
const CROSSED = ["40P01", "40001", "23503"];
const TRIES = 5;

function againIfCrossed(write: Write): Write {
  return async (work) => {
    for (let left = TRIES; ; left--) {
      try {
        return await write(work);
      } catch (error) {
        if (left <= 1 || !CROSSED.includes((error as { code?: string }).code ?? "")) throw error;
      }
    }
  };
}
