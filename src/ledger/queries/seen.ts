import { type RawBuilder, sql } from "kysely";
import { endOf, type Until } from "./until.ts";

/**
 * When the text of a version was last new at its address, in text order: its recording, or its last return, which comes
 * after whatever was recorded in the same millisecond. `versions` is the alias of the table.
 */
export const lastSeen = (versions: string, { recordedBy, publishedBy }: Until = {}): RawBuilder<string> =>
  seenIf(
    versions,
    [recordedBy, publishedBy].flatMap((day) => (day === undefined ? [] : [sql`<= ${endOf(day)}`])),
  );

/** As `lastSeen`, as it was before an instant. */
export const seenBefore = (versions: string, instant: string): RawBuilder<string> =>
  seenIf(versions, [sql`< ${instant}`]);

const seenIf = (versions: string, bounds: readonly RawBuilder<unknown>[]): RawBuilder<string> => {
  const all = sql.join(
    [sql`back.version = ${sql.ref(`${versions}.key`)}`, ...bounds.map((bound) => sql`back.recorded ${bound}`)],
    sql` and `,
  );
  return sql<string>`coalesce((select max(back.recorded) || '~' from returns back where ${all}), ${sql.ref(`${versions}.recorded`)})`;
};
