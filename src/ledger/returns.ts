import { sql } from "kysely";
import type { Added } from "./added.ts";
import type { Database, Transaction } from "./database/database.ts";
import type { Ledger } from "./ledger.ts";
import { isCurrent } from "./queries/documents.ts";
import { lastSeen } from "./queries/seen.ts";

/**
 * Documents that a run of adding leaves at an earlier text of theirs: that they went back is recorded. What a run gives on
 * its way is no return, as its input may hold all versions of a document; where it ends counts. So the same input twice
 * changes nothing.
 */
export class Returns {
  /** By document: the version that this run gave last, where it was known and is not the current one. */
  readonly #last = new Map<string, Added>();

  /** What a batch gave, in its order. */
  async take({ database }: Ledger, batch: readonly Added[]): Promise<void> {
    const last = new Map(batch.map((added) => [added.document, added]));
    for (const document of last.keys()) this.#last.delete(document);
    const known = [...last.values()].filter(({ outcome }) => outcome === "known");
    const behind = await behindOf(
      database.reads,
      known.map(({ version }) => version),
    );
    for (const added of known) if (behind.has(added.version)) this.#last.set(added.document, added);
  }

  /** Records the returns, and acknowledges each. */
  async settle({ database }: Ledger, now: string): Promise<readonly Added[]> {
    const asked = [...this.#last.values()];
    this.#last.clear();
    if (asked.length === 0) return [];
    return database.write((transaction) => recordReturns(transaction, asked, now));
  }
}

/** An acknowledgement of an article that somebody put where workers take it from, and when (UTC, ISO 8601). */
export interface Seen {
  readonly added: Added;
  readonly at: string;
}

/**
 * Acknowledgements of articles that workers took, in any order and perhaps twice, with what went back to an earlier text:
 * what was put there after each other version of its document had come. Whoever is given one article twice tells no return.
 */
export async function seenReturns({ database }: Ledger, seen: readonly Seen[], now: string): Promise<readonly Added[]> {
  const known = seen.filter(({ added }) => added.outcome === "known");
  if (known.length === 0) return seen.map(({ added }) => added);
  const back = await database.write(async (transaction) => {
    const last = await othersSeen(transaction, known);
    const later = known.filter(({ added, at }) => at > (last.get(added.version) ?? "~"));
    return recordReturns(
      transaction,
      later.map(({ added }) => added),
      now,
    );
  });
  return seen.map(({ added }) => back.find(({ version }) => version === added.version) ?? added);
}

/** By id: when the text of another version of its document was last new. */
async function othersSeen(reads: Database["reads"], seen: readonly Seen[]): Promise<ReadonlyMap<string, string>> {
  const rows = await reads
    .selectFrom("versions")
    .innerJoin("versions as other", "other.document", "versions.document")
    .select(["versions.id", sql<string>`max(${lastSeen("other")})`.as("last")])
    .whereRef("other.key", "<>", "versions.key")
    .where(
      "versions.id",
      "in",
      seen.map(({ added }) => added.version),
    )
    .groupBy("versions.id")
    .execute();
  return new Map(rows.map(({ id, last }) => [id, last]));
}

/** Records which of these are behind another version, and acknowledges each anew. */
async function recordReturns(
  transaction: Transaction,
  asked: readonly Added[],
  now: string,
): Promise<readonly Added[]> {
  const behind = await behindOf(
    transaction,
    asked.map(({ version }) => version),
  );
  for (const version of behind.values())
    await transaction
      .insertInto("returns")
      .values({ version, recorded: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return asked.flatMap((added) => (behind.has(added.version) ? [{ ...added, outcome: "returned" as const }] : []));
}

/** Versions an article can be back at: another one of the same date of publication counts now, none of a later; id -> key. */
async function behindOf(reads: Database["reads"], ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const behind = new Map<string, number>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await reads
      .selectFrom("versions")
      .leftJoin("removals", "removals.version", "versions.key")
      .select(["versions.key", "versions.id"])
      .where("versions.id", "in", ids.slice(at, at + AT_ONCE))
      .where("removals.key", "is", null)
      .where(sql<boolean>`not ${isCurrent({})}`)
      .where(
        sql<boolean>`not exists (select 1 from versions newer where newer.document = versions.document
          and coalesce(newer.published, '') > coalesce(versions.published, ''))`,
      )
      .execute();
    for (const { id, key } of rows) behind.set(id, key);
  }
  return behind;
}

/** Ids of one question. */
const AT_ONCE = 500;
