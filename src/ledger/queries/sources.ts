import { sql } from "kysely";
import { AS_READ, type Counted, countedOf, sourceVersions } from "../identities/counted.ts";
import { headIn, membersOf } from "../identities/merged.ts";
import type { Ledger } from "../ledger.ts";
import { cursorKey, limitOf, type Page, type PageQuery, pageOf } from "./page.ts";
import { stands, takenBack } from "./seen.ts";
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
  /** When the first and the last of these documents came out, as far as they have dates. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface SourcesQuery extends PageQuery, Until {
  /** Part of the name. */
  readonly name?: string;
  readonly id?: string;
  /** Each name by itself, also those that people have put together with another one. */
  readonly apart?: boolean;
}

/**
 * Sources by the number of their statements, most first; names that people have put together are one, under the most quoted. Unnamed ones
 * are not listed: nobody knows who they are.
 */
export async function sources(ledger: Ledger, query: SourcesQuery = {}): Promise<Page<SourceEntry>> {
  const limit = limitOf(query);
  const after = cursorKey(query);
  const counted = query.apart === true ? AS_READ : await countedOf(ledger, query);
  let rows = ledger.database.reads
    .selectFrom(counts(ledger, query, counted).as("counts"))
    .innerJoin("entities", "entities.key", "counts.entity")
    .select(["counts.entity", "entities.id", "entities.name", "entities.type", "entities.wikidata"])
    .select(["counts.statements", "counts.relays"])
    .orderBy("counts.statements", "desc")
    .orderBy("entities.id")
    .limit(limit + 1);
  if (after)
    rows = rows.where(
      sql<boolean>`(counts.statements < ${after[0]} or (counts.statements = ${after[0]} and entities.id > ${after[1]}))`,
    );
  const found = await rows.execute();
  const spread = await spreadOf(
    ledger,
    query,
    found.map(({ entity }) => entity),
    counted,
  );
  return pageOf(
    found,
    limit,
    ({ statements, id }) => [statements, id],
    ({ entity, ...row }) => ({ ...row, ...spread.get(entity)! }),
  );
}

/** Sums over the versions that each source stands in. */
function counts({ database }: Ledger, query: SourcesQuery, counted: Counted) {
  const { id, name } = query;
  const { merged } = counted;
  const head = headIn(sql.ref("entity"), merged);
  const heads = headIn(sql.ref("entities.key"), merged).as("key");
  let rows = database.reads
    .selectFrom(sourceVersions(counted).as("source_versions"))
    .select([head.as("entity"), sql<number>`sum(statements)`.as("statements"), sql<number>`sum(relays)`.as("relays")])
    .where(sql<boolean>`version not in ${takenBack(query)}`)
    .groupBy(head)
    .having(sql<boolean>`sum(statements) > 0`);
  if (isPast(query))
    rows = rows.where("version", "in", (e) => e.selectFrom("versions").select("versions.key").where(countsBy(query)));
  if (id !== undefined)
    rows = rows.where(head, "in", (e) => e.selectFrom("entities").select(heads).where("entities.id", "=", id));
  if (name !== undefined)
    rows = rows.where(head, "in", (e) =>
      e.selectFrom("entities").select(heads).where(sql`lower(entities.name)`, "like", `%${name.toLowerCase()}%`),
    );
  return rows;
}

const isPast = ({ recordedBy, publishedBy }: Until): boolean => recordedBy !== undefined || publishedBy !== undefined;

/** In how many documents of how many publishers these entities (row numbers) stand; only those of one page. */
async function spreadOf({ database }: Ledger, query: Until, entities: readonly number[], counted: Counted) {
  if (entities.length === 0) return new Map();
  const { merged } = counted;
  const head = headIn(sql.ref("source_versions.entity"), merged);
  const rows = await database.reads
    .selectFrom(sourceVersions(counted).as("source_versions"))
    .innerJoin("versions", "versions.key", "source_versions.version")
    .select([
      head.as("entity"),
      sql<number>`count(distinct versions.document)`.as("documents"),
      sql<number>`count(distinct versions.publisher)`.as("publishers"),
      sql<string | null>`min(versions.published)`.as("first"),
      sql<string | null>`max(versions.published)`.as("last"),
    ])
    .where("source_versions.entity", "in", membersOf(entities, merged))
    .where("source_versions.statements", ">", 0)
    .where(countsBy(query))
    .where(stands(query))
    .groupBy(head)
    .execute();
  return new Map(rows.map(({ entity, ...spread }) => [entity, spread]));
}
