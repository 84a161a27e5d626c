import { sql } from "kysely";
import { hashOfExact } from "../../analysis/hash.ts";
import type { Transaction } from "../database/database.ts";
import { dialectOf } from "../database/dialect-of.ts";
import { ask } from "../database/kept-sql.ts";
import { numbersIn } from "../database/numbers-in.ts";
import { dayOf, isoDay, momentOf } from "./days.ts";
import type { Desk, StoryVersion } from "./desk.ts";
import type { TermVector } from "./vector.ts";

/** A dated version in the order of time: by `published`, then by `id`. */
export interface Moment {
  readonly key: number;
  readonly id: string;
  readonly published: string;
}

export interface Neighbour {
  readonly key: number;
  /** The hash of a term that both are listed under. */
  readonly term: number;
}

/** Heaviest terms of an article that it is listed under and looks for others by. */
const LISTED = 14;
/** Days between two articles of which one follows the other, at most. */
export const WINDOW_DAYS = 60;
/** Articles under one term that are looked at, the nearest in time: what an article costs does not grow with the ledger. */
export const MOST_A_TERM = 100;

/** Their hashes, each once. */
export const listedTerms = (vector: TermVector): readonly number[] => [
  ...new Set([...vector.keys()].slice(0, LISTED).map(hashOfExact)),
];

/** What a version is found by. */
export const termRows = (
  { key, published }: { readonly key: number; readonly published: string | null },
  vector: TermVector,
) => (published === null ? [] : listedTerms(vector).map((term) => ({ term, at: momentOf(published), version: key })));

export const isBefore = (a: Omit<Moment, "key">, b: Omit<Moment, "key">): boolean =>
  a.published < b.published || (a.published === b.published && a.id < b.id);

/**
 * The articles under each term up to the `MOST_A_TERM`th that is not of the same second; those of its second, too. Its values: the
 * moment, then moment and border, then the border.
 */
const NEAR = {
  before: sql`near.at <= ${0} and near.at >= coalesce((select far.at from story_terms far
    where far.term = asked.term and far.at < ${0} and far.at >= ${0}
    order by far.at desc limit 1 offset ${sql.lit(MOST_A_TERM - 1)}), ${0})`,
  after: sql`near.at >= ${0} and near.at <= coalesce((select far.at from story_terms far
    where far.term = asked.term and far.at > ${0} and far.at <= ${0}
    order by far.at limit 1 offset ${sql.lit(MOST_A_TERM - 1)}), ${0})`,
};

/** When the latest of all versions but these was published; "" without any. */
export async function latestBut(transaction: Transaction, versions: readonly number[]): Promise<string> {
  const row = await transaction
    .selectFrom("versions")
    .select("published")
    .where("published", "is not", null)
    .where("key", "not in", versions)
    .orderBy("published", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.published ?? "";
}

/**
 * The articles next before or after one under each of its terms, at most `MOST_A_TERM` a term, all fetched; one may come under
 * several. To be among the nearest is symmetric: who finds X before itself is found by X after itself.
 */
export async function neighbours(
  desk: Desk,
  version: StoryVersion & Moment,
  side: "before" | "after",
): Promise<readonly Neighbour[]> {
  const terms = listedTerms(version.vector);
  if (terms.length === 0) return [];
  const { transaction } = desk;
  const [at, day] = [momentOf(version.published), dayOf(version.published)!];
  const border = side === "before" ? momentOf(isoDay(day - WINDOW_DAYS)) : momentOf(isoDay(day + WINDOW_DAYS + 1)) - 1;
  const list = JSON.stringify(terms);
  const rows = await ask(transaction, `stories ${side}`, [list, at, at, border, border], () =>
    sql<Neighbour>`with asked (term) as (${numbersIn(list)[dialectOf(transaction)]})
      select near.term, near.version as key from asked cross join story_terms near
      where near.term = asked.term and ${NEAR[side]}`.compile(transaction),
  );
  await desk.fetch(rows.map(({ key }) => key));
  return nearest(desk, version, rows, side);
}

function nearest(
  desk: Desk,
  version: StoryVersion & Moment,
  rows: readonly Neighbour[],
  side: "before" | "after",
): readonly Neighbour[] {
  const momentAt = ({ key }: Neighbour) => desk.version(key) as StoryVersion & Moment;
  const isOn = (one: Neighbour) =>
    side === "before" ? isBefore(momentAt(one), version) : isBefore(version, momentAt(one));
  return [...Map.groupBy(rows.filter(isOn), ({ term }) => term).values()].flatMap((all) => {
    if (all.length <= MOST_A_TERM) return all;
    const sorted = all.sort((a, b) => (isBefore(momentAt(a), momentAt(b)) === (side === "before") ? 1 : -1));
    return sorted.slice(0, MOST_A_TERM);
  });
}
