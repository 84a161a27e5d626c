import { LedgerError } from "../database/ledger-error.ts";

/** One page of a list; `next` is the cursor of the following one, null on the last. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** How much of a list is wanted. */
export interface PageQuery {
  /** Items at most: 1 to 1,000; 50 where it is not given. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

const USUAL = 50;
const MOST = 1_000;

/** The limit within its range. Throws a `RangeError` for what is no number from 1 to 1,000. */
export function limitOf({ limit = USUAL }: PageQuery): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw new RangeError(`The limit ${limit} is not a whole number from 1 to ${MOST}.`);
  return limit;
}

/** A page of `rows`, of which one more than `limit` was asked for; `sortKey` is what the order goes by. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  sortKey: (row: Row) => readonly (string | number | null)[],
  item: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    next: rows.length > limit && last ? cursorOf(sortKey(last)) : null,
  };
}

/** The cursor of the page that begins behind a row, given what the order goes by. */
export const cursorOf = (sortKey: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(sortKey)).toString("base64url");

/** The sort key in a cursor, null without one. Throws a `LedgerError` for what no page has given. */
export function cursorKey({ cursor }: PageQuery): readonly (string | number)[] | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(key) && key.every((part) => typeof part === "string" || typeof part === "number")) return key;
  } catch {
    // The same error as for a cursor of another shape.
  }
  throw new LedgerError(
    `The cursor "${cursor.slice(0, 40)}" is none that a page has given. Begin with the first page.`,
  );
}
