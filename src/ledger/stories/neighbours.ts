import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import { ask } from "../database/kept-sql.ts";
import { dayOf, isoDay } from "./days.ts";
import type { TermVector } from "./vector.ts";

/** A dated version in the order of time: by `published`, then by `id`. */
export interface Moment {
  readonly key: number;
  readonly id: string;
  readonly published: string;
}

export interface Neighbour extends Moment {
  /** A term that both are listed under. */
  readonly term: string;
}

/** Heaviest terms of an article that it is listed under and looks for others by. */
const LISTED = 14;
/** Days between two articles of which one follows the other, at most. */
export const WINDOW_DAYS = 60;
/** Articles under one term that are looked at, the nearest in time: what an article costs does not grow with the ledger. */
export const MOST_A_TERM = 100;

export const listedTerms = (vector: TermVector): readonly string[] => [...vector.keys()].slice(0, LISTED);

export const isBefore = (a: Omit<Moment, "key">, b: Omit<Moment, "key">): boolean =>
  a.published < b.published || (a.published === b.published && a.id < b.id);

interface NearRow {
  readonly term: string;
  readonly version: number;
  readonly published: string;
  readonly id: string;
}

/** The articles under one term. Its values: the term, the moment's date and id, the border of the window. */
const NEAR = {
  before: () => sql`select * from (select term, version, published, id from story_terms
    where term = ${""} and (published, id) < (${""}, ${""}) and published >= ${""}
    order by published desc, id desc limit ${sql.lit(MOST_A_TERM)}) as near`,
  after: () => sql`select * from (select term, version, published, id from story_terms
    where term = ${""} and (published, id) > (${""}, ${""}) and published < ${""}
    order by published, id limit ${sql.lit(MOST_A_TERM)}) as near`,
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
 * The articles next before or after one under each of its terms, at most `MOST_A_TERM` a term; one may come under several.
 * To be among the nearest is symmetric: who finds X before itself is found by X after itself.
 */
export async function neighbours(
  transaction: Transaction,
  { published, id }: Moment,
  terms: readonly string[],
  side: "before" | "after",
): Promise<readonly Neighbour[]> {
  if (terms.length === 0) return [];
  const day = dayOf(published)!;
  const border = isoDay(side === "before" ? day - WINDOW_DAYS : day + WINDOW_DAYS + 1);
  const rows = await ask(
    transaction,
    `stories ${side} ${terms.length}`,
    terms.flatMap((term) => [term, published, id, border]),
    () => sql<NearRow>`${sql.join(terms.map(NEAR[side]), sql` union all `)}`.compile(transaction),
  );
  return rows.map(({ term, version: key, ...rest }) => ({ term, key, ...rest }));
}
