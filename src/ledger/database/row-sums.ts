import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";
import { hashRow, RowSum } from "./row-sum.ts";
import type { SqliteHandle } from "./sqlite-handle.ts";

/** Tables whose rows are summed up: all but those of full text, which the texts give again, and the sums themselves. */
const SUMMED = /^(?!sqlite_|search(?:_|$)|sums$)/u;

/**
 * Keeps a sum over the rows of each table of a SQLite file, in its table `sums`: what flipped bytes change is found then,
 * whichever row of whichever table it is. SQLite looks at how a file is built, not at what stands in it. Triggers of this
 * connection tell of each row that comes, goes or changes; what they told is added with the commit.
 */
export class RowSums {
  readonly #file: SqliteHandle;
  readonly #changed = new Map<string, RowSum>();
  /** The schema that the triggers are for; null before the first. */
  #watched: unknown = null;
  #before: unknown = null;

  constructor(file: SqliteHandle) {
    this.#file = file;
    const sumOf = (table: string): RowSum => {
      const sum = this.#changed.get(table) ?? new RowSum();
      this.#changed.set(table, sum);
      return sum;
    };
    file.function("laut_came", { varargs: true }, (table, ...row) => {
      sumOf(table as string).add(hashRow(row));
      return null;
    });
    file.function("laut_went", { varargs: true }, (table, ...row) => {
      sumOf(table as string).remove(hashRow(row));
      return null;
    });
  }

  /** After a transaction has begun. */
  begin(): void {
    this.#changed.clear();
    this.#before = this.#schema();
    if (this.#watched === this.#before || !hasSums(this.#file)) return;
    for (const table of summedTables(this.#file)) this.#watch(table);
    this.#watched = this.#before;
  }

  /** Before a transaction is committed: writes what has changed; after a step of the schema all sums anew. */
  settle(): void {
    const isNew = this.#schema() !== this.#before || this.#isUnwatched();
    if (isNew) this.#watched = null;
    if (!hasSums(this.#file)) return;
    if (isNew) {
      for (const table of summedTables(this.#file)) this.#write(table.name, sumNow(this.#file, table));
      return;
    }
    for (const [table, change] of this.#changed) {
      const sum = storedSum(this.#file, table) ?? new RowSum();
      sum.addAll(change);
      this.#write(table, sum);
    }
  }

  #isUnwatched(): boolean {
    return this.#file.prepare("select 1 from temp.sqlite_master where type = 'trigger'").get() === undefined;
  }

  #schema(): unknown {
    return this.#file.pragma("schema_version", { simple: true });
  }

  #write(table: string, sum: RowSum): void {
    this.#file.prepare("insert or replace into sums (name, rows, sum) values (?, ?, ?)").run(table, sum.rows, sum.text);
  }

  #watch({ name, columns }: SummedTable): void {
    const row = (which: "new" | "old") => columns.map((column) => `${which}."${column}"`).join(", ");
    const came = `select laut_came('${name}', ${row("new")});`;
    const went = `select laut_went('${name}', ${row("old")});`;
    for (const [event, work] of [
      ["insert", came],
      ["delete", went],
      ["update", `${went} ${came}`],
    ])
      this.#file.exec(
        `drop trigger if exists temp."${name} ${event}"; create temp trigger "${name} ${event}" after ${event} on main."${name}" begin ${work} end`,
      );
  }
}

/** Takes the triggers away for a step of the schema, as columns that they name may go; all sums are made anew behind it. */
export async function unwatched(transaction: Kysely<Tables>): Promise<void> {
  const triggers = sql<{ name: string }>`select name from temp.sqlite_master where type = 'trigger'`;
  for (const { name } of (await triggers.execute(transaction)).rows)
    await sql`drop trigger temp.${sql.ref(name)}`.execute(transaction);
}

interface SummedTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The tables that are summed up, with their columns. */
export function summedTables(file: SqliteHandle): readonly SummedTable[] {
  const names = file.prepare("select name from main.sqlite_master where type = 'table' order by name").pluck().all();
  return (names as string[])
    .filter((name) => SUMMED.test(name))
    .map((name) => ({
      name,
      columns: file.prepare("select name from pragma_table_info(?) order by cid").pluck().all(name) as string[],
    }));
}

const hasSums = (file: SqliteHandle): boolean =>
  file.prepare("select 1 from main.sqlite_master where name = 'sums'").get() !== undefined;

/** What is stored for a table; null for nothing. */
export function storedSum(file: SqliteHandle, table: string): RowSum | null {
  const row = file.prepare("select rows, sum from sums where name = ?").get(table) as
    | { rows: number; sum: string }
    | undefined;
  return row === undefined ? null : RowSum.of(row.rows, row.sum);
}

/** What the rows of a table add up to. */
export function sumNow(file: SqliteHandle, { name, columns }: SummedTable): RowSum {
  const sum = new RowSum();
  const rows = file.prepare(`select ${columns.map((column) => `"${column}"`).join(", ")} from "${name}"`).raw();
  for (const row of rows.iterate()) sum.add(hashRow(row as readonly unknown[]));
  return sum;
}

/** A table whose rows are not those that were written: how many there are, and how many were written. */
export interface WrongSum {
  readonly table: string;
  readonly rows: number;
  readonly written: number;
}

export function* wrongSums(file: SqliteHandle): Generator<WrongSum> {
  // Both as of one moment: others may be adding.
  const both = file.transaction((table: SummedTable) => ({
    now: sumNow(file, table),
    written: storedSum(file, table.name),
  }));
  const tables = summedTables(file);
  const known = file.prepare("select name from sums").pluck().all() as string[];
  for (const name of known)
    if (!tables.some((table) => table.name === name)) yield { table: name, rows: 0, written: 0 };
  for (const table of tables) {
    const { now, written } = both(table);
    if (written === null) yield { table: table.name, rows: now.rows, written: 0 };
    else if (now.rows !== written.rows || now.text !== written.text)
      yield { table: table.name, rows: now.rows, written: written.rows };
  }
}
