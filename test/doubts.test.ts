import { expect, test } from "vitest";
import { decode } from "../src/text/decode.ts";
import { type Doubt, type DoubtId, doubtIds } from "../src/text/doubt.ts";
import { articleOfPage } from "../src/text/html/page.ts";
import { toText } from "../src/text/to-text.ts";
import { articleOfItem } from "../src/text/wire/wire-item.ts";

const GERMAN = "Die Brücke über die Lauer ist seit dem Morgen gesperrt, sagte der Bürgermeister.";
const ENGLISH =
  "The bridge across the river has been closed since the morning, the mayor said on Monday in the town hall.";

const ofText = (text: string, published: string | null = "2026-11-23"): readonly Doubt[] =>
  toText({ text, published }).doubts;
const ofBytes = (bytes: readonly number[]): readonly Doubt[] => {
  const decoded = decode(Uint8Array.from(bytes));
  return decoded.kind === "text" ? decoded.doubts : [];
};
const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];
const ofItem = (status: string, note: string): readonly Doubt[] =>
  articleOfItem({ headline: "Brücke", paragraphs: [GERMAN], status, note, sources: [] })?.doubts ?? [];

/** An article for every doubt: a new one without its own does not compile. */
const articles: Readonly<Record<DoubtId, () => readonly Doubt[]>> = {
  "empty-text": () => ofText(" \n"),
  "unknown-language": () => ofText("12 34 56"),
  "guessed-language": () => ofText("The ferry runs again."),
  "other-language": () => toText({ text: ENGLISH }, (language) => language === "de").doubts,
  "no-date": () => ofText(GERMAN, null),
  "not-a-date": () => ofText(GERMAN, "2026-02-31"),
  "long-line": () => ofText(`${GERMAN} `.repeat(400)),
  "guessed-encoding": () => ofBytes([...bytesOf("Die Br"), 0xfc, ...bytesOf("cke ist zu.")]),
  "damaged-characters": () => ofBytes([...bytesOf("Die Brücke ist grün und schön, sagt Jürgen Müller. "), 0xff]),
  "no-article-on-page": () => articleOfPage("<html><body><form>Suche</form></body></html>").doubts ?? [],
  paywalled: () =>
    articleOfPage(
      `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Brücke","isAccessibleForFree":false}</script></head><body><article><h1>Brücke</h1><p>${GERMAN}</p><p>${GERMAN}</p></article></body></html>`,
    ).doubts ?? [],
  withdrawn: () => ofItem("canceled", ""),
  withheld: () => ofItem("withheld", ""),
  "note-to-editors": () => ofItem("usable", "Berichtigt: Name in Absatz 2."),
  teaser: () =>
    articleOfPage(
      `<html><body><article><h1>Brücke</h1><p>${GERMAN}</p><p>${GERMAN} Die Umleitung führt …</p></article></body></html>`,
    ).doubts ?? [],
};

test.each(doubtIds.map((id) => [id] as const))("an article raises %s", (id) => {
  expect(articles[id]().map((doubt) => doubt.id)).toContain(id);
});
