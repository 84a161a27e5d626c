import { afterAll, describe, expect, test } from "vitest";
import {
  claimsOf,
  decideIdentity,
  documents,
  identities,
  judge,
  type Ledger,
  sources,
  statementFacets,
  statements,
} from "../src/ledger/index.ts";
import { addAll, ledgerOf, places } from "./ledgers.ts";

const all = await places();
afterAll(async () => void (await Promise.all(all.map(({ clear }) => clear()))));

const article = (name: string, day: string, text: string) => ({
  ...{ name, text, published: `2026-04-${day}`, publisher: `Blatt ${name}` },
});
const FIRST = [
  article("a", "12", "An der Schleuse in Husum sind zwölf Träger gerissen, sagte Ute Holm."),
  article("b", "13", "Zwölf Träger der Schleuse in Husum seien gerissen, teilte Ute Thode nach einer Prüfung mit."),
];
const LATER = [article("c", "14", "Ute Thode sagte, an der Schleuse in Husum seien zwölf Träger gerissen.")];

const told = async (ledger: Ledger) => {
  const list = (await sources(ledger)).items;
  const [holm] = (await sources(ledger, { name: "ute" })).items;
  const versions = (await documents(ledger)).items.map(({ version }) => version);
  const claims = await claimsOf(ledger, versions, { least: 2 });
  return {
    names: list.map(({ name, statements: count, documents: of, publishers }) => `${name} ${count} ${of} ${publishers}`),
    facet: (await statementFacets(ledger)).source.map(({ label, statements: count }) => `${label} ${count}`),
    said: (await statements(ledger, { source: holm!.id })).items.length,
    origins: claims.flatMap(({ standing }) => standing.sides.map(({ origins }) => origins.length)),
  };
};

describe.each(all)("$name", ({ fresh }) => {
  test("two names that people put together count as one, in later articles, too, until it is taken back", async () => {
    const ledger = await ledgerOf(await fresh(), FIRST);
    const apart = await told(ledger);
    expect(apart.names.sort()).toEqual(["Ute Holm 1 1 1", "Ute Thode 1 1 1"]);
    expect(apart.said).toBe(1);
    expect(apart.origins).toEqual([2]);
    const both = { one: "Ute Holm", other: "Ute Thode", author: "Ada Voss", reason: "verheiratet" };
    await decideIdentity(ledger, { kind: "merge", ...both }, "2026-05-02T12:00:00.000Z");
    const one = await told(ledger);
    expect([one.names.length, one.said, one.origins]).toEqual([1, 2, [1]]);
    await addAll(ledger, LATER, "2026-05-03T12:00:00.000Z");
    const later = await told(ledger);
    expect(later).toEqual({ names: ["Ute Thode 3 3 3"], facet: ["Ute Thode 3"], said: 3, origins: [1] });
    // Of either name, and by a part of the other one.
    const { items } = await identities(ledger, { name: "thode" });
    expect(items[0]!.names.map(({ name, why }) => `${name} ${why}`)).toEqual(["Ute Thode null", "Ute Holm decided"]);
    for (const { id } of items[0]!.names) {
      expect((await statements(ledger, { source: id })).items).toHaveLength(3);
      expect((await sources(ledger, { id })).items.map(({ name }) => name)).toEqual(["Ute Thode"]);
    }
    expect((await sources(ledger, { name: "holm" })).items.map(({ name }) => name)).toEqual(["Ute Thode"]);
    // As it was known before the decision.
    const [thode] = (await sources(ledger, { name: "thode", recordedBy: "2026-05-01" })).items;
    expect(thode).toMatchObject({ name: "Ute Thode", statements: 1 });
    await decideIdentity(ledger, { kind: "undo", ...both }, "2026-05-04T12:00:00.000Z");
    expect((await told(ledger)).names.sort()).toEqual(["Ute Holm 1 1 1", "Ute Thode 2 2 2"]);
    expect((await told(ledger)).origins).toEqual([2]);
    await ledger.close();
  });

  test("a speaker whom a person has set right counts where he speaks, in later articles, too, until that is taken back", async () => {
    const text = "Die Schleuse ist alt, sagte Ute Holm. Zwölf Träger der Schleuse in Husum seien gerissen.";
    const ledger = await ledgerOf(await fresh(), [
      article("a", "12", text),
      article("b", "13", "Jan Thode sagte, in Husum regne es."),
    ]);
    const counts = async () =>
      (await sources(ledger)).items.map(({ name, statements: n, documents: d }) => `${name} ${n} ${d}`).sort();
    const ofHolm = async () =>
      (await statements(ledger, { source: (await sources(ledger, { name: "holm" })).items[0]!.id })).items;
    const facet = async () =>
      (await statementFacets(ledger)).source.map(({ label, statements: n }) => `${label} ${n}`).sort();
    expect(await counts()).toEqual(["Jan Thode 1 1", "Ute Holm 2 1"]);
    const [, guessed] = (await ofHolm()).toSorted((x, y) => (x.id < y.id ? -1 : 1));
    expect(guessed!.quote).toContain("Zwölf Träger");
    const right = {
      subjectKind: "speaker",
      subject: guessed!.id,
      kind: "correct",
      value: "Jan Thode",
      reason: null,
      author: "Ada Voss",
    };
    await judge(ledger, right, "2026-05-02T12:00:00.000Z");
    expect(await counts()).toEqual(["Jan Thode 2 2", "Ute Holm 1 1"]);
    expect(await facet()).toEqual(["Jan Thode 2", "Ute Holm 1"]);
    expect(await ofHolm()).toHaveLength(1);
    const [thode] = (await sources(ledger, { name: "thode" })).items;
    const said = (await statements(ledger, { source: thode!.id, order: "oldest" })).items;
    expect(said.map(({ origin, setRight }) => [origin, setRight])).toEqual([
      ["Jan Thode", true],
      ["Jan Thode", false],
    ]);
    await addAll(ledger, [article("c", "14", text)], "2026-05-03T12:00:00.000Z");
    expect(await counts()).toEqual(["Jan Thode 3 3", "Ute Holm 2 2"]);
    expect((await sources(ledger, { name: "thode", recordedBy: "2026-05-01" })).items[0]!.statements).toBe(1);
    await judge(ledger, { ...right, kind: "reject", value: null }, "2026-05-04T12:00:00.000Z");
    expect(await counts()).toEqual(["Jan Thode 1 1", "Ute Holm 2 2"]);
    await judge(ledger, { ...right, kind: "undo", value: null }, "2026-05-05T12:00:00.000Z");
    expect(await counts()).toEqual(["Jan Thode 1 1", "Ute Holm 4 2"]);
    await ledger.close();
  });
});
