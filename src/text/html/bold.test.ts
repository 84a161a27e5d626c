import { expect, test } from "vitest";
import { articleOfPage } from "./page.ts";

const page = (body: string) =>
  articleOfPage(
    `<html lang="de"><head><title>Moore</title></head><body><article><h1>Moore</h1>${body}</article></body></html>`,
  );
const LONG = "Weil sie Wasser halten, und zwar mehr als jeder Wald in diesem Land, das haben wir im Sommer gemessen.";

test.each([
  `<p><b>Frau Karstens, warum sind Moore wichtig?</b></p><p>${LONG}</p><p>${LONG}</p>`,
  `<p><strong>Frau Karstens, warum sind Moore wichtig?</strong> ${LONG}</p><p>${LONG}</p>`,
  `<h3>Frau Karstens, warum sind Moore wichtig?</h3><p>${LONG}</p><p>${LONG}</p>`,
])("a question in bold is a paragraph of its own, and known to be bold: %s", (body) => {
  const { text, strong = [] } = page(body);
  expect(text.split("\n\n")).toEqual(["Frau Karstens, warum sind Moore wichtig?", LONG, LONG]);
  expect(strong.map(({ start, end }) => text.slice(start, end))).toEqual(["Frau Karstens, warum sind Moore wichtig?"]);
});

test("bold words in a sentence are no paragraph", () => {
  const { text, strong } = page(`<p>Der <b>Kapitän</b> ging. ${LONG}</p><p>${LONG}</p>`);
  expect(text).toContain("Der Kapitän ging.");
  expect(strong).toBeUndefined();
});
