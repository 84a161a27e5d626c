import { afterAll, expect, test } from "vitest";
import { ledgerOf, places } from "../../../../test/ledgers.ts";
import { claimsOf, documents } from "../../../ledger/index.ts";
import { nameIn, voicesOf } from "./voices.ts";

const [sqlite] = await places();
afterAll(() => sqlite!.clear());

test("one voice has one name in a story, whatever an article calls it", async () => {
  const article = (name: string, day: string, text: string) => ({
    ...{ name, text, published: `2026-04-${day}`, publisher: `Blatt ${name}` },
  });
  const ledger = await ledgerOf(await sqlite!.fresh(), [
    article("a", "12", "An der Schleuse in Husum sind zwölf Träger gerissen, sagte die Hafenmeisterin Ute Holm."),
    article("b", "13", "Zwölf Träger der Schleuse in Husum seien gerissen, teilte Holm mit."),
    article("c", "14", "Zwölf Träger der Schleuse in Husum seien gerissen, hieß es aus Kreisen der Verwaltung."),
  ]);
  const versions = (await documents(ledger)).items.map(({ version }) => version);
  const claims = await claimsOf(ledger, versions);
  const called = await voicesOf(ledger, claims, {});
  const [{ occurrences }] = claims as [(typeof claims)[number]];
  expect(occurrences.map(({ voice }) => voice.label)).toEqual([
    "die Hafenmeisterin Ute Holm",
    "Holm",
    "Kreise der Verwaltung",
  ]);
  expect(occurrences.map(({ voice }) => called(voice))).toEqual([
    "die Hafenmeisterin Ute Holm",
    "die Hafenmeisterin Ute Holm",
    "Kreise der Verwaltung",
  ]);
  await ledger.close();
});

test("a name read too long for once is not what the others are called", async () => {
  const voice = (key: string, label: string) => ({ kind: "named", key, person: key, label }) as const;
  const [long, short] = [voice("=ute holm kritik", "Ute Holm"), voice("=ute holm", "Hafenmeisterin Ute Holm")];
  const all = [long, short, short, voice("=ute holm", "Holm")].map((one) => ({ voice: one }));
  const ledger = await ledgerOf(await sqlite!.fresh(), []);
  const called = await voicesOf(ledger, [{ occurrences: all }] as never, {});
  expect(all.map(({ voice: one }) => called(one as never))).toEqual(Array(4).fill("Ute Holm"));
  await ledger.close();
});

test("the name alone, without office", () => {
  const voice = { kind: "named", key: "=ute holm", person: "=ute holm", label: "Holm" } as const;
  expect(nameIn("die Hafenmeisterin Ute Holm", voice as never)).toBe("Ute Holm");
  expect(nameIn("die Hafenmeisterin", voice as never)).toBeNull();
});
