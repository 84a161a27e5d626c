import { CompiledQuery, type Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** The text of statements by names for their shapes: building one takes longer than running it. A map for each open database. */
const kept = new WeakMap<object, Map<string, string>>();

/** The text that `build` gives, which is called once for each `shape` of an open database. */
export function keptSql(database: Kysely<Tables>, shape: string, build: () => { readonly sql: string }): string {
  const { adapter } = database.getExecutor();
  const known = kept.get(adapter) ?? new Map<string, string>();
  kept.set(adapter, known);
  const found = known.get(shape);
  if (found !== undefined) return found;
  const { sql } = build();
  known.set(shape, sql);
  return sql;
}

/** Asks by a statement that is built once for each `shape`. `values`: those of the statement, in its order. */
export async function ask<Row>(
  database: Kysely<Tables>,
  shape: string,
  values: readonly unknown[],
  build: () => CompiledQuery<Row>,
): Promise<readonly Row[]> {
  const text = keptSql(database, shape, build);
  return (await database.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
}
