import { sql } from "kysely";
import type { Added } from "./add.ts";
import type { Database } from "./database/database.ts";
import type { Ledger } from "./ledger.ts";
import { isCurrent } from "./queries/documents.ts";

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
    return database.write(async (transaction) => {
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
    });
  }
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
