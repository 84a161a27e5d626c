import type { Statement } from "../statements/statement.ts";
import type { Dialect, Transaction } from "./database/database.ts";
import { insertAll } from "./database/insert-all.ts";
import type { Entry } from "./entry.ts";
import type { StatementRow, VersionRow } from "./layer.ts";
import { layers } from "./layers.ts";
import { entityRows } from "./names.ts";

/** Stores one entry's rows, and those of each layer. `null` when this very version is there already. */
export async function record(
  transaction: Transaction,
  entry: Entry,
  laut: string,
  now: string,
  dialect: Dialect,
): Promise<VersionRow | null> {
  const document = await documentKey(transaction, entry, now);
  const key = await versionKey(transaction, entry, document, now);
  if (key === null) return null;
  const { reading } = entry;
  await transaction
    .insertInto("texts")
    .values({ version: key, content: reading.document.text ?? "" })
    .execute();
  await transaction
    .insertInto("readings")
    .values({ version: key, laut, sha256: entry.bodySha256, body: entry.body, recorded: now })
    .execute();
  const entities = await recordEntities(transaction, key, entry, now);
  const statements = await recordStatements(transaction, key, entry, now);
  await recordSources(transaction, key, statements, entry, entities, now);
  const version: VersionRow = {
    key,
    id: entry.version,
    document,
    published: entry.published,
    publisher: reading.document.publisher,
    recorded: now,
    statements,
  };
  for (const layer of layers) await layer.record(transaction, version, entry.layers[layer.name], dialect);
  return version;
}

async function documentKey(
  transaction: Transaction,
  { document: id, address }: Entry,
  recorded: string,
): Promise<number> {
  const made = await transaction
    .insertInto("documents")
    .values({ id, address, recorded })
    .onConflict((conflict) => conflict.doNothing())
    .returning("key")
    .executeTakeFirst();
  if (made) return made.key;
  return (await transaction.selectFrom("documents").select("key").where("id", "=", id).executeTakeFirstOrThrow()).key;
}

async function versionKey(
  transaction: Transaction,
  entry: Entry,
  document: number,
  recorded: string,
): Promise<number | null> {
  const { name, url, title, publisher, language, sha256 } = entry.reading.document;
  const made = await transaction
    .insertInto("versions")
    .values({
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
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("key")
    .executeTakeFirst();
  return made?.key ?? null;
}

/** Entities by their ids in this reading -> row numbers. The same name and type is one entity of the ledger. */
async function recordEntities(
  transaction: Transaction,
  version: number,
  { reading }: Entry,
  recorded: string,
): Promise<ReadonlyMap<string, number>> {
  if (reading.entities.length === 0) return new Map();
  const rows = entityRows(reading, recorded);
  const known = await transaction
    .selectFrom("entities")
    .select(["key", "id"])
    .where(
      "id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
  const keys = new Map(known.map(({ id, key }) => [id, key]));
  const local = new Map(reading.entities.map(({ id }, i) => [id, keys.get(rows[i]!.id)!]));
  const mentions = reading.entities.map((entity) => ({
    entity: local.get(entity.id)!,
    version,
    local: entity.id,
    mentions: entity.mentions.length,
    recorded,
  }));
  await insertAll(transaction, "entity_versions", mentions, "ignore");
  return local;
}

async function recordStatements(
  transaction: Transaction,
  version: number,
  entry: Entry,
  recorded: string,
): Promise<readonly StatementRow[]> {
  const { statements } = entry.reading;
  if (statements.length === 0) return [];
  const rows = statements.map((statement, number) => ({
    id: `${entry.version}-${statement.id}`,
    version,
    number,
    type: statement.type,
    act: statement.act,
    factuality: statement.factuality[0]?.value ?? null,
    said: statement.said,
    about: statement.about.join(" ") || null,
    start_offset: statement.quote[0]?.start ?? 0,
    end_offset: statement.quote.at(-1)?.end ?? 0,
    confidence: statement.confidence,
    rule: statement.rule,
    recorded,
  }));
  await insertAll(transaction, "statements", rows);
  const keys = await transaction
    .selectFrom("statements")
    .select(["key", "number"])
    .where("version", "=", version)
    .orderBy("number")
    .execute();
  return keys.map(({ key, number }) => ({ key, id: rows[number]!.id, statement: statements[number]! }));
}

async function recordSources(
  transaction: Transaction,
  version: number,
  statements: readonly StatementRow[],
  { reading }: Entry,
  entities: ReadonlyMap<string, number>,
  recorded: string,
): Promise<void> {
  const text = reading.document.text ?? "";
  const rows = statements.flatMap(({ key, statement }) =>
    sourcesOf(statement).map(({ place, role, named }) => ({
      statement: key,
      place,
      entity: (role.entity && entities.get(role.entity)) || null,
      named: named ? 1 : 0,
      words: role.spans.map(({ start, end }) => text.slice(start, end)).join(" … "),
      recorded,
    })),
  );
  await insertAll(transaction, "statement_sources", rows);
  await insertAll(
    transaction,
    "source_versions",
    countsOf(rows).map((counts) => ({ ...counts, version, recorded })),
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
