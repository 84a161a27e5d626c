import { CompiledQuery, type Insertable } from "kysely";
import type { Tables } from "../tables.ts";
import type { Transaction } from "./database.ts";
import { dialectOf } from "./dialect-of.ts";
import { insertArrays } from "./insert-arrays.ts";
import { ask, keptSql } from "./kept-sql.ts";

/** Values that one statement may carry; SQLite allows 32,766. */
const MOST_VALUES = 8_000;

type OnConflict = "fail" | "ignore";

/**
 * Inserts many rows with few statements; all have the columns of the first. `ignore`: rows whose key is there already are left
 * as they are.
 */
export async function insertAll<Table extends keyof Tables & string>(
  transaction: Transaction,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  onConflict: OnConflict = "fail",
): Promise<void> {
  if (rows.length === 0) return;
  if (dialectOf(transaction) === "postgres") return insertArrays(transaction, table, rows, onConflict);
  const columns = Object.keys(rows[0]!) as (keyof Insertable<Tables[Table]>)[];
  const size = rowsAtATime(rows.length, columns.length);
  for (let at = 0; at < rows.length; ) {
    const step = Math.min(size, largestPower(rows.length - at));
    const values: unknown[] = [];
    for (let row = at; row < at + step; row++) for (const column of columns) values.push(rows[row]![column]);
    await transaction.executeQuery(
      CompiledQuery.raw(sqlOf(transaction, table, rows.slice(at, at + step), onConflict), values),
    );
    at += step;
  }
}

/** Inserts versions that are not there, all with the same columns in one order, and gives the rows that were made: another process may be adding the same ones. */
export async function insertNew(
  transaction: Transaction,
  table: "versions",
  rows: readonly Insertable<Tables["versions"]>[],
): Promise<readonly { readonly id: string; readonly key: number }[]> {
  const made: { readonly id: string; readonly key: number }[] = [];
  for (let at = 0; at < rows.length; at += NEW_AT_ONCE) {
    const piece = rows.slice(at, at + NEW_AT_ONCE);
    const found = await ask(transaction, `new ${table} ${piece.length}`, piece.flatMap(Object.values), () =>
      transaction
        .insertInto(table)
        .values(piece)
        .onConflict((conflict) => conflict.doNothing())
        .returning(["id", "key"])
        .compile(),
    );
    made.push(...found);
  }
  return made;
}

const NEW_AT_ONCE = 64;

function sqlOf<Table extends keyof Tables & string>(
  transaction: Transaction,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  onConflict: OnConflict,
): string {
  return keptSql(transaction, `${onConflict} ${rows.length} ${table} ${Object.keys(rows[0]!)}`, () => {
    const insert = transaction.insertInto(table).values(rows as never);
    return (onConflict === "ignore" ? insert.onConflict((conflict) => conflict.doNothing()) : insert).compile();
  });
}

/** Powers of two, so that few different statements are prepared. */
const largestPower = (count: number): number => 2 ** Math.floor(Math.log2(count));

const rowsAtATime = (rows: number, columns: number): number =>
  largestPower(Math.max(1, Math.min(rows, Math.floor(MOST_VALUES / columns))));
