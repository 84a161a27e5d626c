import { existsSync, readFileSync } from "node:fs";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import {
  backup,
  document,
  exportRows,
  type Ledger,
  openLedger,
  removeDocument,
  restore,
  search,
  verify,
} from "../src/ledger/index.ts";
import type { Article } from "../src/text/text.ts";
import { folder, laut } from "./cli.ts";
import { addAll, ledgerOf, places } from "./ledgers.ts";

const NOW = "2026-05-03T00:00:00.000Z";
const WHY = { reason: "Auskunft und Löschung verlangt", author: "Redaktion Recht", now: NOW };
/** Words that only the removed article has. */
const TELLTALE = ["Quastenflosser", "quastenflosser", "Ottilie", "ottilie", "Zwirnemann", "zwirnemann"];

const REMOVED: Article = {
  name: "weg",
  url: "https://kuestenblatt.example/weg",
  title: "Quastenflosser in Husum",
  published: "2026-04-11",
  publisher: "Küstenblatt",
  text: "Der Quastenflosser sei am Montag in Husum gefangen worden, sagte die Biologin Ottilie Zwirnemann. Das Amt dementierte den Bericht. Die Brücke bleibe bis Freitag gesperrt, teilte das Amt mit.",
};
const OTHERS: readonly Article[] = ["Fähre", "Schleuse"].map((what, i) => ({
  name: what,
  published: `2026-04-1${2 + i}`,
  text: `Die ${what} sei gesperrt, sagte die Bürgermeisterin Telse Johannsen. Die Brücke bleibe bis Freitag gesperrt, teilte das Amt mit.`,
}));

const all = await places();
const files = folder();
afterAll(async () => {
  files.remove();
  for (const { clear } of all) await clear();
});

async function faults(ledger: Ledger): Promise<string[]> {
  const found: string[] = [];
  for await (const one of verify(ledger)) if (!("done" in one)) found.push(`${one.kind}: ${one.message}`);
  return found;
}

/** The words that some row still has, text search included. */
async function left(ledger: Ledger): Promise<string[]> {
  const rows: string[] = [];
  for await (const row of exportRows(ledger)) rows.push(JSON.stringify(row));
  if (ledger.database.dialect === "postgres")
    rows.push(JSON.stringify((await sql`select terms::text from search`.execute(ledger.database.reads)).rows));
  const text = rows.join("\n").replaceAll(REMOVED.url!, "");
  return TELLTALE.filter((word) => text.includes(word));
}

describe.each(all)("$name", ({ fresh }) => {
  test("no word of a removed document is left; its hash and the removal are", async () => {
    const ledger = await ledgerOf(await fresh(), [REMOVED, ...OTHERS]);
    const { versions } = (await document(ledger, REMOVED.url!))!;
    const { document: id, version } = versions[0]!;
    expect((await left(ledger)).length).toBeGreaterThan(3);
    expect(await removeDocument(ledger, id, WHY)).toEqual({ document: id, versions: [version] });
    expect(await left(ledger)).toEqual([]);
    expect(await faults(ledger)).toEqual([]);
    expect(
      await ledger.database.reads.selectFrom("removals").select(["reason", "author", "recorded"]).execute(),
    ).toEqual([{ reason: WHY.reason, author: WHY.author, recorded: NOW }]);
    expect((await search(ledger, { text: "Quastenflosser" })).items).toEqual([]);
    expect((await search(ledger, { text: "Fähre" })).items).toHaveLength(1);
    const gone = (await document(ledger, id))!;
    expect([gone.reading.document.text, gone.reading.document.title]).toEqual([undefined, null]);
    expect(gone.reading.document.sha256).toMatch(/^\w{64}$/u);
    expect(await removeDocument(ledger, id, WHY)).toEqual({ document: id, versions: [] });
    expect((await addAll(ledger, [REMOVED], NOW))[0]?.outcome).toBe("known");
    expect(await left(ledger)).toEqual([]);
    await addAll(ledger, [{ ...OTHERS[0]!, name: "später", published: "2026-04-10" }], NOW);
    expect(await faults(ledger)).toEqual([]);
    const copy = `${files.path}/${version}-${ledger.database.dialect}.laut`;
    await backup(ledger, copy);
    const again = await fresh();
    await restore(copy, again);
    const restored = await openLedger(again);
    expect([await left(restored), await faults(restored)]).toEqual([[], []]);
    await restored.close();
    await ledger.close();
  });

  test("a text that is missing without a removal is a fault", async () => {
    const ledger = await ledgerOf(await fresh(), OTHERS);
    await ledger.database.write((transaction) => sql`delete from texts where version = 1`.execute(transaction));
    expect(await faults(ledger)).toEqual(["text: the text is missing, and no removal is recorded"]);
    await expect(removeDocument(ledger, "dnone", WHY)).rejects.toThrow("no document");
    await ledger.close();
  });
});

test("in a SQLite file the bytes are gone, and the command says what stays", async () => {
  const path = `${files.path}/bytes.laut`;
  await (await ledgerOf(path, [...OTHERS, REMOVED])).close();
  const bytes = () =>
    ["", "-wal"].map((end) => (existsSync(path + end) ? readFileSync(path + end, "latin1") : "")).join("");
  expect(bytes()).toContain("quastenflosser");
  const ledger = ["--ledger", path];
  expect((await laut(["ledger", "remove", REMOVED.url!, ...ledger])).err).toContain("--reason");
  const ran = await laut(["ledger", "remove", REMOVED.url!, "--reason", "Löschung", "--author", "Recht", ...ledger]);
  expect(ran.out).toMatch(/^d\w{16}: removed, in 1 version\. Backups/u);
  const text = bytes();
  expect(TELLTALE.filter((word) => text.includes(word))).toEqual([]);
  expect((await laut(["ledger", "verify", ...ledger])).out).toContain("nothing wrong");
});
