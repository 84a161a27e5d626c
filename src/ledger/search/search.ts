import { sql } from "kysely";
import type { Span } from "../../text/span.ts";
import type { Ledger } from "../ledger.ts";
import { type DocumentEntry, entryOfRow, isCurrent, ORDER, versionRows } from "../queries/documents.ts";
import { cursorKey, cursorOf, limitOf, type Page, type PageQuery, pageOf } from "../queries/page.ts";
import { countsBy, type Until } from "../queries/until.ts";
import { lexicons } from "./lexicons.ts";
import { findMatches, phraseTest, wordTest } from "./matches.ts";
import { asFts5, asTsquery, type Condition, parseQuery } from "./query.ts";

/** A document that a search has found. */
export interface Hit {
  readonly document: DocumentEntry;
  /** The words around the first match; null where the text was removed. */
  readonly snippet: string | null;
  /** Where in the snippet the found words stand. */
  readonly marks: readonly Span[];
}

export interface SearchQuery extends PageQuery, Until {
  readonly text: string;
}

/** Characters that are looked at for a phrase before a page is given as it is, with a cursor to go on: some 50 ms. */
const LOOKED_AT = 1_000_000;
/** Texts that are fetched at a time for it. */
const PIECE = 64;

/**
 * Documents in their current version with all the words in any form ("Brücke" finds "Straßenbrücken"), "these words in
 * order", not -these, begin* with these; the latest first, the same on every database.
 */
export async function search(ledger: Ledger, query: SearchQuery): Promise<Page<Hit>> {
  const limit = limitOf(query);
  const known = await lexicons();
  const conditions = parseQuery(query.text, known);
  const match = matching(ledger, conditions);
  if (match === null) return { items: [], next: null };
  const phrases = conditions.filter(({ kind }) => kind === "phrase");
  const fits = phrases.length > 0 ? phraseTest(phrases, known) : null;
  const places = await placesAfter(ledger, match, cursorKey(query));
  const found: Row[] = [];
  let [looked, characters] = [0, 0];
  while (found.length <= limit && looked < places.length && characters < LOOKED_AT) {
    const piece = places.slice(looked, looked + (fits ? PIECE : limit + 1));
    const rows = await rowsAt(ledger, query, piece);
    found.push(...(fits ? rows.filter(({ content }) => fits(content ?? "")) : rows));
    if (fits) characters += rows.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
    looked += piece.length;
  }
  const isWanted = wordTest(conditions, known);
  const page = pageOf(found, limit, placeOf, ({ content, ...row }) => ({
    document: entryOfRow(row),
    ...snippetOf(content, isWanted),
  }));
  const last = looked < places.length ? places[looked - 1] : undefined;
  return { ...page, next: page.next ?? (last ? cursorOf([last.order, last.id]) : null) };
}

type Row = Awaited<ReturnType<typeof rowsAt>>[number];

const placeOf = (row: Pick<DocumentEntry, "published" | "recorded" | "version">) => [
  row.published ?? row.recorded,
  row.version,
];

/** Where a version that has the words stands in the list of all documents. */
interface Place {
  readonly key: number;
  readonly order: string;
  readonly id: string;
}

/** All versions that have the words, in the order of the list: their keys alone, so that thousands cost milliseconds. */
function placesAfter(
  { database }: Ledger,
  match: Match,
  after: readonly (string | number)[] | null,
): Promise<readonly Place[]> {
  const places = database.reads
    .selectFrom("versions")
    .select(["versions.key", ORDER.as("order"), "versions.id"])
    .where(sql<boolean>`versions.key in ${match}`)
    .orderBy(ORDER, "desc")
    .orderBy("versions.id");
  if (after === null) return places.execute();
  return places
    .where(sql<boolean>`(${ORDER} < ${after[0]} or (${ORDER} = ${after[0]} and versions.id > ${after[1]}))`)
    .execute();
}

/** Those of the places that are asked for, in their order, with their texts. */
function rowsAt(ledger: Ledger, query: SearchQuery, places: readonly Place[]) {
  return versionRows(ledger)
    .leftJoin("texts", "texts.version", "versions.key")
    .select("texts.content")
    .where(
      "versions.key",
      "in",
      places.map(({ key }) => key),
    )
    .where(countsBy(query))
    .where(isCurrent(query))
    .orderBy(ORDER, "desc")
    .orderBy("versions.id")
    .execute();
}

type Match = NonNullable<ReturnType<typeof matching>>;

function matching({ database }: Ledger, conditions: readonly Condition[]) {
  if (database.dialect === "postgres") {
    const terms = asTsquery(conditions);
    return terms === null ? null : sql<number>`(select version from search where terms @@ ${terms}::tsquery)`;
  }
  const terms = asFts5(conditions);
  return terms === null ? null : sql<number>`(select rowid from search where search match ${terms})`;
}

/** Characters before and after the first match. */
const AROUND = 90;

function snippetOf(content: string | null, isWanted: (word: string) => boolean): Omit<Hit, "document"> {
  if (content === null) return { snippet: null, marks: [] };
  const matches = findMatches(content, isWanted, AROUND * 2);
  const first = matches[0] ?? { start: 0, end: 0 };
  const start = content.lastIndexOf(" ", Math.max(0, first.start - AROUND)) + 1;
  const space = content.indexOf(" ", first.end + AROUND);
  const end = space < 0 ? content.length : space;
  return {
    snippet: content.slice(start, end),
    marks: matches
      .filter((mark) => mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}
