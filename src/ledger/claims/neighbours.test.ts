import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { insertAll } from "../database/insert-all.ts";
import { openLedger } from "../ledger.ts";
import { before, behind } from "./neighbours.ts";
import { KnownOccurrences } from "./occurrences.ts";
import { packWording } from "./packed.ts";
import { NUMBERS, positionOf, slotOf } from "./position.ts";

const folder = mkdtempSync(join(tmpdir(), "laut-neighbours-"));
afterAll(() => rmSync(folder, { recursive: true }));

const HASH = -7;
const COUNT = 60;
const recorded = "2026-01-01T00:00:00Z";
/** One article every seven minutes, one proposition each: a slot has four or five. */
const versions = Array.from({ length: COUNT }, (_, i) => {
  const published = new Date(Date.UTC(2026, 2, 9, 6, 7 * i)).toISOString();
  return { key: i + 1, id: `v${i}`, published, position: positionOf(published, `v${i}`, 0) };
});

test("for each place the twelve last before and the twenty-four first behind it, whatever slots they lie in", async () => {
  const ledger = await openLedger(join(folder, "a.laut"));
  await ledger.database.write(async (transaction) => {
    const put = (table: string, rows: readonly object[]) => insertAll(transaction, table as never, rows as never);
    await put("documents", [{ key: 1, id: "d1", address: "a", recorded }]);
    await put(
      "versions",
      versions.map(({ key, id, published }) => ({
        ...{ key, id, document: 1, name: id, published, sha256: "", words: 0, recorded },
      })),
    );
    await put(
      "claim_settings",
      versions.map(({ key, position }) => ({ version: key, words: "[]", position })),
    );
    await put(
      "statements",
      versions.map(({ key }) => ({
        ...{ key, version: key, number: 0, type: "reported", start_offset: 0, end_offset: 1 },
        ...{ confidence: 1, rule: "" },
      })),
    );
    await put(
      "propositions",
      versions.map(({ key, position }) => ({
        ...{ key, local: "s1.1", statement: key, version: key, position, wording: packWording([]) },
      })),
    );
    await put(
      "proposition_keys",
      versions.map(({ key, position }) => ({ hash: HASH, slot: slotOf(position), proposition: key })),
    );
    for (const [i, { position: start }] of versions.entries()) {
      const known = new KnownOccurrences(transaction);
      const numbers = (found: readonly { readonly proposition: number }[]) =>
        found.map(({ proposition }) => proposition).sort((a, b) => a - b);
      const keys = versions.map(({ key }) => key);
      expect(numbers(await before(known, [HASH, 3], start))).toEqual(keys.slice(Math.max(0, i - 12), i));
      expect(numbers(await behind(known, [HASH], start))).toEqual(keys.slice(i + 1, i + 25));
    }
  });
  await ledger.close();
});

test("a slot is half an hour and takes three bytes", () => {
  const slot = (time: string) => slotOf(positionOf(time, "v", 0));
  expect(slot("2026-03-09T06:31:00Z") - slot("2026-03-09T05:31:00Z")).toBeGreaterThan(0);
  expect(slotOf(positionOf(null, "v", NUMBERS))).toBeLessThan(2 ** 23);
});
