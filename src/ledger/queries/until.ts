import { type ExpressionBuilder, sql } from "kysely";
import { publishedAsEdtf } from "../../text/published.ts";
import type { Tables } from "../tables.ts";

/** Which of two pasts a query answers from; without either, from the present. */
export interface Until {
  /** What this ledger held at that instant (UTC, ISO 8601). */
  readonly recordedBy?: string;
  /** What had been published by then: a day counts to its end. Without a date of publication, by when it was recorded. */
  readonly publishedBy?: string;
}

/** The date as it is; a `RangeError` for what is no day, month or year of the calendar, and no instant. */
export function dateOf(date: string): string {
  if (publishedAsEdtf(date) !== null) return date;
  throw new RangeError(
    `"${date.slice(0, 40)}" is not a date of the calendar. Write it as YYYY-MM-DD, for example 2026-11-23.`,
  );
}

/** After every instant of a day, month or year: "2026-04-13" -> "2026-04-13~". The tilde sorts after digits and letters. */
export const endOf = (date: string): string => `${dateOf(date)}~`;

/** Versions that count in that past. Use where `versions` is joined. */
export const countsBy =
  ({ recordedBy, publishedBy }: Until) =>
  (builder: ExpressionBuilder<Pick<Tables, "versions">, "versions">) =>
    builder.and([
      ...(recordedBy === undefined ? [] : [builder("versions.recorded", "<=", endOf(recordedBy))]),
      ...(publishedBy === undefined
        ? []
        : [builder(sql<string>`coalesce(versions.published, versions.recorded)`, "<=", endOf(publishedBy))]),
    ]);
