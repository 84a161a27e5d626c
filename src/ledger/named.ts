import { type Kysely, type RawBuilder, sql } from "kysely";
import { inPieces } from "./database/in-pieces.ts";
import type { Tables } from "./tables.ts";

/** "v…-s3" of the third statement (`number` 2) of a version. */
export const statementIdOf = (version: string, number: number): string => `${version}-s${number + 1}`;

/** "v…-s3.1"; `local` is the part behind the version's id. */
export const propositionIdOf = (version: string, local: string): string => `${version}-${local}`;

/** `statementIdOf` in SQL, by what the two tables are called in the query. */
export const statementIdIn = (versions: string, statements: string): RawBuilder<string> =>
  sql<string>`(${sql.ref(`${versions}.id`)} || '-s' || (${sql.ref(`${statements}.number`)} + 1))`;

/** `propositionIdOf` in SQL, for a query of both tables. */
export const PROPOSITION_ID: RawBuilder<string> = sql<string>`(versions.id || '-' || propositions.local)`;

/** Row numbers of the statements with these ids, those that are there. */
export async function statementsNamed(reads: Kysely<Tables>, ids: readonly string[]): Promise<readonly number[]> {
  const keys: number[] = [];
  for (const piece of inPieces(ids)) {
    const found = reads
      .selectFrom("versions")
      .innerJoin("statements", "statements.version", "versions.key")
      .select("statements.key")
      .where("versions.id", "in", piece.map(versionIn))
      .where(statementIdIn("versions", "statements"), "in", piece);
    for (const { key } of await found.execute()) keys.push(key);
  }
  return keys;
}

/** Row numbers of the propositions with these ids, those that are there. */
export async function propositionsNamed(reads: Kysely<Tables>, ids: readonly string[]): Promise<readonly number[]> {
  const keys: number[] = [];
  for (const piece of inPieces(ids)) {
    const found = reads
      .selectFrom("versions")
      .innerJoin("propositions", "propositions.version", "versions.key")
      .select("propositions.key")
      .where("versions.id", "in", piece.map(versionIn))
      .where(PROPOSITION_ID, "in", piece);
    for (const { key } of await found.execute()) keys.push(key);
  }
  return keys;
}

/** The version's id in that of a statement or proposition. */
const versionIn = (id: string): string => id.slice(0, Math.max(0, id.indexOf("-")));
