import { loadModels } from "../../load-models.ts";
import { addEntries } from "../add.ts";
import type { Ledger } from "../ledger.ts";
import { readingIn } from "../packed-reading.ts";
import { contentOf } from "./content.ts";
import type { Fault } from "./fault.ts";
import { inNewLedger } from "./new-ledger.ts";
import { entryAgain, versionsAfter } from "./remake.ts";

/** What is no consequence of texts and readings: people's judgements, requests, what was seen when. */
const GIVEN: ReadonlySet<string> = new Set(["judgements", "removals", "returns", "feed_states", "feed_leases"]);

/** What versions are to each other: made of those whose text was removed, too, which are not there to be joined again. */
const JOINED: ReadonlySet<string> = new Set([
  ...["entities", "copy_frequent", "copy_pairs", "story_links", "claim_members", "claim_links"],
]);

/**
 * Makes everything again that comes of texts and readings, in a ledger of its own in the folder for temporary files, and
 * names each table whose rows differ. Takes about as long as adding without reading: 20 ms an article, and as much room.
 * Rows that another version of laut made cannot be made again by this one: such a ledger is named as not compared.
 */
export async function* derivedFaults(ledger: Ledger): AsyncGenerator<Fault> {
  const others = await ledger.database.reads
    .selectFrom("readings")
    .select("laut")
    .distinct()
    .where("laut", "<>", ledger.laut)
    .execute();
  if (others.length > 0) {
    const made = others.map(({ laut }) => laut).join(", ");
    yield { kind: "derived", where: ledger.address, message: `not compared: rows were made by laut ${made}` };
    return;
  }
  yield* await inNewLedger(async (again) => {
    await makeAgain(ledger, again);
    const hasSearch = ledger.database.dialect === "sqlite";
    const lines = async (one: Ledger) => [...(await contentOf(one)), ...(hasSearch ? await searchLines(one) : [])];
    return [...differences(await lines(ledger), await lines(again), await removedOf(ledger))];
  });
}

/** What full text finds each version by, as a line each. */
async function searchLines({ database }: Ledger): Promise<readonly string[]> {
  const versions = await database.reads.selectFrom("versions").select(["key", "id"]).execute();
  const ids = new Map(versions.map(({ key, id }) => [key, id]));
  return [...database.searchSums()].map(
    ([doc, { rows, text }]) => `search ${JSON.stringify([ids.get(doc) ?? doc, rows, text])}`,
  );
}

async function makeAgain(from: Ledger, to: Ledger): Promise<void> {
  const models = await loadModels();
  for (let after = -1; ; ) {
    const rows = await versionsAfter(from, after);
    if (rows.length === 0) return;
    // Damaged bytes are named by `verify`.
    const entries = rows.flatMap((row) => {
      const stored = readingIn(row);
      return stored === null || row.content === null ? [] : [entryAgain(row, stored, row.content, models)];
    });
    await addEntries(to, entries, rows[0]!.recorded);
    after = rows.at(-1)!.key;
  }
}

async function removedOf({ database }: Ledger): Promise<readonly string[]> {
  const rows = await database.reads
    .selectFrom("removals")
    .innerJoin("versions", "versions.key", "removals.version")
    .select("versions.id")
    .execute();
  return rows.map(({ id }) => id);
}

function* differences(
  stored: readonly string[],
  made: readonly string[],
  removed: readonly string[],
): Generator<Fault> {
  const tableOf = (line: string): string => line.slice(0, line.indexOf(" "));
  const isCompared = (line: string): boolean => {
    const table = tableOf(line);
    if (GIVEN.has(table)) return false;
    if (removed.length === 0) return true;
    return !JOINED.has(table) && table !== "documents" && !removed.some((id) => line.includes(id));
  };
  const balance = new Map<string, number>();
  for (const line of stored) if (isCompared(line)) balance.set(line, (balance.get(line) ?? 0) + 1);
  for (const line of made) if (isCompared(line)) balance.set(line, (balance.get(line) ?? 0) - 1);
  const wrong = new Map<string, { changed: number; missing: number }>();
  for (const [line, count] of balance) {
    if (count === 0) continue;
    const sum = wrong.get(tableOf(line)) ?? { changed: 0, missing: 0 };
    wrong.set(tableOf(line), sum);
    if (count > 0) sum.changed += count;
    else sum.missing -= count;
  }
  for (const [where, { changed, missing }] of wrong)
    yield {
      kind: "derived",
      where,
      message: `rows that the texts and readings do not give: ${changed}; that they give and that are missing: ${missing}`,
    };
}
