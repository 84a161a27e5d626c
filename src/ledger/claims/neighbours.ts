import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import { ask } from "../database/kept-sql.ts";
import { parts } from "./occurrences.ts";
import { NUMBERS } from "./position.ts";

/** Earlier propositions that are looked at for one hash: those published last before. */
const BEFORE = 12;
/** Later ones whose neighbours change when one comes between: at least `BEFORE`, and those of the same article. */
const BEHIND = 24;
/** Hashes that one statement asks for. */
const AT_ONCE = 512;

export interface Neighbour {
  readonly hash: number;
  readonly proposition: number;
}

/** For each hash the last propositions before a version's first position. What they are does not depend on arrival. */
export const before = (
  transaction: Transaction,
  hashes: readonly number[],
  start: number,
): Promise<readonly Neighbour[]> => neighbours(transaction, hashes, "before", start);

/** For each hash the first propositions behind a version. */
export const behind = (
  transaction: Transaction,
  hashes: readonly number[],
  start: number,
): Promise<readonly Neighbour[]> => neighbours(transaction, hashes, "behind", start + NUMBERS);

/** Its values: the border, twice. */
const IS_NEAR = {
  before: sql`near.position < ${0} and near.position >= coalesce((select position from proposition_keys far
    where far.hash = asked.hash and far.position < ${0}
    order by position desc limit 1 offset ${sql.lit(BEFORE - 1)}), -1)`,
  behind: sql`near.position >= ${0} and near.position <= coalesce((select position from proposition_keys far
    where far.hash = asked.hash and far.position >= ${0}
    order by position limit 1 offset ${sql.lit(BEHIND - 1)}), ${sql.lit(Number.MAX_SAFE_INTEGER)})`,
};

/** `cross join`: SQLite then goes through the hashes, and looks each one up. One query for each would take five times as long. */
async function neighbours(
  transaction: Transaction,
  hashes: readonly number[],
  side: keyof typeof IS_NEAR,
  border: number,
): Promise<readonly Neighbour[]> {
  const found: Neighbour[] = [];
  for (const part of parts(hashes, AT_ONCE)) {
    // What fills the list up repeats its last hash, and must not be looked up again.
    const once = part.map((hash, i) => (hash === part[i - 1] ? null : hash));
    const rows = await ask(transaction, `claims ${side} ${once.length}`, [...once, border, border], () => {
      const asked = sql.join(once.map((hash) => sql`(cast(${hash} as integer))`));
      return sql<Neighbour>`with asked (hash) as (values ${asked})
        select near.hash, near.proposition from asked cross join proposition_keys near
        where near.hash = asked.hash and ${IS_NEAR[side]}`.compile(transaction);
    });
    found.push(...rows);
  }
  return found;
}
