import { expect, test } from "vitest";
import { articleFromHtml, read } from "../../../index.ts";

const page = (quotation: string) =>
  `<html lang="de"><body><article><h1>Höfe</h1><p>Der Kreis will die Straße sperren. Die Bauern protestieren seit Montag dagegen.</p>${quotation}<p>Die Brücke bleibt offen, und der Weg am Ufer ebenso, zumindest bis zum Herbst.</p></article></body></html>`;

async function said(quotation: string): Promise<string[]> {
  const { document, statements, entities } = await read(await articleFromHtml(page(quotation)));
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => document.text?.slice(start, end)).join(" … ");
  return statements.map(
    ({ type, quote, speaker, rule }) =>
      `${type} [${words(quote)}] ${words(speaker.spans)} = ${entities.find(({ id }) => id === speaker.entity)?.name} ${rule}`,
  );
}

test.each([
  "<blockquote><p>Wer hier schließt, nimmt uns den Hof.</p><footer>Toni Bruns, Landwirt</footer></blockquote>",
  "<blockquote>Wer hier schließt, nimmt uns den Hof. <cite>Toni Bruns, Landwirt</cite></blockquote>",
  "<figure><blockquote><p>Wer hier schließt, nimmt uns den Hof.</p></blockquote><figcaption>Toni Bruns, Landwirt</figcaption></figure>",
])("a quotation that the page sets off is the one's whom it names: %s", async (quotation) => {
  expect(await said(quotation)).toEqual([
    "direct [Wer hier schließt, nimmt uns den Hof.] Toni Bruns = Toni Bruns de/set-off",
  ]);
});

test("without a name it is a paragraph like any other", async () => {
  expect(await said("<blockquote><p>Wer hier schließt, nimmt uns den Hof.</p></blockquote>")).toEqual([]);
});
