import { afterAll, expect, test } from "vitest";
import { ledgerOf, places } from "../../../../test/ledgers.ts";
import { document, documents } from "../../../ledger/index.ts";
import { relatedTo } from "./related.ts";

const [sqlite] = await places();
afterAll(() => sqlite!.clear());

const version = (name: string, hour: string, text: string) => ({
  ...{
    name,
    url: `https://kurier.example/${name}`,
    publisher: "Elbkurier",
    published: `2026-04-12T${hour}:00:00Z`,
    text,
  },
});
const cracks = "An der Schleuse in Husum sind zwölf Träger gerissen, sagte die Hafenmeisterin Ute Holm.";

test("two versions of an article make no story of two articles, and count as one in it", async () => {
  const [first, second] = [version("a", "09", cracks), version("a", "12", cracks.replace("zwölf", "vierzehn"))];
  const alone = await ledgerOf(await sqlite!.fresh(), [first, second]);
  const [item] = (await documents(alone)).items;
  const related = await relatedTo(alone, (await document(alone, item!.document))!);
  expect([related.versions.length, related.story]).toEqual([2, null]);
  await alone.close();
  const both = await ledgerOf(await sqlite!.fresh(), [first, second, version("b", "14", cracks)]);
  const found = (await documents(both)).items.find(({ name }) => name === "a")!;
  expect((await relatedTo(both, (await document(both, found.document))!)).story?.documents).toBe(2);
  await both.close();
});
