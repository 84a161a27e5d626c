import { sql } from "kysely";
import type { Lexicon } from "../../analysis/lexicon.ts";
import { loadModels } from "../../load-models.ts";
import type { Span } from "../../text/span.ts";
import type { Ledger } from "../ledger.ts";
import { type DocumentEntry, entryOfRow, isCurrent, ORDER, versionRows } from "../queries/documents.ts";
import { cursorKey, cursorOf, limitOf, type Page, type PageQuery, pageOf } from "../queries/page.ts";
import { countsBy, type Until } from "../queries/until.ts";
import { findMatches, phraseTest } from "./matches.ts";
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

/** Rows that are looked at for a phrase before a page is given as it is, with a cursor to go on. */
const LOOKED_AT = 2_048;
/** … and how many of them are fetched at a time: a page is mostly full after the first ones. */
const PIECE = 256;

/**
 * Documents in their current version with all the words in any form ("Brücke" finds "Straßenbrücken"), "these words in
 * order", not -these, begin* with these; the latest first, the same on every database.
 */
export async function search(ledger: Ledger, query: SearchQuery): Promise<Page<Hit>> {
  const limit = limitOf(query);
  const { lexicon } = await loadModels();
  const conditions = parseQuery(query.text, lexicon);
  const match = matching(ledger, conditions);
  if (match === null) return { items: [], next: null };
  const phrases = conditions.filter(({ kind }) => kind === "phrase");
  const { rows, left } =
    phrases.length > 0
      ? await withPhrases(ledger, query, match, phraseTest(phrases, lexicon))
      : { rows: await rowsAfter(ledger, query, match, cursorKey(query), limit + 1), left: null };
  const page = pageOf(rows, limit, placeOf, ({ content, ...row }) => ({
    document: entryOfRow(row),
    ...snippetOf(content, conditions, lexicon),
  }));
  return { ...page, next: page.next ?? left };
}

type Row = Awaited<ReturnType<typeof rowsAfter>>[number];
type Place = readonly (string | number)[];

const placeOf = (row: Pick<DocumentEntry, "published" | "recorded" | "version">): Place => [
  row.published ?? row.recorded,
  row.version,
];

/** Rows whose texts fit. `left`: the cursor of the rest where enough was looked at without filling a page. */
async function withPhrases(
  ledger: Ledger,
  query: SearchQuery,
  match: Match,
  fits: (text: string) => boolean,
): Promise<{ readonly rows: readonly Row[]; readonly left: string | null }> {
  const limit = limitOf(query);
  const found: Row[] = [];
  let after: Place | null = cursorKey(query);
  for (let looked = 0; looked < LOOKED_AT; looked += PIECE) {
    const piece: readonly Row[] = await rowsAfter(ledger, query, match, after, PIECE);
    found.push(...piece.filter(({ content }) => fits(content ?? "")));
    const last = piece.at(-1);
    if (found.length > limit || last === undefined || piece.length < PIECE) return { rows: found, left: null };
    after = placeOf(last);
  }
  return { rows: found, left: cursorOf(after!) };
}

/** `+`: SQLite then goes through the versions in the order of the list, and ends with the page, instead of sorting all. */
function rowsAfter(ledger: Ledger, query: SearchQuery, match: Match, after: Place | null, limit: number) {
  const rows = versionRows(ledger)
    .leftJoin("texts", "texts.version", "versions.key")
    .select("texts.content")
    .where(sql<boolean>`+versions.key in ${match}`)
    .where(countsBy(query))
    .where(isCurrent(query))
    .orderBy(ORDER, "desc")
    .orderBy("versions.id")
    .limit(limit);
  if (after === null) return rows.execute();
  return rows
    .where(sql<boolean>`(${ORDER} < ${after[0]} or (${ORDER} = ${after[0]} and versions.id > ${after[1]}))`)
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

function snippetOf(content: string | null, conditions: readonly Condition[], lexicon: Lexicon): Omit<Hit, "document"> {
  if (content === null) return { snippet: null, marks: [] };
  const matches = findMatches(content, conditions, lexicon, AROUND * 2);
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
