import { afterAll, expect, test } from "vitest";
import { ledgerOf, places } from "../../../../test/ledgers.ts";
import { documents, stories, story } from "../../../ledger/index.ts";
import { shownStoryDetail } from "./story.ts";

const [sqlite] = await places();
afterAll(() => sqlite!.clear());

test("spellings and short forms of one body are one node in the graph of sources", async () => {
  const cracks = "An der Schleuse in Husum sind zwölf Träger gerissen";
  const article = (name: string, day: string, by: string) => ({
    ...{ name, publisher: `Blatt ${name}`, published: `2026-04-${day}`, text: `${cracks}, ${by}.` },
  });
  const ledger = await ledgerOf(await sqlite!.fresh(), [
    article("a", "12", "teilte das Robert Koch-Institut mit"),
    article("b", "13", "teilte das Robert-Koch-Institut mit"),
    article("c", "14", "sagte Ute Holm der Deutschen Presse-Agentur"),
    article("d", "15", "sagte Ute Holm der Deutschen Presseagentur"),
    article("e", "16", "sagte Ute Holm der Nachrichtenagentur dpa"),
  ]);
  expect((await documents(ledger)).items).toHaveLength(5);
  const { id } = (await stories(ledger)).items[0]!;
  const { sources } = await shownStoryDetail(ledger, (await story(ledger, id))!, {}, ["sources"]);
  const named = sources.nodes.filter(({ kind }) => kind === "named");
  expect(named.map(({ label }) => label).sort()).toEqual([
    "Deutsche Presse-Agentur",
    "Robert Koch-Institut",
    "Ute Holm",
  ]);
  const ids = new Set(sources.nodes.map((node) => node.id));
  for (const { from, to } of sources.edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  await ledger.close();
});
