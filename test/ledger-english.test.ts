import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { backup, derivedFaults, type Ledger, openLedger, restore, search, verify } from "../src/ledger/index.ts";
import { folder } from "./cli.ts";
import { ledgerOf, places } from "./ledgers.ts";

const ARTICLES = [
  {
    name: "ferry",
    published: "2026-11-23",
    text: "Two ferries went to the old harbor on Monday, and the children of Hale stood on the bridges, the owner said.",
  },
  { name: "fähre", published: "2026-11-24", text: "Zwei Fähren fuhren in den alten Hafen, sagte die Reederin." },
];

const all = await places();
const place = folder();
afterAll(async () => {
  place.remove();
  for (const { clear } of all) await clear();
});

describe.each(all)("$name", ({ name, fresh }) => {
  const found = async (ledger: Ledger, text: string) =>
    (await search(ledger, { text })).items.map(({ document: { name } }) => name);

  test("an English article is found by every form of its words, a German one as before", async () => {
    const ledger = await ledgerOf(await fresh(), ARTICLES);
    for (const text of ["ferry", "ferries", "Ferries go", "child", '"old harbors"', "bridge -train"])
      expect([text, await found(ledger, text)]).toEqual([text, ["ferry"]]);
    for (const text of ["fähre", "Fähren", '"alter Hafen"']) expect(await found(ledger, text)).toEqual(["fähre"]);
    expect(await found(ledger, "Zug")).toEqual([]);
    const [hit] = (await search(ledger, { text: "ferry" })).items;
    expect(hit?.marks.map(({ start, end }) => hit.snippet!.slice(start, end))).toEqual(["ferries"]);
    await ledger.close();
  });

  test("so it is in a copy, and the ledger is what its texts give", async () => {
    const ledger = await ledgerOf(await fresh(), ARTICLES);
    const path = join(place.path, `${name}.laut`);
    await backup(ledger, path);
    const address = await fresh();
    await restore(path, address);
    const again = await openLedger(address);
    for (const one of [ledger, again]) {
      expect(await found(one, "ferry")).toEqual(["ferry"]);
      const faults: unknown[] = [];
      for await (const fault of verify(one)) if ("message" in fault) faults.push(fault);
      for await (const fault of derivedFaults(one)) faults.push(fault);
      expect(faults).toEqual([]);
      await one.close();
    }
  });
});
