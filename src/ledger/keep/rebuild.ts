import { loadModels } from "../../load-models.ts";
import type { Models } from "../../pipeline.ts";
import { sha256 } from "../../text/sha256.ts";
import { addEntries } from "../add.ts";
import type { Transaction } from "../database/database.ts";
import { insertAll } from "../database/insert-all.ts";
import { type Entry, entryOf } from "../entry.ts";
import { idOf } from "../ids.ts";
import type { Ledger } from "../ledger.ts";
import { packReading, readingIn } from "../packed-reading.ts";
import type { Tables } from "../tables.ts";
import { openEmpty } from "./backup.ts";
import type { Fault } from "./fault.ts";
import { entryAgain, entryWithoutWords, type StoredVersion, versionsAfter } from "./remake.ts";
import type { Verified } from "./verify.ts";

/**
 * Fills an empty ledger, a file or PostgreSQL, with what the texts and readings of another one give: all that is derived is made
 * again by this version of laut, in the order and with the times of then. What people decided, what was removed or went back, and what
 * was watched is copied. The other one stays as it is. Gives what could not be carried over as it was, and how far it is.
 * Rejects with a `LedgerError` when the new one is not empty.
 */
export async function* rebuild(from: Ledger, address: string): AsyncGenerator<Fault | Verified> {
  const to = await openEmpty(address);
  try {
    const models = await loadModels();
    const { total } = await from.database.reads
      .selectFrom("versions")
      .select((builder) => builder.fn.countAll<number>().as("total"))
      .executeTakeFirstOrThrow();
    const names = new Map<number, string>();
    for (let after = -1, done = 0; ; ) {
      const rows = await versionsAfter(from, after);
      if (rows.length === 0) break;
      const made = rows.map((row) => remade(row, models));
      for (const { faults } of made) yield* faults;
      const carried = made.flatMap((one) => (one.entry === null ? [] : [{ ...one, entry: one.entry }]));
      for (const { row, entry } of carried) names.set(row.key, entry.version);
      for (const batch of batches(carried)) await addBatch(to, batch);
      after = rows.at(-1)!.key;
      done += rows.length;
      yield { done, total: Number(total) };
    }
    await to.database.write((transaction) => copyGiven(from, transaction, names));
  } finally {
    await to.close();
  }
}

interface Remade {
  readonly row: StoredVersion;
  /** Null where it cannot be carried over. */
  readonly entry: Entry | null;
  /** Whether the reading is the one that was stored. */
  readonly isStored: boolean;
  readonly faults: readonly Fault[];
}

function remade(row: StoredVersion, models: Models): Remade {
  const { id, content, removal } = row;
  const fault = (kind: Fault["kind"], message: string): Fault => ({ kind, where: id, message });
  const stored = readingIn(row);
  if (removal !== null) {
    if (stored !== null) return { row, isStored: true, faults: [], entry: entryWithoutWords(row, stored, models) };
    const faults = [fault("reading", "what was left of it is damaged; left out")];
    return { row, entry: null, isStored: false, faults };
  }
  if (content === null || ![row.sha256, stored?.document.sha256].includes(sha256(content))) {
    const faults = [
      fault("text", content === null ? "the text is missing; left out" : "the text is damaged; left out"),
    ];
    return { row, entry: null, isStored: false, faults };
  }
  if (stored !== null && packReading(stored).sha256 === row.bodySha256) {
    const { entry, faults } = withTrueIds(entryAgain(row, stored, content, models), fault);
    return { row, isStored: true, entry, faults };
  }
  const { name, url, title, publisher, language, published_as_given: published } = row;
  const article = { name, text: content, ...known({ url, title, publisher, language, published }) };
  const faults = [fault("reading", "the reading is damaged; the text was read again")];
  return { row, isStored: false, entry: entryOf(article, models), faults };
}

const known = (fields: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));

/** Ids are hashes: where they do not fit, something of what they stand for was changed. */
function withTrueIds(entry: Entry, fault: (kind: Fault["kind"], message: string) => Fault) {
  const { sha256: hash, title, publisher } = entry.reading.document;
  const document = idOf("d", entry.address);
  const version = idOf("v", entry.address, hash, title, publisher, entry.published);
  if (document === entry.document && version === entry.version) return { entry, faults: [] };
  const message = `its address, title, publisher or date was changed; carried over as ${version}`;
  return { entry: { ...entry, document, version }, faults: [fault("version", message)] };
}

/** Neighbours that were recorded in one moment by one version of laut, as they were joined then. */
function batches<One extends Remade>(all: readonly One[]): readonly (readonly One[])[] {
  const found: One[][] = [];
  for (const one of all) {
    const last = found.at(-1)?.[0];
    const fits = last?.row.recorded === one.row.recorded && last.row.laut === one.row.laut;
    if (fits && last.isStored === one.isStored) found.at(-1)!.push(one);
    else found.push([one]);
  }
  return found;
}

async function addBatch(to: Ledger, batch: readonly (Remade & { readonly entry: Entry })[]): Promise<void> {
  const { row, isStored } = batch[0]!;
  const laut = isStored && row.laut !== null ? row.laut : to.laut;
  await addEntries(
    { ...to, laut },
    batch.map(({ entry }) => entry),
    row.recorded,
  );
  const removed = batch.filter((one) => one.row.removal !== null);
  if (removed.length === 0) return;
  await to.database.write(async (transaction) => {
    for (const one of removed) await leaveWithoutWords(transaction, one);
  });
}

/** As `removeDocument` leaves it: no text, nobody's words, the hash of the reading as it was. */
async function leaveWithoutWords(transaction: Transaction, { row, entry }: Remade): Promise<void> {
  const { key } = await transaction
    .selectFrom("versions")
    .select("key")
    .where("id", "=", entry!.version)
    .executeTakeFirstOrThrow();
  await transaction.deleteFrom("texts").where("version", "=", key).execute();
  const hash = { sha256: row.bodySha256! };
  await transaction.updateTable("readings").set(hash).where("version", "=", key).execute();
  await transaction.updateTable("versions").set({ words: row.words }).where("key", "=", key).execute();
  const statements = transaction.selectFrom("statements").select("key").where("version", "=", key);
  await transaction.deleteFrom("statement_sources").where("statement", "in", statements).execute();
  await transaction.deleteFrom("statement_places").where("statement", "in", statements).execute();
}

/** What no text gives. `names`: the ids of versions by their row numbers in the other ledger. */
async function copyGiven(
  { database: { reads } }: Ledger,
  transaction: Transaction,
  names: ReadonlyMap<number, string>,
): Promise<void> {
  const versions = await transaction.selectFrom("versions").select(["key", "id"]).execute();
  const keys = new Map(versions.map(({ key, id }) => [id, key]));
  const there = <Row extends { readonly version: number }>(rows: readonly Row[]): readonly Row[] =>
    rows.flatMap((row) => {
      const version = keys.get(names.get(row.version) ?? "");
      return version === undefined ? [] : [{ ...row, version }];
    });
  const all = <Table extends keyof Tables>(table: Table) =>
    reads
      .selectFrom(table as "returns")
      .selectAll()
      .execute();
  const inOrder = async <Table extends "judgements" | "removals">(table: Table) =>
    (
      await reads
        .selectFrom(table as "removals")
        .selectAll()
        .orderBy("key")
        .execute()
    ).map(({ key: _, ...row }) => row);
  await insertAll(transaction, "judgements", (await inOrder("judgements")) as never);
  await insertAll(transaction, "removals", there(await inOrder("removals")));
  await insertAll(transaction, "returns", there(await all("returns")));
  await insertAll(transaction, "feed_states", (await all("feed_states")) as never);
  await insertAll(transaction, "feed_leases", (await all("feed_leases")) as never);
}
