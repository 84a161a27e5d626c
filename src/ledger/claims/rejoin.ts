import { loadModels } from "../../load-models.ts";
import type { Transaction } from "../database/database.ts";
import { inPieces } from "../database/in-pieces.ts";
import { insertAll } from "../database/insert-all.ts";
import { recordAgain } from "../identities/again.ts";
import { lockJoining } from "../joining.ts";
import type { Ledger } from "../ledger.ts";
import { relink } from "./link.ts";
import { occurrencesOfVersion } from "./occurrences.ts";
import { slotOf, versionPosition } from "./position.ts";
import { keysOf } from "./stated-of.ts";

/** Versions that one transaction joins. */
const AT_ONCE = 50;

/**
 * Joins every statement of the ledger again, by the rules of this version of laut, in the order of publication. What stood
 * before is kept with its time, as are people's judgements. What readings tell of names is noted where an older laut has not. The
 * readings stay as they are: they are not made anew.
 */
export async function* rejoin(
  ledger: Ledger,
  now: string = new Date().toISOString(),
): AsyncGenerator<{ readonly done: number; readonly total: number }> {
  const { reads, dialect } = ledger.database;
  const rows = await reads.selectFrom("versions").select(["key", "id", "document", "published", "publisher"]).execute();
  const versions = rows
    .map((row) => ({ ...row, recorded: now, statements: [], start: versionPosition(row.published, row.id) }))
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const { lexicon } = await loadModels();
  const passes = [
    // Every statement must be findable before the first one looks for those before it.
    async (transaction: Transaction, version: { readonly key: number; readonly recorded: string }) => {
      await recordAgain(transaction, version, lexicon);
      await addKeys(transaction, version.key);
    },
    relink,
  ];
  for (const [pass, work] of passes.entries())
    for (let from = 0; from < versions.length; from += AT_ONCE) {
      const piece = versions.slice(from, from + AT_ONCE);
      await ledger.database.write(async (transaction) => {
        await lockJoining(transaction, dialect);
        for (const version of piece) await work(transaction, version);
      });
      yield { done: pass * versions.length + from + piece.length, total: passes.length * versions.length };
    }
}

/** The keys that this version of laut looks statements up by, where an older one has not stored them. */
async function addKeys(transaction: Transaction, version: number): Promise<void> {
  const own = await occurrencesOfVersion(transaction, version);
  const stored = new Set<string>();
  for (const piece of inPieces(own.map(({ key }) => key)))
    for (const { hash, proposition } of await transaction
      .selectFrom("proposition_keys")
      .select(["hash", "proposition"])
      .where("proposition", "in", piece)
      .execute())
      stored.add(`${hash} ${proposition}`);
  const rows = own.flatMap((one) =>
    keysOf(one)
      .filter((hash) => !stored.has(`${hash} ${one.key}`))
      .map((hash) => ({ hash, slot: slotOf(one.position), proposition: one.key })),
  );
  await insertAll(transaction, "proposition_keys", rows);
}
