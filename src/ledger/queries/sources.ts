import { sql } from "kysely";
import type { Ledger } from "../ledger.ts";
import { cursorKey, limitOf, type Page, type PageQuery, pageOf } from "./page.ts";
import { countsBy, type Until } from "./until.ts";

/** Someone who speaks, or relays what others say. */
export interface SourceEntry {
  /** Id of the entity. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly wikidata: string | null;
  /** Statements in which it stands as speaker or in the chain. */
  readonly statements: number;
  /** … of these those that it tells on, as a medium or agency does: it stands after the origin. */
  readonly relays: number;
  readonly documents: number;
  readonly publishers: number;
}

export interface SourcesQuery extends PageQuery, Until {
  /** Part of the name. */
  readonly name?: string;
  readonly id?: string;
}

/** Sources by the number of their statements, most first. Unnamed ones are not listed: nobody knows who they are. */
export async function sources(ledger: Ledger, query: SourcesQuery = {}): Promise<Page<SourceEntry>> {
  const limit = limitOf(query);
  const after = cursorKey(query);
  const count = sql<number>`count(distinct statement_sources.statement)`;
  let rows = ledger.database.reads
    .selectFrom("statement_sources")
    .innerJoin("entities", "entities.key", "statement_sources.entity")
    .innerJoin("statements", "statements.key", "statement_sources.statement")
    .innerJoin("versions", "versions.key", "statements.version")
    .select(["entities.id", "entities.name", "entities.type", "entities.wikidata"])
    .select([
      count.as("statements"),
      sql<number>`count(distinct case when statement_sources.place > 1 then statement_sources.statement end)`.as(
        "relays",
      ),
      sql<number>`count(distinct versions.document)`.as("documents"),
      sql<number>`count(distinct versions.publisher)`.as("publishers"),
    ])
    .where(countsBy(query))
    .groupBy(["entities.id", "entities.name", "entities.type", "entities.wikidata"])
    .orderBy(count, "desc")
    .orderBy("entities.id")
    .limit(limit + 1);
  if (query.id !== undefined) rows = rows.where("entities.id", "=", query.id);
  if (query.name !== undefined) rows = rows.where(sql`lower(entities.name)`, "like", `%${query.name.toLowerCase()}%`);
  if (after)
    rows = rows.having(
      sql<boolean>`(${count} < ${after[0]} or (${count} = ${after[0]} and entities.id > ${after[1]}))`,
    );
  return pageOf(
    await rows.execute(),
    limit,
    ({ statements, id }) => [statements, id],
    (row) => row,
  );
}
