import { availableParallelism } from "node:os";
import type { Article } from "../text/text.ts";
import type { Added } from "./added.ts";
import type { Transaction } from "./database/database.ts";
import type { Entry } from "./entry.ts";
import { lockJoining } from "./joining.ts";
import { knownVersion } from "./known-version.ts";
import type { VersionRow } from "./layer.ts";
import { layers } from "./layers.ts";
import type { Ledger } from "./ledger.ts";
import { recordNames, settleNames } from "./names.ts";
import { type Reader, reader } from "./reader.ts";
import { record } from "./record.ts";
import { Returns } from "./returns.ts";

export interface AddOptions {
  /** Worker threads that read; by default as many as the machine has cores, and none for a few articles. */
  readonly threads?: number;
  /** How an article is read, where that is left to somebody else. */
  readonly read?: (article: Article) => Promise<Entry>;
  /** The clock, for tests: UTC in ISO 8601. */
  readonly now?: () => string;
  /** Told of an article that cannot be read, which is then left out; without it, such an article ends the adding. */
  readonly setAside?: (article: Article, error: unknown) => Promise<void>;
}

/** Articles of one commit at most. Pages that several of them change are written once, and neighbours fetched once. */
const BATCH = 64;

/**
 * Adds articles: reads each, stores it, joins it with what is there. Gives an acknowledgement each, in the order of the
 * articles, after they are committed. Adding the same input twice changes nothing: what is known is not read again.
 * Whether a document went back to an earlier text is known where the input ends: an article from before the last batch is
 * then acknowledged once more. Memory is bounded.
 */
export async function* add(
  ledger: Ledger,
  articles: AsyncIterable<Article> | Iterable<Article>,
  { threads = availableParallelism(), read, now = () => new Date().toISOString(), setAside }: AddOptions = {},
): AsyncGenerator<Added> {
  const source: Reader = read ? { read, close: async () => {} } : reader(threads);
  const take = async (article: Article): Promise<Taken> => {
    const known = await knownVersion(ledger, article);
    if (known || !setAside) return known ?? source.read(article);
    return source.read(article).catch(async (error: unknown) => {
      await setAside(article, error);
      return null;
    });
  };
  const returns = new Returns();
  try {
    let last: readonly Added[] = [];
    for await (const batch of batches(articles, take, threads * 4 + BATCH)) {
      last = await addBatch(ledger, batch, now());
      await returns.take(ledger, last);
      if (batch.length < BATCH) break;
      yield* last;
      last = [];
    }
    yield* withReturns(last, await returns.settle(ledger, now()));
  } finally {
    await source.close();
  }
}

/** The acknowledgements of the last batch with what went back, and anew those of batches before it. */
function withReturns(last: readonly Added[], returned: readonly Added[]): readonly Added[] {
  const back = new Map(returned.map((added) => [added.version, added]));
  const final = last.map((added, i) => {
    const isLast = !last.slice(i + 1).some(({ version }) => version === added.version);
    return (isLast && back.get(added.version)) || added;
  });
  return [...returned.filter((added) => !final.includes(added)), ...final];
}

/** An article that was read, or was known already, or was set aside. */
type Taken = Entry | Added | null;

const isEntry = (taken: Taken): taken is Entry => taken !== null && "reading" in taken;

/** In the order of the batch. */
async function addBatch(ledger: Ledger, batch: readonly Taken[], now: string): Promise<readonly Added[]> {
  const entries = batch.filter(isEntry);
  const added = [...(await addEntries(ledger, entries, now))];
  return batch.flatMap((taken) => (isEntry(taken) ? added.shift()! : (taken ?? [])));
}

/** Stores and joins entries in one transaction. */
export async function addEntries(ledger: Ledger, entries: readonly Entry[], now: string): Promise<readonly Added[]> {
  if (entries.length === 0) return [];
  return ledger.database.write(async (transaction) => {
    await recordNames(transaction, await unknown(transaction, entries), now);
    const known = await knownDocuments(transaction, entries);
    const { dialect } = ledger.database;
    const rows = await record(transaction, entries, { laut: ledger.laut, now, dialect });
    const joined = entries.flatMap((entry, i) => (rows[i] ? [{ version: rows[i], entry }] : []));
    const added = entries.map((entry, i): Added => {
      const outcome = rows[i] === null ? "known" : known.has(entry.document) ? "new version" : "new document";
      known.add(entry.document);
      const { document, version, reading } = entry;
      return { name: reading.document.name, document, version, outcome, statements: reading.statements.length };
    });
    if (joined.length > 0) await join(ledger, transaction, joined);
    return added;
  });
}

/** Entries of versions that are not there yet: those of a removed one bring no name back. */
async function unknown(transaction: Transaction, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const ids = entries.map(({ version }) => version);
  const rows = await transaction.selectFrom("versions").select("id").where("id", "in", ids).execute();
  const known = new Set(rows.map(({ id }) => id));
  return entries.filter(({ version }) => !known.has(version));
}

/** Those of the entries' documents that are there, by id. */
async function knownDocuments(transaction: Transaction, entries: readonly Entry[]): Promise<Set<string>> {
  const ids = entries.map(({ document }) => document);
  const rows = await transaction.selectFrom("documents").select("id").where("id", "in", ids).execute();
  return new Set(rows.map(({ id }) => id));
}

async function join(
  { database: { dialect } }: Ledger,
  transaction: Transaction,
  joined: readonly { readonly version: VersionRow; readonly entry: Entry }[],
): Promise<void> {
  await lockJoining(transaction, dialect);
  await settleNames(
    transaction,
    joined.map(({ entry }) => entry),
  );
  for (const { name, link } of layers)
    await link(
      transaction,
      joined.map(({ version, entry }) => ({ version, value: entry.layers[name] })),
    );
}

/** Takes ahead, keeps the order, and hands on what is ready, at most a batch at a time. */
async function* batches(
  articles: AsyncIterable<Article> | Iterable<Article>,
  take: (article: Article) => Promise<Taken>,
  ahead: number,
): AsyncGenerator<readonly Taken[]> {
  const taking: Promise<Taken>[] = [];
  let batch: Taken[] = [];
  for await (const article of articles) {
    const taken = take(article);
    // Whoever waits for it gets the error; until then it must not end the process.
    taken.catch(() => undefined);
    taking.push(taken);
    if (taking.length < ahead) continue;
    batch.push(await taking.shift()!);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  for (const taken of taking) {
    batch.push(await taken);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
