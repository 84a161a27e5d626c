import { sql } from "kysely";
import type { Voice } from "../../propositions/voice.ts";
import type { Reading } from "../../reading.ts";
import { packStated, packWording, unpackStated } from "../claims/packed.ts";
import type { Transaction } from "../database/database.ts";
import { inPieces } from "../database/in-pieces.ts";
import { LedgerError } from "../database/ledger-error.ts";
import { lockJoining } from "../joining.ts";
import { explained, type Ledger } from "../ledger.ts";
import { packReading, unpackReading } from "../packed-reading.ts";
import { readingWithoutWords, statedWithoutWords, voiceWithoutWords } from "./without-words.ts";

export interface RemoveOptions {
  /** Why, in words that may be shown to anybody. */
  readonly reason: string;
  /** Who decided it. */
  readonly author: string;
  /** UTC in ISO 8601, for tests. */
  readonly now?: string;
}

/** The versions whose words are gone, by their ids; empty when they had been removed before. */
export interface Removed {
  readonly document: string;
  readonly versions: readonly string[];
}

/**
 * Takes a document's words out of every table: text, title, names, search, what other layers kept of them. Its address,
 * hashes, dates and the places of its statements stay, and a row that says that, why and by whom it was removed. Added
 * again, the same version stays out. `id`: of the document or one of its versions, or its address. Time grows with the
 * ledger, as its file is packed anew. Rejects with a `LedgerError` when there is no such document.
 */
export async function removeDocument(ledger: Ledger, id: string, options: RemoveOptions): Promise<Removed> {
  try {
    const removed = await ledger.database.write((transaction) => removeRows(ledger, transaction, id, options));
    if (removed.versions.length > 0) await CLEAN[ledger.database.dialect](ledger);
    return removed;
  } catch (error) {
    throw explained(error, ledger.address);
  }
}

async function removeRows(
  { database: { dialect } }: Ledger,
  transaction: Transaction,
  id: string,
  { reason, author, now = new Date().toISOString() }: RemoveOptions,
): Promise<Removed> {
  if (dialect === "sqlite") await sql`pragma secure_delete = on`.execute(transaction);
  await lockJoining(transaction, dialect);
  const found = await versionsOf(transaction, id);
  if (found.length === 0)
    throw new LedgerError(`The ledger has no document "${id}". \`laut documents\` lists them, each with its id.`);
  const left = found.filter(({ removal }) => removal === null);
  for (const { key } of left) {
    await removeReading(transaction, key);
    await removeNames(transaction, key);
    await removeClaims(transaction, key);
    await removeLayers(transaction, key, dialect);
    await transaction.insertInto("removals").values({ version: key, reason, author, recorded: now }).execute();
  }
  return { document: found[0]!.document, versions: left.map((version) => version.id) };
}

const versionsOf = (transaction: Transaction, id: string) =>
  transaction
    .selectFrom("versions")
    .innerJoin("documents", "documents.key", "versions.document")
    .leftJoin("removals", "removals.version", "versions.key")
    .select(["versions.key", "versions.id", "documents.id as document", "removals.key as removal"])
    .where((any) =>
      any.or([
        any("documents.id", "=", id),
        any("documents.address", "=", id),
        any("versions.document", "in", any.selectFrom("versions as one").select("document").where("one.id", "=", id)),
      ]),
    )
    .execute();

/** The hash of the reading as it was stays beside what is left of it. */
async function removeReading(transaction: Transaction, version: number): Promise<void> {
  await transaction.deleteFrom("texts").where("version", "=", version).execute();
  await transaction.updateTable("versions").set({ title: null }).where("key", "=", version).execute();
  const readings = await transaction
    .selectFrom("readings")
    .select(["key", "body"])
    .where("version", "=", version)
    .execute();
  for (const { key, body } of readings) {
    const reading = JSON.parse(unpackReading(body)) as Reading;
    const left = packReading(readingWithoutWords(reading)).body;
    await transaction.updateTable("readings").set({ body: left }).where("key", "=", key).execute();
  }
}

/** Who speaks, who is named; and entities that no other article names. */
async function removeNames(transaction: Transaction, version: number): Promise<void> {
  const statements = transaction.selectFrom("statements").select("key").where("version", "=", version);
  await transaction.deleteFrom("statement_sources").where("statement", "in", statements).execute();
  await transaction.deleteFrom("statement_places").where("statement", "in", statements).execute();
  await transaction.deleteFrom("source_versions").where("version", "=", version).execute();
  await transaction.deleteFrom("name_evidence").where("version", "=", version).execute();
  const named = await transaction
    .deleteFrom("entity_versions")
    .where("version", "=", version)
    .returning("entity")
    .execute();
  for (const { entity } of named)
    await transaction
      .deleteFrom("entities")
      .where("key", "=", entity)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("entity_versions").select("entity").where("entity", "=", entity))),
      )
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("statement_sources").select("entity").where("entity", "=", entity))),
      )
      .execute();
}

/** Its propositions stay where others followed them, without what they said. */
async function removeClaims(transaction: Transaction, version: number): Promise<void> {
  const own = await transaction.selectFrom("propositions").select("key").where("version", "=", version).execute();
  const bodies = await transaction
    .selectFrom("proposition_bodies")
    .selectAll()
    .where("version", "=", version)
    .execute();
  for (const { body: whole } of bodies) {
    const body = packStated([...unpackStated(whole).values()].map(statedWithoutWords));
    await transaction.updateTable("proposition_bodies").set({ body }).where("version", "=", version).execute();
  }
  const wording = packWording([]);
  await transaction.updateTable("propositions").set({ wording }).where("version", "=", version).execute();
  for (const piece of inPieces(own.map(({ key }) => key)))
    await transaction.deleteFrom("proposition_keys").where("proposition", "in", piece).execute();
  await transaction.updateTable("claim_settings").set({ words: "[]" }).where("version", "=", version).execute();
  const answers = await transaction
    .selectFrom("claim_answers")
    .innerJoin("statements", "statements.key", "claim_answers.statement")
    .select(["statement", "answered", "voice"])
    .where("statements.version", "=", version)
    .execute();
  for (const { statement, answered, voice } of answers)
    await transaction
      .updateTable("claim_answers")
      .set({ voice: JSON.stringify(voiceWithoutWords(JSON.parse(voice) as Voice)) })
      .where("statement", "=", statement)
      .where("answered", "=", answered)
      .execute();
}

/** Words and hashes of words by which it is found. */
async function removeLayers(transaction: Transaction, version: number, dialect: "sqlite" | "postgres"): Promise<void> {
  const row = sql.ref(dialect === "sqlite" ? "rowid" : "version");
  await sql`delete from search where ${row} = ${version}`.execute(transaction);
  await transaction.deleteFrom("copy_fingerprints").where("version", "=", version).execute();
  await transaction.deleteFrom("story_terms").where("version", "=", version).execute();
  await transaction.updateTable("story_vectors").set({ terms: "" }).where("version", "=", version).execute();
  await transaction.updateTable("story_links").set({ shared: "" }).where("version", "=", version).execute();
}

/** Packs what is left anew, so that the bytes are gone, too. A server's log and its backups are its owner's. */
const CLEAN: Readonly<Record<"sqlite" | "postgres", (ledger: Ledger) => Promise<void>>> = {
  sqlite: async ({ database: { reads } }) => {
    await sql`insert into search (search) values ('optimize')`.execute(reads);
    await sql`vacuum`.execute(reads);
    await sql`pragma wal_checkpoint(truncate)`.execute(reads);
  },
  postgres: async ({ database: { reads } }) => {
    await sql`vacuum texts, versions, readings, entities, statement_sources, statement_places, search, propositions, proposition_bodies, claim_settings, claim_answers, story_terms, story_vectors, story_links, copy_fingerprints`.execute(
      reads,
    );
  },
};
