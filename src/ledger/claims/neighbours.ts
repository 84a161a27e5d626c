import { sql } from "kysely";
import { dialectOf } from "../database/dialect-of.ts";
import { ask } from "../database/kept-sql.ts";
import { numbersIn } from "../database/numbers-in.ts";
import type { KnownOccurrences } from "./occurrences.ts";
import { LAST_SLOT, NUMBERS, slotOf } from "./position.ts";

/** Earlier propositions that are looked at for one hash: those published last before. */
const BEFORE = 12;
/** Later ones whose neighbours change when one comes between: at least `BEFORE`, and those of the same article. */
const BEHIND = 24;

export interface Neighbour {
  readonly hash: number;
  readonly proposition: number;
}

/** For each hash the last propositions before a version's first position. What they are does not depend on arrival. */
export async function before(
  known: KnownOccurrences,
  hashes: readonly number[],
  start: number,
): Promise<readonly Neighbour[]> {
  const found = await neighbours(known, hashes, "before", start);
  return nearest(known, found, BEFORE, (position) => start - 1 - position);
}

/** For each hash the first propositions behind a version. */
export async function behind(
  known: KnownOccurrences,
  hashes: readonly number[],
  start: number,
): Promise<readonly Neighbour[]> {
  const border = start + NUMBERS;
  const found = await neighbours(known, hashes, "behind", border);
  return nearest(known, found, BEHIND, (position) => position - border);
}

/** Of each hash the `most` that are least far, and those that are as far as the last of them; a negative distance is another side. */
function nearest(
  known: KnownOccurrences,
  found: readonly Neighbour[],
  most: number,
  distance: (position: number) => number,
): readonly Neighbour[] {
  const far = (one: Neighbour) => distance(known.placed(one.proposition).position);
  return [...Map.groupBy(found, ({ hash }) => hash).values()].flatMap((all) => {
    const own = all.filter((one) => far(one) >= 0);
    if (own.length <= most) return own;
    const last = own.map(far).sort((a, b) => a - b)[most - 1]!;
    return own.filter((one) => far(one) <= last);
  });
}

/** All of the slots up to the one that holds the last of those that are wanted. Its values: the border's slot, twice. */
const IS_NEAR = {
  before: sql`near.slot <= ${0} and near.slot >= coalesce((select slot from proposition_keys far
    where far.hash = asked.hash and far.slot < ${0}
    order by slot desc limit 1 offset ${sql.lit(BEFORE - 1)}), -1)`,
  behind: sql`near.slot >= ${0} and near.slot <= coalesce((select slot from proposition_keys far
    where far.hash = asked.hash and far.slot > ${0}
    order by slot limit 1 offset ${sql.lit(BEHIND - 1)}), ${sql.lit(LAST_SLOT)})`,
};

/**
 * Those around the border, which are placed then. `cross join`: SQLite then goes through the hashes, and looks each one up. One query
 * for each would take five times as long.
 */
async function neighbours(
  known: KnownOccurrences,
  hashes: readonly number[],
  side: keyof typeof IS_NEAR,
  border: number,
): Promise<readonly Neighbour[]> {
  if (hashes.length === 0) return [];
  const { database } = known;
  const slot = slotOf(border);
  const list = JSON.stringify(hashes);
  const found = await ask(database, `claims ${side}`, [list, slot, slot], () =>
    sql<Neighbour>`with asked (hash) as (${numbersIn(list)[dialectOf(database)]})
      select near.hash, near.proposition from asked cross join proposition_keys near
      where near.hash = asked.hash and ${IS_NEAR[side]}`.compile(database),
  );
  await known.place(found.map(({ proposition }) => proposition));
  return found;
}
