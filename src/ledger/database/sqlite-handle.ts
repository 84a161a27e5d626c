/** What is asked of SQLite beside Kysely: the methods of better-sqlite3 that sums over rows need. */
export interface SqliteHandle {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): unknown;
  pragma(source: string, options: { readonly simple: true }): unknown;
  function(name: string, options: { readonly varargs: true }, work: (...values: unknown[]) => unknown): unknown;
  /** Runs `work` as of one moment. */
  transaction<Argument, Result>(work: (argument: Argument) => Result): (argument: Argument) => Result;
}

export interface SqliteStatement {
  get(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): unknown;
  iterate(...values: unknown[]): Iterable<unknown>;
  /** Rows as their first column, or as arrays. */
  pluck(): SqliteStatement;
  raw(): SqliteStatement;
}
