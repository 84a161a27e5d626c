import { sql } from "kysely";
import { byInstant } from "../home-time.ts";
import type { Ledger } from "../ledger.ts";
import { takenBack } from "../queries/seen.ts";
import { countsBy, type Until } from "../queries/until.ts";
import { isLatest, linkRows } from "./stories.ts";

/** A version in its story. */
export interface StoryArticle {
  readonly version: string;
  readonly document: string;
  readonly name: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** The version that it follows; null for the one that begins the story. */
  readonly follows: string | null;
  /** Cosine with that one, 0 to 1; null where it follows none, or an earlier version of its own document. */
  readonly similarity: number | null;
  /** The terms that both speak of, heaviest first: "=" before a name of several words, "@" before a day. */
  readonly shared: readonly string[];
  /** Since when the ledger has it so. */
  readonly recorded: string;
}

export interface StoryDetail {
  readonly id: string;
  /** In the order of publication. */
  readonly articles: readonly StoryArticle[];
}

/** A story with its articles, by its own id or that of a document or version in it; null where there is none such. */
export async function story(ledger: Ledger, id: string, until: Until = {}): Promise<StoryDetail | null> {
  const of = await storyIdOf(ledger, id, until);
  const rows = await articleRows(ledger)
    .where("link.story", "=", of)
    .where(isLatest(until))
    .where(countsBy(until))
    .orderBy(sql`coalesce(versions.published, '9999')`)
    .orderBy("versions.id")
    .select(sql<number>`case when versions.key in ${takenBack(until)} then 1 else 0 end`.as("gone"))
    .execute();
  return rows.length === 0 ? null : { id: of, articles: standing(rows.toSorted(byInstant)) };
}

/** Without what pages took back: whoever follows such a version follows the one that stands in its place. */
function standing(rows: readonly (ArticleRow & { readonly gone: number })[]): readonly StoryArticle[] {
  const all = new Map(rows.map((row) => [row.version, row]));
  const inPlace = new Map(rows.flatMap((row) => (row.gone === 0 ? [[row.document, row.version]] : [])));
  const followed = ({ follows, document }: ArticleRow): string | null => {
    for (let version = follows; version !== null; ) {
      const leader = all.get(version);
      if (leader === undefined || leader.gone === 0) return version;
      const instead = leader.document === document ? undefined : inPlace.get(leader.document);
      if (instead !== undefined) return instead;
      version = leader.follows;
    }
    return null;
  };
  return rows.flatMap(({ gone, ...row }) => (gone === 0 ? [{ ...articleOf(row), follows: followed(row) }] : []));
}

/** The story of a document or version; other ids as they are. */
async function storyIdOf(ledger: Ledger, id: string, until: Until): Promise<string> {
  const row = await linkRows(ledger)
    .innerJoin("documents", "documents.key", "versions.document")
    .select("link.story")
    .where((e) => e.or([e("documents.id", "=", id), e("versions.id", "=", id)]))
    .where(isLatest(until))
    .where(countsBy(until))
    .limit(1)
    .executeTakeFirst();
  return row?.story ?? id;
}

/** What happened to a story: an article came or left, or follows another one than before. */
export interface StoryEvent {
  readonly recorded: string;
  readonly event: "joined" | "left" | "moved";
  readonly article: StoryArticle;
  /** The story that the article was in before it joined, or is in since it left; null for none. */
  readonly other: string | null;
}

/**
 * How a story became what it is, oldest first. Late articles merge stories ("joined" with another story in `other`) and
 * split them ("left"). Empty for an id that no article ever had.
 */
export async function storyHistory(ledger: Ledger, id: string): Promise<readonly StoryEvent[]> {
  const rows = await articleRows(ledger)
    .where("link.version", "in", (e) =>
      e.selectFrom("story_links as once").select("once.version").where("once.story", "=", id),
    )
    .orderBy("link.key")
    .execute();
  const last = new Map<string, string>();
  return rows.flatMap((row): StoryEvent[] => {
    const before = last.get(row.version) ?? null;
    last.set(row.version, row.story);
    if (row.story !== id && before !== id) return [];
    const event = before !== id ? "joined" : row.story === id ? "moved" : "left";
    const other = event === "left" ? row.story : event === "joined" ? before : null;
    return [{ recorded: row.recorded, event, article: articleOf(row), other }];
  });
}

const articleRows = (ledger: Ledger) =>
  linkRows(ledger)
    .innerJoin("documents", "documents.key", "versions.document")
    .leftJoin("versions as parent", "parent.key", "link.parent")
    .select(["versions.id as version", "documents.id as document", "versions.name", "versions.url", "versions.title"])
    .select([
      "versions.language",
      "versions.publisher",
      "versions.published",
      "parent.id as follows",
      "link.similarity",
      "link.shared",
    ])
    .select(["link.recorded", "link.story"]);

type ArticleRow = Awaited<ReturnType<ReturnType<typeof articleRows>["execute"]>>[number];

const articleOf = ({ story: _, shared, ...row }: ArticleRow): StoryArticle => ({
  ...row,
  shared: shared === "" ? [] : shared.split("\t"),
});
