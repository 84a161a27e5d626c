import {
  claim,
  type Ledger,
  type StatementFilters,
  search,
  sources,
  statements,
  story,
} from "../../../ledger/index.ts";
import { type FeedEntry, toldOnce } from "../../export/across/atom.ts";
import { claimEntries } from "../../export/across/claim-feed.ts";
import { hitEntries, statementEntries } from "../../export/across/list-entries.ts";
import { storyEntries } from "../../export/across/story-feed.ts";
import { feedWords, type Language } from "../../export/across/words.ts";
import { headingOf } from "../../export/claim-report/heading.ts";
import { loadReport } from "../../export/claim-report/load.ts";
import { shownHit, shownStatement } from "../shown.ts";
import { loadStory } from "./load-story.ts";

/** What is new on a page of the reader, the latest first, each thing once. */
export interface News {
  /** The page's path and query, in one form: what a feed is called by. */
  readonly of: string;
  readonly title: string;
  readonly items: readonly FeedEntry[];
}

/** Entries that are told at most, and items of a list that are looked at for them. */
const MOST = 200;
const LOOKED_AT = 500;

/** The statements' filters in a query, checked; throws a RangeError for what cannot be. */
export type ReadFilters = (query: Readonly<Record<string, string>>) => StatementFilters;

/** The news of a page by its address: a story, a claim, a source, a search, filtered statements. Null for any other, or none such. */
export async function newsOf(
  ledger: Ledger,
  address: string,
  language: Language,
  readFilters: ReadFilters,
): Promise<News | null> {
  const page = URL.canParse(address, "http://localhost") ? new URL(address, "http://localhost") : null;
  const [, section = "", id = "", ...more] = page?.pathname.split("/").map(decodeURIComponent) ?? [];
  if (page === null || !address.startsWith("/") || more.length > 0) return null;
  const told = await NEWS.get(section)?.(ledger, id, page.searchParams, language, readFilters);
  return told ? { ...told, items: toldOnce(told.items).toReversed().slice(0, MOST) } : null;
}

type NewsOf = (
  ledger: Ledger,
  id: string,
  query: URLSearchParams,
  language: Language,
  readFilters: ReadFilters,
) => Promise<News | null>;

const NEWS = new Map<string, NewsOf>([
  [
    "stories",
    async (ledger, id, _, language) => {
      const found = await story(ledger, id);
      if (!found) return null;
      const told = await loadStory(ledger, found, {}, { parts: ["documents", "claims"], needsRepeated: true });
      const items = storyEntries(told.story, told.repeated, language);
      return { of: `/stories/${found.id}`, title: told.story.title, items };
    },
  ],
  [
    "claims",
    async (ledger, id, _, language) => {
      const found = await claim(ledger, id);
      if (!found) return null;
      const report = await loadReport(ledger, found, {}, "");
      // By the id asked for: a claim that begins earlier than was known stays the watched one.
      return { of: `/claims/${id}`, title: headingOf(report), items: claimEntries(report, language) };
    },
  ],
  [
    "sources",
    async (ledger, id) => {
      const [found] = (await sources(ledger, { id, limit: 1 })).items;
      if (!found) return null;
      return { of: `/sources/${id}`, title: found.name, items: await statementsOf(ledger, { source: id }) };
    },
  ],
  [
    "statements",
    async (ledger, id, query, language, readFilters) => {
      if (id !== "") return null;
      const given = [...query].filter(([name, value]) => value !== "" && name !== "knownOn" && name !== "order").sort();
      const filters = readFilters(Object.fromEntries(given));
      const title = [feedWords[language].statements, ...given.map(([name, value]) => `${name} ${value}`)].join(", ");
      const of = `/statements?${new URLSearchParams(given)}`;
      return { of, title, items: await statementsOf(ledger, filters) };
    },
  ],
  [
    "search",
    async (ledger, id, query, language) => {
      const text = query.get("q") ?? "";
      if (id !== "" || text === "") return null;
      const { items } = await search(ledger, { text, limit: MOST });
      const of = `/search?${new URLSearchParams({ q: text })}`;
      return { of, title: `${feedWords[language].search}: ${text}`, items: hitEntries(items.map(shownHit)) };
    },
  ],
]);

const statementsOf = async (ledger: Ledger, filters: StatementFilters): Promise<readonly FeedEntry[]> =>
  statementEntries((await statements(ledger, { ...filters, limit: LOOKED_AT })).items.map(shownStatement));
