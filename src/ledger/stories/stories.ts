import { type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { byInstant } from "../home-time.ts";
import type { Ledger } from "../ledger.ts";
import { cursorKey, limitOf, type Page, type PageQuery, pageOf } from "../queries/page.ts";
import { stands } from "../queries/seen.ts";
import { countsBy, endOf, type Until } from "../queries/until.ts";
import type { Tables } from "../tables.ts";

/** A story in a list. */
export interface StoryEntry {
  /** "s" and the rest of the id of the document that it begins with. */
  readonly id: string;
  /** Title of its first article, and the language of that; null where it has none. */
  readonly title: string | null;
  readonly language: string | null;
  /** When its first and its latest article were published; null where none has a date. */
  readonly first: string | null;
  readonly last: string | null;
  /** Names of its documents in the order of publication, each once whatever its versions. */
  readonly documents: readonly string[];
}

export interface StoriesQuery extends PageQuery, Until {
  /** Stories of fewer documents are left out; 1, where it is not given, lists lone articles, too. */
  readonly least?: number;
}

const LAST = sql<string>`coalesce(max(versions.published), '')`;

/** Stories, those with the latest article first. */
export async function stories(ledger: Ledger, query: StoriesQuery = {}): Promise<Page<StoryEntry>> {
  const limit = limitOf(query);
  const after = cursorKey(query);
  let rows = linkRows(ledger)
    .select(["link.story as id", LAST.as("last")])
    .where(isLatest(query))
    .where(countsBy(query))
    .where(stands(query))
    .groupBy("link.story")
    .having(sql<number>`count(distinct versions.document)`, ">=", query.least ?? 1)
    .orderBy("last", "desc")
    .orderBy("link.story")
    .limit(limit + 1);
  if (after)
    rows = rows.having(sql<SqlBool>`${LAST} < ${after[0]} or (${LAST} = ${after[0]} and link.story > ${after[1]})`);
  const found = await rows.execute();
  const told = await entriesOf(
    ledger,
    found.map(({ id }) => id),
    query,
  );
  return pageOf(
    found,
    limit,
    ({ id, last }) => [last, id],
    ({ id }) => told.get(id)!,
  );
}

/** The base of every query: links with their versions. */
export const linkRows = ({ database }: Ledger) =>
  database.reads.selectFrom("story_links as link").innerJoin("versions", "versions.key", "link.version");

/**
 * Links that count: the last of each version. What was published later is left out by `countsBy`: whom an article follows
 * depends on earlier ones alone.
 */
export const isLatest =
  ({ recordedBy }: Until) =>
  (builder: ExpressionBuilder<{ link: Tables["story_links"] }, "link">) => {
    const by = (alias: string) =>
      recordedBy === undefined ? sql`` : sql` and ${sql.ref(alias)}.recorded <= ${endOf(recordedBy)}`;
    return builder.and([
      sql<SqlBool>`not exists (select 1 from story_links later
        where later.version = link.version and later.key > link.key${by("later")})${by("link")}`,
    ]);
  };

async function entriesOf(
  ledger: Ledger,
  ids: readonly string[],
  until: Until,
): Promise<ReadonlyMap<string, StoryEntry>> {
  if (ids.length === 0) return new Map();
  const rows = await linkRows(ledger)
    .select(["link.story", "versions.document", "versions.name", "versions.title", "versions.language"])
    .select("versions.published")
    .where("link.story", "in", ids)
    .where(isLatest(until))
    .where(countsBy(until))
    .where(stands(until))
    .orderBy(sql`coalesce(versions.published, '9999')`)
    .orderBy("versions.id")
    .execute();
  const groups = Map.groupBy(rows.toSorted(byInstant), ({ story }) => story);
  return new Map(
    [...groups].map(([id, articles]) => {
      const dates = articles.flatMap(({ published }) => published ?? []);
      const names = new Map(articles.toReversed().map(({ document, name }) => [document, name]));
      const documents = [...names.values()].toReversed();
      const { title, language } = articles[0]!;
      return [id, { id, title, language, first: dates[0] ?? null, last: dates.at(-1) ?? null, documents }];
    }),
  );
}
