import type { Reading } from "../reading.ts";
import type { Transaction } from "./database/database.ts";
import { insertAll } from "./database/insert-all.ts";
import type { Entry } from "./entry.ts";
import { idOf } from "./ids.ts";

/** The entities of a reading as rows, in its order. The same name and type is one entity of the ledger. */
export function entityRows(reading: Reading, recorded: string) {
  const ids =
    entityIds.get(reading) ?? reading.entities.map(({ type, name, wikidata }) => entityId(type, name, wikidata));
  entityIds.set(reading, ids);
  return reading.entities.map(({ type, name, wikidata }, i) => ({ id: ids[i]!, type, name, wikidata, recorded }));
}

/** Each reading's are asked for three times, and a hash takes longer than all else of a row. */
const entityIds = new WeakMap<Reading, readonly string[]>();

/** By Wikidata where it is known, else by type and name in small letters. */
export const entityId = (type: string, name: string, wikidata: string | null): string =>
  wikidata ? idOf("e", "wikidata", wikidata) : idOf("e", type, name.toLowerCase());

/**
 * Stores the entities of all entries, in the order of their ids: two processes that meet the same new names, each in its own
 * order, would wait for each other.
 */
export async function recordNames(transaction: Transaction, entries: readonly Entry[], now: string): Promise<void> {
  const rows = [...firstNames(entries, now).values()];
  await insertAll(
    transaction,
    "entities",
    rows.sort((a, b) => (a.id < b.id ? -1 : 1)),
    "ignore",
  );
}

/** An entity is called by the first of its names in the alphabet, whichever article came first. Under the lock of joining. */
export async function settleNames(transaction: Transaction, entries: readonly Entry[]): Promise<void> {
  const names = firstNames(entries, "");
  if (names.size === 0) return;
  const stored = await transaction
    .selectFrom("entities")
    .select(["key", "id", "name"])
    .where("id", "in", [...names.keys()])
    .execute();
  for (const { key, id, name } of stored) {
    const first = names.get(id)!.name;
    if (first < name) await transaction.updateTable("entities").set({ name: first }).where("key", "=", key).execute();
  }
}

function firstNames(entries: readonly Entry[], now: string) {
  const first = new Map<string, ReturnType<typeof entityRows>[number]>();
  for (const row of entries.flatMap(({ reading }) => entityRows(reading, now))) {
    const known = first.get(row.id);
    if (known === undefined || row.name < known.name) first.set(row.id, row);
  }
  return first;
}
