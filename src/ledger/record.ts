import type { Statement } from "../statements/statement.ts";
import type { Dialect, Transaction } from "./database/database.ts";
import { inPieces } from "./database/in-pieces.ts";
import { insertAll, insertNew } from "./database/insert-all.ts";
import type { Entry } from "./entry.ts";
import type { StatementRow, VersionRow } from "./layer.ts";
import { layers } from "./layers.ts";
import { entityRows } from "./names.ts";
import { placesOf, timesOf } from "./where-and-when.ts";

/** An entry with the numbers of its rows. */
interface Placed {
  readonly entry: Entry;
  readonly document: number;
  readonly version: number;
}

/**
 * Stores the rows of entries, and those of each layer, table by table: the fewer statements, the less each row costs. Gives a
 * row for each entry; `null` where this very version is there already.
 */
export async function record(
  transaction: Transaction,
  entries: readonly Entry[],
  { laut, now, dialect }: { readonly laut: string; readonly now: string; readonly dialect: Dialect },
): Promise<readonly (VersionRow | null)[]> {
  const documents = await documentKeys(transaction, entries, now);
  const versions = await newVersions(transaction, entries, documents, now);
  const placed: Placed[] = [];
  // Of two entries that are the same version the first one counts.
  for (const entry of new Map(entries.toReversed().map((one) => [one.version, one])).values()) {
    const version = versions.get(entry.version);
    if (version !== undefined) placed.unshift({ entry, version, document: documents.get(entry.document)! });
  }
  await recordReadings(transaction, placed, { laut, now, dialect });
  const entities = await recordEntities(transaction, placed, now);
  const statements = await recordStatements(transaction, placed);
  await recordSources(transaction, placed, statements, entities);
  const places = placed.map(({ entry: { reading }, version }) =>
    placesOf(
      reading,
      statements.get(version)!.map(({ key }) => key),
    ),
  );
  await insertAll(transaction, "statement_places", places.flat());
  const rows = new Map(placed.map((one) => [one.entry, rowOf(one, statements.get(one.version)!, now)]));
  for (const layer of layers) {
    const recorded = placed.map(({ entry }) => ({ version: rows.get(entry)!, value: entry.layers[layer.name] }));
    await layer.record(transaction, recorded, dialect);
  }
  return entries.map((entry) => rows.get(entry) ?? null);
}

const rowOf = (
  { entry, version, document }: Placed,
  statements: readonly StatementRow[],
  recorded: string,
): VersionRow => ({
  key: version,
  id: entry.version,
  document,
  published: entry.published,
  publisher: entry.reading.document.publisher,
  recorded,
  statements,
});

/** The rows of the documents, by id. */
async function documentKeys(
  transaction: Transaction,
  entries: readonly Entry[],
  recorded: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = new Map(entries.map(({ document: id, address }) => [id, { id, address, recorded }]));
  await insertAll(transaction, "documents", [...rows.values()], "ignore");
  return keysOf(transaction, "documents", [...rows.keys()]);
}

/** The rows that were made for versions that were not there, by id. */
async function newVersions(
  transaction: Transaction,
  entries: readonly Entry[],
  documents: ReadonlyMap<string, number>,
  recorded: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = new Map<string, ReturnType<typeof versionRow>>();
  for (const entry of entries)
    if (!rows.has(entry.version)) rows.set(entry.version, versionRow(entry, documents.get(entry.document)!, recorded));
  return new Map((await insertNew(transaction, "versions", [...rows.values()])).map(({ id, key }) => [id, key]));
}

function versionRow(entry: Entry, document: number, recorded: string) {
  const { name, url, title, publisher, language, sha256 } = entry.reading.document;
  return {
    id: entry.version,
    document,
    name,
    url,
    title,
    publisher,
    language,
    sha256,
    published: entry.published,
    published_as_given: entry.publishedAsGiven,
    words: entry.words,
    recorded,
  };
}

async function recordReadings(
  transaction: Transaction,
  placed: readonly Placed[],
  { laut, now: recorded, dialect }: { readonly laut: string; readonly now: string; readonly dialect: Dialect },
): Promise<void> {
  const texts = placed.map(({ entry: { packedText, reading }, version }) => ({
    version,
    content: dialect === "sqlite" ? packedText : (reading.document.text ?? ""),
  }));
  await insertAll(transaction, "texts", texts);
  const readings = placed.map(({ entry, version }) => ({
    version,
    laut,
    sha256: entry.bodySha256,
    body: entry.body,
    recorded,
  }));
  await insertAll(transaction, "readings", readings);
}

/** Entities by version and their ids in its reading -> row numbers. The same name and type is one entity of the ledger. */
async function recordEntities(
  transaction: Transaction,
  placed: readonly Placed[],
  recorded: string,
): Promise<ReadonlyMap<number, ReadonlyMap<string, number>>> {
  const ids = placed.map(({ entry }) => entityRows(entry.reading, recorded).map(({ id }) => id));
  const keys = await keysOf(transaction, "entities", [...new Set(ids.flat())]);
  const mentions = placed.flatMap(({ entry: { reading }, version }, at) =>
    reading.entities.map((entity, i) => ({
      entity: keys.get(ids[at]![i]!)!,
      version,
      local: entity.id,
      mentions: entity.mentions.length,
    })),
  );
  await insertAll(transaction, "entity_versions", mentions, "ignore");
  return new Map(
    placed.map(({ entry, version }, at) => [
      version,
      new Map(entry.reading.entities.map(({ id }, i) => [id, keys.get(ids[at]![i]!)!])),
    ]),
  );
}

/** Row numbers by ids. */
async function keysOf(
  transaction: Transaction,
  table: "documents" | "entities",
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const keys = new Map<string, number>();
  for (const piece of inPieces(ids)) {
    const found = transaction.selectFrom(table).select(["key", "id"]).where("id", "in", piece);
    for (const { id, key } of await found.execute()) keys.set(id, key);
  }
  return keys;
}

/** The statements of each version, in the order of its reading. */
async function recordStatements(
  transaction: Transaction,
  placed: readonly Placed[],
): Promise<ReadonlyMap<number, readonly StatementRow[]>> {
  const rows = placed.flatMap(({ entry, version }) => {
    const times = timesOf(entry.reading);
    return entry.reading.statements.map((statement, number) => ({
      ...statementRow(version, statement, number),
      ...times(statement),
    }));
  });
  await insertAll(transaction, "statements", rows);
  const made = new Map<number, StatementRow[]>(placed.map(({ version }) => [version, []]));
  const read = new Map(placed.map(({ entry, version }) => [version, entry]));
  for (const piece of inPieces(made.keys())) {
    const found = transaction
      .selectFrom("statements")
      .select(["key", "number", "version"])
      .where("version", "in", piece)
      .orderBy("version")
      .orderBy("number");
    for (const { key, number, version } of await found.execute()) {
      const entry = read.get(version)!;
      const statement = entry.reading.statements[number]!;
      made.get(version)!.push({ key, id: `${entry.version}-${statement.id}`, statement });
    }
  }
  return made;
}

const statementRow = (version: number, statement: Statement, number: number) => ({
  version,
  number,
  type: statement.type,
  act: statement.act,
  factuality: statement.factuality[0]?.value ?? null,
  start_offset: statement.quote[0]?.start ?? 0,
  end_offset: statement.quote.at(-1)?.end ?? 0,
  confidence: statement.confidence,
  rule: statement.rule,
});

async function recordSources(
  transaction: Transaction,
  placed: readonly Placed[],
  statements: ReadonlyMap<number, readonly StatementRow[]>,
  entities: ReadonlyMap<number, ReadonlyMap<string, number>>,
): Promise<void> {
  const byVersion = placed.map(({ entry: { reading }, version }) => {
    const text = reading.document.text ?? "";
    const local = entities.get(version)!;
    const rows = statements.get(version)!.flatMap(({ key, statement }) =>
      sourcesOf(statement).map(({ place, role, named }) => ({
        statement: key,
        place,
        entity: (role.entity && local.get(role.entity)) || null,
        named: named ? 1 : 0,
        words: role.spans.map(({ start, end }) => text.slice(start, end)).join(" … "),
      })),
    );
    return { rows, counts: countsOf(rows).map((counts) => ({ ...counts, version })) };
  });
  await insertAll(
    transaction,
    "statement_sources",
    byVersion.flatMap(({ rows }) => rows),
  );
  await insertAll(
    transaction,
    "source_versions",
    byVersion.flatMap(({ counts }) => counts),
  );
}

/** What lists of sources add up: the statements of a version that each entity stands behind, and those that it tells on. */
function countsOf(
  rows: readonly { readonly statement: number; readonly place: number; readonly entity: number | null }[],
) {
  const counts = new Map<number, { statements: Set<number>; relays: Set<number> }>();
  for (const { statement, place, entity } of rows) {
    if (entity === null) continue;
    const count = counts.get(entity) ?? { statements: new Set(), relays: new Set() };
    counts.set(entity, count);
    count.statements.add(statement);
    if (place > 1) count.relays.add(statement);
  }
  return [...counts].map(([entity, { statements, relays }]) => ({
    entity,
    statements: statements.size,
    relays: relays.size,
  }));
}

/** The speaker at place 0, then the chain from the origin to the one who tells us. */
function sourcesOf({ speaker, chain }: Statement) {
  const links = chain.map((role, i) => ({ place: i + 1, role, named: role.named }));
  const origin = chain[0]?.named ?? speaker.entity !== null;
  return speaker.spans.length > 0 ? [{ place: 0, role: speaker, named: origin }, ...links] : links;
}
