import type { Lists } from "../api.ts";
import { CLAIMS_OF, type ClaimItem } from "../api-types.ts";
import { dateText } from "../dates.ts";
import type { Messages } from "../messages/de.ts";
import { t, words } from "../messages/messages.ts";
import { language } from "../settings.ts";
import type { ComponentChildren } from "../ui.ts";
import { clauseBelow, documentTitle } from "./items.tsx";

/** The lists that are tables. */
export type TableName = "documents" | "stories" | "claims" | "sources" | "changes";
type Value = string | number | null;

/** A column behind the title's: a number, a day, or one of a few words. */
export interface Column<Item> {
  readonly id: string;
  readonly title: (texts: Messages) => string;
  readonly kind: "number" | "day" | "word";
  /** What is sorted, counted and saved; several words where an item has several. */
  readonly of: (item: Item) => Value | readonly string[];
  /** How a word is called; as it is without it. */
  readonly name?: (value: string) => string;
  /** Told by the facet alone: the table has no room for it. */
  readonly hidden?: true;
  /** Whether its words are a facet; of a number, whether a least one can be asked for. */
  readonly narrows?: true;
}

export interface Table<Item> {
  readonly id: (item: Item) => string;
  readonly title: (item: Item) => string;
  /** Of the title; without it the page's. */
  readonly language?: (item: Item) => string | null;
  /** What stands under the title; nothing without it. */
  readonly below?: (item: Item) => ComponentChildren;
  /** What stands back until it is asked for by a facet or words. */
  readonly isAside?: (item: Item) => boolean;
  readonly columns: readonly Column<Item>[];
  /** The column by which days narrow, and by which the list comes: the latest first, or the most. */
  readonly order: string;
  /** Items, or documents of whose items a page consists, that are asked for at a time. */
  readonly page: string;
}

type Tables = { readonly [Name in TableName]: Table<Lists[Name]> };

const day = <Item>(id: string, title: Column<Item>["title"], of: (item: Item) => string | null): Column<Item> => ({
  ...{ id, title, of, kind: "day" },
});
const number = <Item>(
  id: string,
  title: Column<Item>["title"],
  of: (item: Item) => number,
  narrows?: true,
): Column<Item> => ({ ...{ id, title, of, kind: "number" }, ...(narrows && { narrows }) });
const word = <Item>(
  id: string,
  title: Column<Item>["title"],
  of: Column<Item>["of"],
  name?: (value: string) => string,
): Column<Item> => ({ ...{ id, title, of, kind: "word", narrows: true }, ...(name && { name }) });

const called = (names: Readonly<Record<string, string>>, value: string): string => names[value] ?? value;
const claimTitle = ({ sentence, text }: Pick<ClaimItem, "sentence" | "text">): string => sentence || text;

export const tables: Tables = {
  documents: {
    id: ({ version }) => version,
    title: documentTitle,
    language: ({ language }) => language,
    order: "published",
    page: "1000",
    columns: [
      word(
        "publisher",
        ({ facets }) => facets.names.publisher,
        ({ publisher }) => publisher,
      ),
      day(
        "published",
        ({ columns }) => columns.published,
        ({ published }) => published,
      ),
      number(
        "words",
        ({ lists }) => lists.words,
        (item) => item.words,
      ),
      word(
        "language",
        ({ settings }) => settings.language,
        ({ language }) => language,
      ),
    ],
  },
  stories: {
    id: ({ id }) => id,
    title: ({ title }) => title,
    language: ({ language }) => language,
    order: "last",
    page: "1000",
    columns: [
      number(
        "documents",
        ({ lists }) => lists.manyArticles,
        ({ documents }) => documents,
        true,
      ),
      day(
        "first",
        ({ claim }) => claim.first,
        ({ first }) => first,
      ),
      day(
        "last",
        ({ claim }) => claim.last,
        ({ last }) => last,
      ),
    ],
  },
  claims: {
    id: ({ id }) => id,
    title: claimTitle,
    language: ({ language }) => language,
    below: clauseBelow,
    order: "last",
    page: CLAIMS_OF,
    columns: [
      number(
        "wordings",
        ({ lists }) => lists.manyWordings,
        ({ wordings }) => wordings,
        true,
      ),
      number(
        "independent",
        ({ origins }) => origins.independent,
        ({ origins }) => origins.independent,
        true,
      ),
      number(
        "unrecorded",
        ({ columns }) => columns.unrecorded,
        ({ origins }) => origins.unrecorded,
      ),
      number(
        "contradictions",
        ({ lists }) => lists.manyContradictions,
        ({ contradictions }) => contradictions,
        true,
      ),
      {
        ...word(
          "value",
          ({ facets }) => facets.names.value,
          ({ values }) => values,
          (value) => called(words().values, value),
        ),
        hidden: true,
      },
      word(
        "grade",
        ({ columns }) => columns.grade,
        ({ credibility }) => (credibility === null ? null : String(credibility)),
        (value) => t().columns.gradeIs(value),
      ),
      day(
        "last",
        ({ claim }) => claim.last,
        ({ last }) => last,
      ),
    ],
  },
  sources: {
    id: ({ id }) => id,
    title: ({ name }) => name,
    order: "statements",
    page: "500",
    columns: [
      word(
        "kind",
        ({ columns }) => columns.kind,
        ({ kind }) => kind,
        (value) => called(t().source.kinds, value),
      ),
      number(
        "statements",
        ({ lists }) => lists.statementsOf,
        ({ statements }) => statements,
        true,
      ),
      number(
        "relays",
        ({ columns }) => columns.relays,
        ({ relays }) => relays,
      ),
      number(
        "documents",
        ({ lists }) => lists.manyArticles,
        ({ documents }) => documents,
      ),
      number(
        "publishers",
        ({ columns }) => columns.publishers,
        ({ publishers }) => publishers,
        true,
      ),
      word(
        "reliability",
        ({ source }) => source.reliability,
        ({ reliability }) => reliability,
        (value) => `${value}: ${called(words().reliability, value)}`,
      ),
    ],
  },
  changes: {
    id: ({ id }) => id,
    title: ({ claimText }) => claimText,
    language: ({ language }) => language,
    // An article that is new changes nothing that was said.
    isAside: ({ kind }) => kind === "new",
    order: "at",
    page: "300",
    columns: [
      word(
        "kind",
        ({ columns }) => columns.change,
        ({ kind }) => kind,
        (value) => called(t().story.kinds, value),
      ),
      word(
        "by",
        ({ columns }) => columns.by,
        ({ by }) => by,
      ),
      word(
        "reviewed",
        ({ columns }) => columns.reviewed,
        ({ reviewed }) => (reviewed === null ? null : reviewed ? "yes" : "no"),
        (value) => (value === "yes" ? t().review.looked : t().review.unlooked),
      ),
      day(
        "at",
        ({ columns }) => columns.at,
        ({ at }) => at,
      ),
    ],
  },
};

/** "2026-04-13": of an instant, as many characters as tell the day. */
const DAY = 10;

/** A value as it stands in a cell. */
export function shownValue<Item>({ of, kind, name }: Column<Item>, item: Item): string {
  const value = of(item);
  if (value === null) return "";
  if (Array.isArray(value)) return value.map((one: string) => name?.(one) ?? one).join(", ");
  if (typeof value === "number") return value.toLocaleString(language.value);
  return kind === "day" ? dateText(String(value).slice(0, DAY)) : (name?.(String(value)) ?? String(value));
}
