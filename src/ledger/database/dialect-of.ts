import { type Kysely, PostgresAdapter } from "kysely";
import type { Tables } from "../tables.ts";
import type { Dialect } from "./database.ts";

/** Of which kind the database is. */
export const dialectOf = (database: Kysely<Tables>): Dialect =>
  database.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
