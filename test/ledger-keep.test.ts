import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backup, exportRows, type Ledger, openLedger, restore, search, verify } from "../src/ledger/index.ts";
import type { Article } from "../src/text/text.ts";
import { addAll, ledgerOf, places } from "./ledgers.ts";

const ARTICLES: readonly Article[] = ["Brücke", "Fähre", "Schleuse"].map((what, i) => ({
  name: what,
  published: `2026-04-1${i}`,
  text: `Die ${what} sei gesperrt, sagte die Bürgermeisterin Telse Johannsen am Montag in Husum.`,
}));

const folder = mkdtempSync(join(tmpdir(), "laut-keep-"));
const all = await places();
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const { clear } of all) await clear();
});

/** What is wrong, as "kind: message". */
async function faults(ledger: Ledger): Promise<string[]> {
  const found: string[] = [];
  for await (const one of verify(ledger)) if (!("done" in one)) found.push(`${one.kind}: ${one.message}`);
  return found;
}

async function exported(ledger: Ledger, text = true): Promise<string[]> {
  const rows: string[] = [];
  for await (const row of exportRows(ledger, { text })) rows.push(JSON.stringify(row));
  return rows.sort();
}

describe.each(all)("$name", ({ name, fresh }) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await ledgerOf(await fresh(), ARTICLES);
  });
  afterAll(() => ledger.close());

  test("a ledger as it was written has no fault", async () => expect(await faults(ledger)).toEqual([]));

  test("a backup fills empty ledgers of every kind, with all its rows, and they go on", async () => {
    const path = join(folder, `${name}.laut`);
    await backup(ledger, path);
    for (const place of all) {
      const address = await place.fresh();
      await restore(path, address);
      const again = await openLedger(address);
      expect(await exported(again)).toEqual(await exported(ledger));
      expect(await faults(again)).toEqual([]);
      expect((await search(again, { text: "fähren" })).items.map((hit) => hit.document.name)).toEqual(["Fähre"]);
      const [added] = await addAll(again, [{ name: "neu", text: "Der Deich hält." }], "2026-05-03T00:00:00.000Z");
      expect(added?.outcome).toBe("new document");
      await again.close();
      await expect(restore(path, address)).rejects.toThrow("not empty");
    }
    await expect(backup(ledger, path)).rejects.toThrow("there already");
  });

  test("an export without texts has none", async () => {
    const rows = await exported(ledger, false);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.includes("sei gesperrt, sagte"))).toEqual([]);
  });

  test.each([
    ["a changed text", sql`update texts set content = 'Anders.' where version = 1`, "text: the text is not the one"],
    ["a changed title", sql`update versions set title = 'Anders' where key = 2`, "version: the id is not that"],
    [
      "a changed place",
      sql`update statements set start_offset = 7 where number = 0`,
      "statement: the statement is not",
    ],
    [
      "a damaged reading",
      sql`update readings set body = ${Buffer.from("x")} where version = 1`,
      "reading: the reading is not",
    ],
  ])("%s is found", async (_, change, message) => {
    const address = await all.find((place) => place.name === name)!.fresh();
    const damaged = await ledgerOf(address, ARTICLES);
    await damaged.database.write((transaction) => change.execute(transaction));
    expect((await faults(damaged)).join("\n")).toContain(message);
    await damaged.close();
  });
});

test("a cut-off file is refused or its faults are found", async () => {
  const path = join(folder, "whole.laut");
  await (await ledgerOf(path, ARTICLES)).close();
  const cut = join(folder, "cut.laut");
  copyFileSync(path, cut);
  const { truncateSync, statSync } = await import("node:fs");
  truncateSync(cut, Math.floor(statSync(cut).size / 2));
  const problem = await openLedger(cut, { readonly: true }).then(
    async (ledger) => {
      const found = await faults(ledger).catch((error: Error) => [error.message]);
      await ledger.close();
      return found.join("\n");
    },
    (error: Error) => error.message,
  );
  expect(problem).not.toBe("");
});
