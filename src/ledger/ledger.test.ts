import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Article } from "../text/text.ts";
import { add } from "./add.ts";
import type { Added } from "./added.ts";
import { type Ledger, openLedger } from "./ledger.ts";

const folder = mkdtempSync(join(tmpdir(), "laut-ledger-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = (name: string, text = "Die Brücke sei sicher, sagte der Sprecher am Montag."): Article => ({
  name,
  text,
  published: "2026-04-13T08:00:00+02:00",
});

async function added(ledger: Ledger, ...articles: Article[]): Promise<Added["outcome"][]> {
  const outcomes: Added["outcome"][] = [];
  for await (const { outcome } of add(ledger, articles, { threads: 0 })) outcomes.push(outcome);
  return outcomes;
}

test("the same input twice changes nothing; another text at the same address is a new version", async () => {
  const ledger = await openLedger(join(folder, "twice.laut"));
  expect(await added(ledger, article("a"), article("b"))).toEqual(["new document", "new document"]);
  expect(await added(ledger, article("a"), article("b", "Die Brücke sei gesperrt, sagte die Sprecherin."))).toEqual([
    "known",
    "new version",
  ]);
  const versions = await ledger.database.reads.selectFrom("versions").select(["name", "published"]).execute();
  expect(versions).toHaveLength(3);
  expect(versions[0]).toEqual({ name: "a", published: "2026-04-13T06:00:00Z" });
  await ledger.close();
});

test("what cannot be read ends the adding, or is set aside where somebody takes it", async () => {
  const ledger = await openLedger(join(folder, "aside.laut"));
  const broken = { name: "b", text: "Es regnet.", language: 7 as unknown as string };
  await expect(added(ledger, article("a"), broken)).rejects.toThrow(TypeError);
  const aside: string[] = [];
  const names: string[] = [];
  const setAside = async ({ name }: Article) => void aside.push(name!);
  for await (const { name, outcome } of add(ledger, [article("a"), broken, article("c")], { threads: 0, setAside }))
    names.push(`${name} ${outcome}`);
  expect([names, aside]).toEqual([["a new document", "c new document"], ["b"]]);
  await ledger.close();
});

test("what can be read only is not written, what is no ledger is said to be none", async () => {
  await expect(openLedger(join(folder, "missing.laut"), { readonly: true })).rejects.toThrow("cannot be opened");
  writeFileSync(join(folder, "note.txt"), "Das ist kein Ledger. ".repeat(100));
  await expect(openLedger(join(folder, "note.txt"))).rejects.toThrow("damaged or no ledger");
});

test("a ledger of a newer laut is refused", async () => {
  const path = join(folder, "newer.laut");
  const ledger = await openLedger(path);
  await ledger.database.write((transaction) =>
    transaction.insertInto("migrations").values({ name: "9999-later.sql", sha256: "0", recorded: "2026" }).execute(),
  );
  await ledger.close();
  await expect(openLedger(path)).rejects.toThrow("newer laut");
});
