import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { add } from "../add.ts";
import { openLedger } from "../ledger.ts";
import { decideIdentity } from "./decide.ts";
import { identities } from "./identities.ts";

const articles = [
  { name: "a", text: "RKI-Präsident Malte Hinrichs sagte, die Lage sei ernst.", published: "2026-04-13" },
  {
    name: "b",
    text: "Das Robert Koch-Institut warnte, die Lage sei ernst. Hinrichs sagte, er sei müde.",
    published: "2026-04-14",
  },
  { name: "c", text: "Das Robert-Koch-Institut teilte mit, die Lage werde besser.", published: "2026-04-15" },
];

test("identities hold names, offices and who speaks for whom; decisions stick and can be taken back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "laut-identities-"));
  const ledger = await openLedger(join(folder, "a.laut"));
  try {
    for await (const _ of add(ledger, articles));
    const namesOf = async (name: string) =>
      (await identities(ledger, { name })).items.map((one) => one.names.map((each) => each.name));
    expect(await namesOf("hinrichs")).toEqual([["Malte Hinrichs", "Hinrichs"]]);
    expect(await namesOf("koch")).toEqual([["Robert Koch-Institut", "Robert-Koch-Institut"]]);
    const [hinrichs] = (await identities(ledger, { name: "hinrichs" })).items;
    expect(hinrichs!.speaksFor).toMatchObject([{ office: "RKI-Präsident", articles: 1, first: "2026-04-13" }]);
    const decision = { one: hinrichs!.id, other: "Hinrichs", author: "Ada Voss", reason: null };
    await decideIdentity(ledger, { ...decision, kind: "split" });
    expect((await namesOf("hinrichs")).sort()).toEqual([["Hinrichs"], ["Malte Hinrichs"]]);
    expect((await identities(ledger, { id: hinrichs!.id })).items[0]!.decisions).toMatchObject([{ kind: "split" }]);
    await decideIdentity(ledger, { ...decision, kind: "undo" });
    expect(await namesOf("hinrichs")).toEqual([["Malte Hinrichs", "Hinrichs"]]);
    await expect(decideIdentity(ledger, { ...decision, one: "hinrichs", kind: "merge" })).rejects.toThrow(/one name/u);
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
