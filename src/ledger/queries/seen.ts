import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../tables.ts";
import { endOf, type Until } from "./until.ts";

/**
 * When the text of a version was last new at its address, in text order: its recording, or its last return, which comes
 * after whatever was recorded in the same millisecond. `versions` is the alias of the table.
 */
export const lastSeen = (versions: string, until: Until = {}): RawBuilder<string> => seenIf(versions, boundsOf(until));

/** As `lastSeen`, as it was before an instant. */
export const seenBefore = (versions: string, instant: string): RawBuilder<string> =>
  seenIf(versions, [sql`< ${instant}`]);

/**
 * Versions that a page took back: it went back from them to an earlier text of the same date. Their rows' numbers, as a
 * subquery; they speak no more, in that past, though `changes` tells that they did.
 */
export const takenBack = (until: Until = {}): RawBuilder<number> => {
  return sql<number>`(select older.key from returns gone
    join versions now on now.key = gone.version
    join versions older on older.document = now.document and older.key <> now.key
      and coalesce(older.published, '') = coalesce(now.published, '')
    where ${sql.join([sql`gone.recorded || '~' > ${lastSeen("older", until)}`, ...boundsOf(until).map((bound) => sql`gone.recorded ${bound}`)], sql` and `)})`;
};

/** The same versions' row numbers. */
export async function versionsTakenBack(reads: Kysely<Tables>, until: Until = {}): Promise<ReadonlySet<number>> {
  const rows = await reads
    .selectFrom("versions")
    .select("versions.key")
    .where(sql<boolean>`versions.key in ${takenBack(until)}`)
    .execute();
  return new Set(rows.map(({ key }) => key));
}

/** Versions that were not taken back. Use where `versions` is joined. */
export const stands = (until: Until = {}): RawBuilder<boolean> => sql<boolean>`versions.key not in ${takenBack(until)}`;

const boundsOf = ({ recordedBy, publishedBy }: Until): readonly RawBuilder<unknown>[] =>
  [recordedBy, publishedBy].flatMap((day) => (day === undefined ? [] : [sql`<= ${endOf(day)}`]));

const seenIf = (versions: string, bounds: readonly RawBuilder<unknown>[]): RawBuilder<string> => {
  const all = sql.join(
    [sql`back.version = ${sql.ref(`${versions}.key`)}`, ...bounds.map((bound) => sql`back.recorded ${bound}`)],
    sql` and `,
  );
  return sql<string>`coalesce((select max(back.recorded) || '~' from returns back where ${all}), ${sql.ref(`${versions}.recorded`)})`;
};
