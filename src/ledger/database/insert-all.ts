import type { Insertable } from "kysely";
import type { Tables } from "../tables.ts";
import type { Transaction } from "./database.ts";

/** Values that one statement may carry; SQLite allows 32,766, PostgreSQL 65,535. */
const MOST_VALUES = 8_000;

/** Inserts many rows with few statements. `ignore`: rows whose key is there already are left as they are. */
export async function insertAll<Table extends keyof Tables & string>(
  transaction: Transaction,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  onConflict: "fail" | "ignore" = "fail",
): Promise<void> {
  if (rows.length === 0) return;
  const size = rowsAtATime(rows.length, Object.keys(rows[0]!).length);
  for (let at = 0; at < rows.length; ) {
    const step = Math.min(size, largestPower(rows.length - at));
    const insert = transaction.insertInto(table).values(rows.slice(at, at + step) as never);
    await (onConflict === "ignore" ? insert.onConflict((conflict) => conflict.doNothing()) : insert).execute();
    at += step;
  }
}

/** Powers of two, so that few different statements are prepared. */
const largestPower = (count: number): number => 2 ** Math.floor(Math.log2(count));

const rowsAtATime = (rows: number, columns: number): number =>
  largestPower(Math.max(1, Math.min(rows, Math.floor(MOST_VALUES / columns))));
