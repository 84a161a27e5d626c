import { type RawBuilder, sql } from "kysely";
import { countedOf, originIn } from "../identities/counted.ts";
import type { Ledger } from "../ledger.ts";
import { isCurrent, ORDER } from "./documents.ts";
import {
  conditionsOf,
  NAMED,
  placeValue,
  ROLE,
  STORY,
  type StatementFilters,
  withAllOfSource,
} from "./statement-filters.ts";
import { countsBy, type Until } from "./until.ts";

/** A value of a facet, what it is called, and how many statements have it. */
export interface FacetCount {
  readonly value: string;
  /** Null where the value speaks for itself. */
  readonly label: string | null;
  readonly statements: number;
}

/** By facet its values, the most frequent first. Each is counted under all other filters, not under its own. */
export interface StatementFacets {
  /** Statements under all filters. */
  readonly all: number;
  readonly act: readonly FacetCount[];
  readonly type: readonly FacetCount[];
  readonly value: readonly FacetCount[];
  readonly named: readonly FacetCount[];
  readonly role: readonly FacetCount[];
  readonly publisher: readonly FacetCount[];
  readonly source: readonly FacetCount[];
  readonly story: readonly FacetCount[];
  readonly country: readonly FacetCount[];
  /** Regions, towns and spots: what lies in a country. */
  readonly place: readonly FacetCount[];
}

/** Values of a facet that are counted out; the ones behind are rare. */
const MOST_VALUES = 40;

/** What the statements of the current versions are, counted under the given filters. */
export async function statementFacets(
  ledger: Ledger,
  { recordedBy, publishedBy, ...filters }: StatementFilters & Until = {},
): Promise<StatementFacets> {
  const until = {
    ...(recordedBy === undefined ? {} : { recordedBy }),
    ...(publishedBy === undefined ? {} : { publishedBy }),
  };
  const counted = await countedOf(ledger, until);
  const narrowed = await withAllOfSource(ledger, filters, counted);
  const rows = (without?: keyof StatementFilters) => {
    let query = ledger.database.reads
      .selectFrom("statements")
      .innerJoin("versions", "versions.key", "statements.version")
      .where(countsBy(until))
      .where(isCurrent(until));
    for (const condition of conditionsOf(narrowed, without)) query = query.where(condition);
    return query;
  };
  const count = sql<number>`cast(count(*) as integer)`;
  /** A statement may have several places of one country. */
  const distinct = sql<number>`cast(count(distinct statements.key) as integer)`;
  const by = (name: keyof StatementFilters, value: RawBuilder<string | null>): Promise<readonly FacetCount[]> =>
    // Values first, counted after: PostgreSQL groups by no expression that asks another table.
    ledger.database.reads
      .selectFrom(rows(name).select(value.as("value")).as("valued"))
      .select(["valued.value", sql<string | null>`null`.as("label"), count.as("statements")])
      .where("valued.value", "is not", null)
      .groupBy("valued.value")
      .orderBy("statements", "desc")
      .orderBy("valued.value")
      .limit(MOST_VALUES)
      .execute() as Promise<readonly FacetCount[]>;
  const { all } = await rows().select(count.as("all")).executeTakeFirstOrThrow();
  return {
    all,
    act: await by("act", sql`statements.act`),
    type: await by("type", sql`statements.type`),
    value: await by("value", sql`statements.factuality`),
    named: await by("named", NAMED),
    role: await by("role", ROLE),
    publisher: await by("publisher", sql`versions.publisher`),
    source: await rows("source")
      .innerJoin("statement_sources as spoken", "spoken.statement", "statements.key")
      .innerJoin("entities", (join) => join.on("entities.key", "=", originIn(counted)))
      .where("spoken.place", "=", 1)
      .select(["entities.id as value", "entities.name as label", count.as("statements")])
      .groupBy(["entities.id", "entities.name"])
      .orderBy("statements", "desc")
      .orderBy("entities.id")
      .limit(MOST_VALUES)
      .execute(),
    story: await titled(ledger, await by("story", STORY)),
    country: await rows("country")
      .innerJoin("statement_places as at", "at.statement", "statements.key")
      .where("at.country", "<>", "")
      .select(["at.country as value", sql<string | null>`null`.as("label"), distinct.as("statements")])
      .groupBy("at.country")
      .orderBy("statements", "desc")
      .orderBy("at.country")
      .limit(MOST_VALUES)
      .execute(),
    place: await rows("place")
      .innerJoin("statement_places as at", "at.statement", "statements.key")
      .where("at.precision", "<>", "country")
      .select([placeValue("at").as("value"), "at.name as label", distinct.as("statements")])
      .groupBy(["at.country", "at.name"])
      .orderBy("statements", "desc")
      .orderBy("at.country")
      .orderBy("at.name")
      .limit(MOST_VALUES)
      .execute(),
  };
}

/** Stories by the title of their first article. */
async function titled(ledger: Ledger, counts: readonly FacetCount[]): Promise<readonly FacetCount[]> {
  if (counts.length === 0) return counts;
  const rows = await ledger.database.reads
    .selectFrom("story_links as link")
    .innerJoin("versions", "versions.key", "link.version")
    .select(["link.story", "versions.title"])
    .where(
      "link.story",
      "in",
      counts.map(({ value }) => value),
    )
    .orderBy(ORDER, "desc")
    .execute();
  const titles = new Map(rows.map(({ story, title }) => [story, title]));
  return counts.map((one) => ({ ...one, label: titles.get(one.value) ?? null }));
}
