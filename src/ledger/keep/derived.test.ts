import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addAll, ledgerOf, places } from "../../../test/ledgers.ts";
import type { Article } from "../../text/text.ts";
import { derivedFaults, type Ledger, removeDocument } from "../index.ts";

const SAID =
  "Die Schleuse in Husum werde vom 20. Juni an gesperrt, sagte die Hafenmeisterin Wiebke Lorenzen am Montag. „Wir müssen die alten Tore erneuern“, sagte sie dem Hafenblatt.";
const article = (publisher: string, published: string, text: string): Article => ({
  ...{ name: publisher, publisher, published, text, url: `https://example.org/${publisher}` },
});
const ARTICLES = [
  article("Hafenblatt", "2026-06-01", `Holmwede (dpa) - ${SAID}`),
  article("Kreisbote", "2026-06-01", `${SAID} Das meldete die Deutsche Presse-Agentur.`),
  article("Fördebote", "2026-06-05", `${SAID.replace("20. Juni", "27. Juni")} Lorenzen dementierte den Bericht.`),
];

/** A change of a table's rows, as flipped bytes make it: another letter or number. */
const CHANGES: readonly (readonly [table: string, set: string])[] = [
  ["versions", "name = name || 'x'"],
  ["statements", "type = type || 'x'"],
  ["statements", "confidence = confidence / 2"],
  ["entities", "name = name || 'x'"],
  ["entity_versions", "mentions = mentions + 1"],
  ["statement_sources", "words = words || 'x'"],
  ["statement_places", "name = name || 'x'"],
  ["source_versions", "statements = statements + 1"],
  ["copy_fingerprints", "fingerprint = fingerprint + 1"],
  ["copy_pairs", "shared = shared + 1"],
  ["story_vectors", "terms = terms || 'x'"],
  ["story_terms", "term = term + 1"],
  ["story_links", "shared = shared || 'x'"],
  ["propositions", "wording = x'01000000'"],
  [
    "proposition_bodies",
    "body = (select body from proposition_bodies other where other.version <> proposition_bodies.version)",
  ],
  ["claim_settings", "words = words || ' '"],
  ["proposition_keys", "hash = hash + 1"],
  ["claim_members", "similarity = similarity / 2 - 1"],
  ["claim_links", "evidence = evidence || 'x'"],
];

const all = await places();
afterAll(async () => {
  for (const { clear } of all) await clear();
});

describe.each(all)("$name", ({ name, fresh }) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await ledgerOf(await fresh(), ARTICLES);
    await addAll(ledger, [{ ...ARTICLES[0]!, text: SAID }], "2026-05-02T12:00:00.000Z");
    await addAll(ledger, [ARTICLES[0]!], "2026-05-03T12:00:00.000Z");
  });
  afterAll(() => ledger.close());

  const tables = async () => {
    const found: string[] = [];
    for await (const { where } of derivedFaults(ledger)) found.push(where);
    return found;
  };

  test("a ledger as it was written is what its texts give", async () => expect(await tables()).toEqual([]));

  test("a changed row of any table is found, and its table named", async () => {
    const changed = async (change: RawBuilder<unknown>) => {
      let found: string[] = [];
      const undo = new Error("undo");
      await ledger.database
        .write(async (transaction) => {
          const { numAffectedRows } = await change.execute(transaction);
          expect(numAffectedRows).not.toBe(0n);
          const database = { ...ledger.database, reads: transaction };
          for await (const { where } of derivedFaults({ ...ledger, database })) found = [...found, where];
          throw undo;
        })
        .catch((error: unknown) => {
          if (error !== undo) throw error;
        });
      return found;
    };
    // On a server one of them does: each makes all again.
    for (const [table, set] of name === "SQLite" ? CHANGES : CHANGES.slice(-1)) {
      const place = table === "copy_pairs" ? "a = (select min(a) from copy_pairs)" : "true";
      const found = await changed(sql`update ${sql.table(table)} set ${sql.raw(set)} where ${sql.raw(place)}`);
      expect(found, `${table}: ${set}`).toContain(table);
    }
  }, 120_000);

  test("what is left of a removed article is no fault", async () => {
    await removeDocument(ledger, "https://example.org/Kreisbote", { reason: "Antrag", author: "Wenke Thoms" });
    expect(await tables()).toEqual([]);
  });
});
