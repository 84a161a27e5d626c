import { CompiledQuery, sql } from "kysely";
import type { Transaction } from "./database.ts";
import { keptSql } from "./kept-sql.ts";

/** Rows that one statement carries; their arrays are held as text meanwhile. */
const AT_ONCE = 20_000;

type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows into a table of PostgreSQL: an array a column, whatever their number, so that the server reads and plans one statement
 * a table, and a value costs no parameter of its own. They come in their order.
 */
export async function insertArrays(
  transaction: Transaction,
  table: string,
  rows: readonly Row[],
  onConflict: "fail" | "ignore",
): Promise<void> {
  const columns = Object.keys(rows[0]!);
  const types = await typesOf(transaction, table, columns);
  const text = keptSql(transaction, `arrays ${onConflict} ${table} ${columns}`, () => {
    const arrays = columns.map((column) => sql`${null}::${sql.raw(types.get(column)!)}[]`);
    const otherwise = onConflict === "ignore" ? sql` on conflict do nothing` : sql``;
    return sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      select * from unnest(${sql.join(arrays)})${otherwise}`.compile(transaction);
  });
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const piece = rows.slice(at, at + AT_ONCE);
    const values = columns.map((column) => arrayOf(piece.map((row) => row[column])));
    await transaction.executeQuery(CompiledQuery.raw(text, values));
  }
}

/** Numbers as PostgreSQL writes an array, which need no quotes; what else there is, the driver writes. */
const arrayOf = (values: readonly unknown[]): unknown =>
  values.every((value) => value === null || typeof value === "number")
    ? `{${values.map((value) => value ?? "NULL").join(",")}}`
    : values;

/** The types of columns by tables, of each open database. */
const known = new WeakMap<object, Map<string, ReadonlyMap<string, string>>>();

async function typesOf(
  transaction: Transaction,
  table: string,
  columns: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { adapter } = transaction.getExecutor();
  const tables = known.get(adapter) ?? new Map<string, ReadonlyMap<string, string>>();
  known.set(adapter, tables);
  const found = tables.get(table);
  // A step of the schema may have added some.
  if (found !== undefined && columns.every((column) => found.has(column))) return found;
  const { rows } = await sql<{ name: string; type: string }>`select attname as name,
    format_type(atttypid, null) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped`.execute(transaction);
  const types = new Map(rows.map(({ name, type }) => [name, type]));
  tables.set(table, types);
  return types;
}
