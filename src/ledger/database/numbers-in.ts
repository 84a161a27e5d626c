import { type RawBuilder, sql } from "kysely";
import type { Dialect } from "./database.ts";

/** The whole numbers of a JSON array as rows: a list of any length is one value, and one statement. */
export const numbersIn = (list: string): Readonly<Record<Dialect, RawBuilder<unknown>>> => ({
  sqlite: sql`select value from json_each(${list})`,
  postgres: sql`select cast(value as integer) from json_array_elements_text(cast(${list} as json)) as value`,
});
