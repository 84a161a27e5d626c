import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import { parts } from "./occurrences.ts";
import { NUMBERS } from "./position.ts";

/** Earlier propositions that are looked at for one hash: those published last before. */
const BEFORE = 12;
/** Later ones whose neighbours change when one comes between: at least `BEFORE`, and those of the same article. */
const BEHIND = 24;
/** Hashes that one statement asks for. */
const AT_ONCE = 64;

export interface Neighbour {
  readonly hash: number;
  readonly proposition: number;
}

/** For each hash the last propositions before a version's first position. What they are does not depend on arrival. */
export const before = (
  transaction: Transaction,
  hashes: readonly number[],
  start: number,
): Promise<readonly Neighbour[]> =>
  neighbours(
    transaction,
    hashes,
    (hash) => sql`select * from (select hash, proposition from proposition_keys
      where hash = ${hash} and position < ${start} order by position desc, proposition desc limit ${sql.lit(BEFORE)}) near`,
  );

/** For each hash the first propositions behind a version. */
export const behind = (
  transaction: Transaction,
  hashes: readonly number[],
  start: number,
): Promise<readonly Neighbour[]> =>
  neighbours(
    transaction,
    hashes,
    (hash) => sql`select * from (select hash, proposition from proposition_keys
      where hash = ${hash} and position >= ${start + NUMBERS} order by position, proposition limit ${sql.lit(BEHIND)}) near`,
  );

async function neighbours(
  transaction: Transaction,
  hashes: readonly number[],
  query: (hash: number) => ReturnType<typeof sql>,
): Promise<readonly Neighbour[]> {
  const found: Neighbour[] = [];
  for (const part of parts(hashes, AT_ONCE)) {
    const { rows } = await sql<Neighbour>`${sql.join(part.map(query), sql` union all `)}`.execute(transaction);
    found.push(...rows);
  }
  return found;
}
