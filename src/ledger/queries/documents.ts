import { sql } from "kysely";
import type { Reading } from "../../reading.ts";
import type { Ledger } from "../ledger.ts";
import { unpackReading } from "../packed-reading.ts";
import { cursorKey, limitOf, type Page, type PageQuery, pageOf } from "./page.ts";
import { lastSeen } from "./seen.ts";
import { countsBy, dateOf, endOf, type Until } from "./until.ts";

/** A version of a document, without its text. */
export interface DocumentEntry {
  readonly document: string;
  readonly version: string;
  readonly name: string;
  readonly address: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** UTC where a zone was given, else as far as it is known; null when unknown. */
  readonly published: string | null;
  readonly language: string | null;
  readonly words: number;
  readonly recorded: string;
}

export interface DocumentsQuery extends PageQuery, Until {
  readonly publisher?: string;
  /** Published on or after, on or before. */
  readonly from?: string;
  readonly to?: string;
}

const columns = [
  "versions.key",
  "documents.id as document",
  "versions.id as version",
  "versions.name",
  "documents.address",
  "versions.url",
  "versions.title",
  "versions.publisher",
  "versions.published",
  "versions.language",
  "versions.words",
  "versions.recorded",
] as const;

/** When it came out, as far as is known; the order of lists. */
export const ORDER = sql<string>`coalesce(versions.published, versions.recorded)`;

/** The current version of each document: no later one counts, and the page did not go back to another one. */
export const isCurrent = (until: Until) =>
  sql<boolean>`not exists (select 1 from versions later where later.document = versions.document and later.key <> versions.key
    and (coalesce(later.published, ''), ${lastSeen("later", until)}, later.key)
      > (coalesce(versions.published, ''), ${lastSeen("versions", until)}, versions.key)
    ${until.recordedBy === undefined ? sql`` : sql`and later.recorded <= ${endOf(until.recordedBy)}`}
    ${until.publishedBy === undefined ? sql`` : sql`and coalesce(later.published, later.recorded) <= ${endOf(until.publishedBy)}`})`;

/** Documents in their current version, the latest first. */
export async function documents(ledger: Ledger, query: DocumentsQuery = {}): Promise<Page<DocumentEntry>> {
  const limit = limitOf(query);
  const after = cursorKey(query);
  let rows = versionRows(ledger)
    .where(countsBy(query))
    .where(isCurrent(query))
    .orderBy(ORDER, "desc")
    .orderBy("versions.id")
    .limit(limit + 1);
  if (query.publisher !== undefined) rows = rows.where("versions.publisher", "=", query.publisher);
  if (query.from !== undefined) rows = rows.where(ORDER, ">=", dateOf(query.from));
  if (query.to !== undefined) rows = rows.where(ORDER, "<=", endOf(query.to));
  if (after)
    rows = rows.where(sql<boolean>`(${ORDER} < ${after[0]} or (${ORDER} = ${after[0]} and versions.id > ${after[1]}))`);
  return pageOf(await rows.execute(), limit, (row) => [row.published ?? row.recorded, row.version], entryOfRow);
}

/** The base of every list of documents. */
export const versionRows = ({ database }: Ledger) =>
  database.reads.selectFrom("versions").innerJoin("documents", "documents.key", "versions.document").select(columns);

export function entryOfRow<Row extends DocumentEntry & { readonly key: number }>({
  key: _,
  ...entry
}: Row): DocumentEntry {
  return entry;
}

/** One document with all its versions, the latest first: the one that the page went back to where it did. */
export interface DocumentDetail {
  readonly versions: readonly DocumentEntry[];
  /** Of the latest version, with its text unless that was removed. */
  readonly reading: Reading;
}

/** By the id of the document or of a version, its name or its address; null when the ledger has none such. */
export async function document(ledger: Ledger, id: string, until: Until = {}): Promise<DocumentDetail | null> {
  const rows = await versionRows(ledger)
    .where(countsBy(until))
    .where((builder) =>
      builder(
        "versions.document",
        "in",
        builder
          .selectFrom("versions as any")
          .innerJoin("documents as of", "of.key", "any.document")
          .select("any.document")
          .where((inner) =>
            inner.or([
              inner("of.id", "=", id),
              inner("any.id", "=", id),
              inner("any.name", "=", id),
              inner("of.address", "=", id),
            ]),
          )
          .limit(1),
      ),
    )
    .orderBy(sql`coalesce(versions.published, '')`, "desc")
    .orderBy(lastSeen("versions", until), "desc")
    .orderBy("versions.key", "desc")
    .execute();
  const shown = rows.find(({ version }) => version === id) ?? rows[0];
  if (!shown) return null;
  return { versions: rows.map(entryOfRow), reading: await readingOf(ledger, shown.key) };
}

/** Versions by their ids, without opening what was read of them: those that the ledger has. */
export async function versionEntries(
  ledger: Ledger,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DocumentEntry>> {
  if (ids.length === 0) return new Map();
  const rows = await versionRows(ledger).where("versions.id", "in", ids).execute();
  return new Map(rows.map((row) => [row.version, entryOfRow(row)] as const));
}

/** A version with its reading. */
export interface VersionReading {
  readonly entry: DocumentEntry;
  readonly reading: Reading;
}

/** Versions (by their ids) with their readings, those that the ledger has. Asks as often for two hundred as for one. */
export async function versionReadings(
  ledger: Ledger,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VersionReading>> {
  if (ids.length === 0) return new Map();
  const rows = await versionRows(ledger).where("versions.id", "in", ids).execute();
  const bodies = await ledger.database.reads
    .selectFrom("readings")
    .leftJoin("texts", "texts.version", "readings.version")
    .select(["readings.version", "readings.body", "texts.content"])
    .where(
      "readings.version",
      "in",
      rows.map(({ key }) => key),
    )
    .orderBy("readings.key")
    .execute();
  const bodyOf = new Map(bodies.map((row) => [row.version, row]));
  return new Map(
    rows.flatMap((row) => {
      const body = bodyOf.get(row.key);
      return body ? [[row.version, { entry: entryOfRow(row), reading: opened(body) }] as const] : [];
    }),
  );
}

/** The reading of a version, with its text unless that was removed. */
export async function readingOf({ database }: Ledger, version: number): Promise<Reading> {
  const row = await database.reads
    .selectFrom("readings")
    .leftJoin("texts", "texts.version", "readings.version")
    .select(["readings.body", "texts.content"])
    .where("readings.version", "=", version)
    .orderBy("readings.key", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return opened(row);
}

type Body = Parameters<typeof unpackReading>[0];

function opened({ body, content }: { readonly body: Body; readonly content: string | null }): Reading {
  const reading = JSON.parse(unpackReading(body)) as Reading;
  return content === null ? reading : { ...reading, document: { ...reading.document, text: content } };
}
