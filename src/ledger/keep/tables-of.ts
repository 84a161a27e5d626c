import { type RawBuilder, sql } from "kysely";
import type { Database } from "../database/database.ts";

/** A table and its columns, as the database has them. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** What its rows are paged by: where they lie, or the primary key. */
  readonly order: readonly string[];
}

/** Tables of full text: made anew from the texts, never copied. */
const DERIVED = /^search(?:_.*)?$/u;

/** What a database keeps of itself. */
const OWN: ReadonlySet<string> = new Set(["migrations", "sums"]);

/** Every table of a ledger but those that are derived, each after those that it points to. */
export async function tablesOf(database: Database): Promise<readonly Table[]> {
  const { dialect, reads } = database;
  const names = (await tableNames(database)).filter((name) => !DERIVED.test(name) && !OWN.has(name));
  const tables: Table[] = [];
  for (const name of names) {
    const { rows: columns } = await COLUMNS[dialect](name).execute(reads);
    const keyed = columns.filter(({ part }) => part > 0).sort((a, b) => a.part - b.part);
    const place = dialect === "postgres" ? "ctid" : (await hasRowNumbers(reads, name)) ? "rowid" : null;
    tables.push({
      name,
      columns: columns.map((column) => column.name),
      order: place ? [place] : keyed.map((column) => `"${column.name}"`),
    });
  }
  return behindTargets(tables, (await TARGETS[dialect].execute(reads)).rows);
}

/** In their order, but each behind those that it points to. */
function behindTargets(tables: readonly Table[], targets: readonly Target[]): readonly Table[] {
  const sorted = new Set<Table>();
  const put = (table: Table) => {
    const pointed = targets.filter(({ name, to }) => name === table.name && to !== name).map(({ to }) => to);
    for (const other of tables) if (!sorted.has(other) && pointed.includes(other.name)) put(other);
    sorted.add(table);
  };
  tables.forEach(put);
  return [...sorted];
}

/** Every table, the derived ones and the database's own too, in the order in which the migrations made them. */
export async function tableNames({ dialect, reads }: Database): Promise<readonly string[]> {
  const { rows } = await NAMES[dialect].execute(reads);
  return rows.map(({ name }) => name);
}

async function hasRowNumbers(reads: Database["reads"], table: string): Promise<boolean> {
  const { rows } = await sql<{ wr: number }>`select wr from pragma_table_list(${table}) where schema = 'main'`.execute(
    reads,
  );
  return rows[0]?.wr === 0;
}

/** A table that points to another one. */
interface Target {
  readonly name: string;
  readonly to: string;
}

const TARGETS: Readonly<Record<Database["dialect"], RawBuilder<Target>>> = {
  sqlite: sql`select one.name, other."table" as "to" from sqlite_master one, pragma_foreign_key_list(one.name) other
    where one.type = 'table'`,
  postgres: sql`select one.relname as name, other.relname as to from pg_constraint
    join pg_class one on one.oid = conrelid join pg_class other on other.oid = confrelid
    where contype = 'f' and connamespace = current_schema()::regnamespace`,
};

type Names = RawBuilder<{ name: string }>;
/** `part`: the column's place in the primary key, from 1; 0 for the others. */
type Columns = RawBuilder<{ name: string; part: number }>;

const NAMES: Readonly<Record<Database["dialect"], Names>> = {
  sqlite: sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by rowid`,
  postgres: sql`select relname as name from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace order by oid`,
};

const COLUMNS: Readonly<Record<Database["dialect"], (table: string) => Columns>> = {
  sqlite: (table) => sql`select name, pk as part from pragma_table_info(${table}) order by cid`,
  postgres: (table) =>
    sql`select attname as name, 0 as part from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`,
};
