import { type RawBuilder, sql } from "kysely";
import type { Reading } from "../../reading.ts";
import type { Statement } from "../../statements/statement.ts";
import { type Counted, countedOf } from "../identities/counted.ts";
import type { Ledger } from "../ledger.ts";
import { statementIdIn } from "../named.ts";
import { type DocumentEntry, entryOfRow, isCurrent, ORDER, readingOf, versionRows } from "./documents.ts";
import { cursorKey, limitOf, type Page, type PageQuery, pageOf } from "./page.ts";
import { conditionsOf, type StatementFilters, withAllOfSource } from "./statement-filters.ts";
import { isAfter, type StatementOrder, sortedBy } from "./statement-order.ts";
import { countsBy, type Until } from "./until.ts";

/** A statement in its article, with its words. */
export interface StatementEntry {
  /** Of the version and the statement: "v…-s3". */
  readonly id: string;
  readonly document: DocumentEntry;
  readonly statement: Statement;
  /** The quote's words, its parts joined by " … "; null where the text was removed. */
  readonly quote: string | null;
  readonly speaker: string | null;
  /** The name of whose word it is; null where the article names nobody. */
  readonly origin: string | null;
  /** Whether a person has set right whose word it is: `speaker` has the words of the article still. */
  readonly setRight: boolean;
  /** The places where it happens, by name. */
  readonly places: readonly string[];
  /** When it happens: EDTF. */
  readonly about: readonly string[];
}

export interface StatementsQuery extends PageQuery, Until, StatementFilters {
  /** Id of a version. */
  readonly version?: string;
  /** The latest first without it. */
  readonly order?: StatementOrder;
}

/** Statements of the current versions, by when their articles came out, in an article in their order. */
export async function statements(ledger: Ledger, query: StatementsQuery = {}): Promise<Page<StatementEntry>> {
  const limit = limitOf(query);
  const after = cursorKey(query);
  const order = query.order ?? "latest";
  const by = sortedBy(order, ledger.database.dialect);
  const value: RawBuilder<string | null> = by ?? sql`null`;
  let rows = statementRows(ledger, query)
    .select([
      statementIdIn("versions", "statements").as("statement"),
      "statements.key as row",
      "statements.number",
      value.as("value"),
    ])
    .where(countsBy(query))
    .$if(by !== null, (some) => some.orderBy(by!))
    .orderBy(ORDER, order === "oldest" ? "asc" : "desc")
    .orderBy("versions.id")
    .orderBy("statements.number")
    .limit(limit + 1);
  rows = query.version === undefined ? rows.where(isCurrent(query)) : rows.where("versions.id", "=", query.version);
  const counted = await countedOf(ledger, query);
  for (const condition of conditionsOf(await withAllOfSource(ledger, query, counted))) rows = rows.where(condition);
  if (after) rows = rows.where(isAfter(after, order, by));
  const found = await rows.execute();
  const page = pageOf(
    found,
    limit,
    (row) => [row.published ?? row.recorded, row.version, row.number, ...(row.value === null ? [] : [row.value])],
    (row) => row,
  );
  return { items: await withReadings(ledger, page.items, counted), next: page.next };
}

/**
 * Statements with their versions. `cross join`: SQLite then goes through the versions in the order of the list, and ends with
 * the page; for one source's statements it had better begin with those.
 */
function statementRows(ledger: Ledger, { source }: StatementsQuery) {
  const rows = versionRows(ledger);
  return source === undefined
    ? rows.crossJoin("statements").whereRef("statements.version", "=", "versions.key")
    : rows.innerJoin("statements", "statements.version", "versions.key");
}

type Row = DocumentEntry & {
  readonly key: number;
  readonly statement: string;
  readonly row: number;
  readonly number: number;
  readonly value: string | null;
};

/** Each article's reading is opened once. */
async function withReadings(
  ledger: Ledger,
  rows: readonly Row[],
  { spoken }: Counted,
): Promise<readonly StatementEntry[]> {
  const readings = new Map<number, Awaited<ReturnType<typeof readingOf>>>();
  const entries: StatementEntry[] = [];
  for (const { statement: id, row: of, number, value: _, ...row } of rows) {
    const reading = readings.get(row.key) ?? (await readingOf(ledger, row.key));
    readings.set(row.key, reading);
    const statement = reading.statements[number]!;
    const { text } = reading.document;
    entries.push({
      id,
      document: entryOfRow(row),
      statement,
      quote: wordsOf(text, statement.quote),
      speaker: statement.speaker.spans.length > 0 ? wordsOf(text, statement.speaker.spans) : null,
      ...toldIn(reading, statement),
      ...(spoken.has(of) ? { origin: spoken.get(of)!, setRight: true } : { setRight: false }),
    });
  }
  return entries;
}

/** What stands in the reading under ids of its own. */
function toldIn({ entities, places, times }: Reading, { chain, ...statement }: Statement) {
  const origin = chain[0]?.named ? entities.find(({ id }) => id === chain[0]!.entity) : undefined;
  return {
    origin: origin?.name ?? null,
    places: [...new Set(statement.places.flatMap((of) => places.find(({ id }) => id === of)?.name ?? []))],
    about: statement.about.flatMap((of) => times.find(({ id }) => id === of)?.edtf ?? []),
  };
}

/** The words at spans, joined by " … "; null without the text. */
export const wordsOf = (
  text: string | undefined,
  spans: readonly { readonly start: number; readonly end: number }[],
): string | null => (text === undefined ? null : spans.map(({ start, end }) => text.slice(start, end)).join(" … "));
