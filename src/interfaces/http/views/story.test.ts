import { afterAll, expect, test } from "vitest";
import { ledgerOf, places } from "../../../../test/ledgers.ts";
import { exampleArticles } from "../../../../test/web/server.ts";
import { type Claim, claimsOf, documents, stories, story } from "../../../ledger/index.ts";
import { shownClaim } from "./claim.ts";
import { shownStoryDetail } from "./story.ts";

const [sqlite] = await places();
afterAll(() => sqlite!.clear());

const article = (day: string, publisher: string, text: string) => ({
  ...{ name: `${publisher} ${day}`, text, published: `2026-04-${day}`, publisher },
});
const cracks = "An der Schleuse in Husum sind zwölf Träger gerissen, sagte die Hafenmeisterin Ute Holm.";
const storyOf = async (texts: readonly ReturnType<typeof article>[]) => {
  const ledger = await ledgerOf(await sqlite!.fresh(), texts);
  const { id } = (await stories(ledger)).items[0]!;
  return { ledger, found: (await story(ledger, id))! };
};

test("a part of a story comes alone, with the head", async () => {
  const { ledger, found } = await storyOf([article("12", "Elbblatt", cracks), article("13", "Kurier", cracks)]);
  const [documents, claims] = [
    await shownStoryDetail(ledger, found, {}, ["documents"]),
    await shownStoryDetail(ledger, found, {}, ["claims"]),
  ];
  expect([documents.documents.length, documents.claims.length]).toEqual([2, 0]);
  expect([claims.documents.length, claims.claims.length > 0]).toEqual([0, true]);
  expect(documents.title).toBe(claims.title);
  await ledger.close();
});

test("a story counts a claim's wordings as the claim's page does", async () => {
  const { ledger, found } = await storyOf([article("12", "Elbblatt", cracks), article("13", "Kurier", cracks)]);
  const half = { ...found, articles: found.articles.slice(0, 1) };
  const [item] = (await shownStoryDetail(ledger, half, {}, ["claims"])).claims;
  const { independent, same, unrecorded } = item!.origins;
  expect([item!.wordings, independent + same + unrecorded]).toEqual([2, 2]);
  await ledger.close();
});

test("who changes his mind is one origin on two sides", async () => {
  const ledger = await ledgerOf(await sqlite!.fresh(), exampleArticles());
  const versions = (await documents(ledger)).items.map(({ version }) => version);
  const keysOf = ({ standing }: Claim) => standing.sides.flatMap(({ origins }) => origins.map(({ key }) => key));
  const claim = (await claimsOf(ledger, versions)).find((one) => keysOf(one).length > new Set(keysOf(one)).size)!;
  expect(shownClaim(claim, undefined).origins.independent).toBe(new Set(keysOf(claim)).size);
  await ledger.close();
});

test("each change of a story has an id of its own, also where one answer is to several statements", async () => {
  const ledger = await ledgerOf(await sqlite!.fresh(), exampleArticles());
  const changesIn = async ({ id }: { readonly id: string }) =>
    (await shownStoryDetail(ledger, (await story(ledger, id))!, {}, ["claims"])).changes;
  const all = await Promise.all((await stories(ledger)).items.map(changesIn));
  const answers = all.map((changes) => new Set(changes.map(({ kind, after }) => `${kind} ${after}`)).size);
  expect(all.some((changes, i) => changes.length > answers[i]!)).toBe(true);
  expect(all.map((changes) => new Set(changes.map(({ id }) => id)).size)).toEqual(all.map(({ length }) => length));
  await ledger.close();
});
