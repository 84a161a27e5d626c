import { expect, test } from "vitest";
import { articleFromHtml, read } from "../index.ts";

const edtf = async (article: Parameters<typeof read>[0]) => {
  const { document, times } = await read(article);
  return {
    items: document.items?.map(({ id, start, published }) => `${id} ${start} ${published}`),
    days: times.map(({ edtf }) => edtf),
  };
};

test("entries headed by times of day, the newest first, over a night: each counts from its own day", async () => {
  const text =
    "00:20 Uhr\n\nGestern war die Halle voll.\n\n23:50 Uhr\n\nGestern wurde gewarnt.\n\n21:15 Uhr\n\nMorgen wird geräumt.\n\n20:05 Uhr\n\nEs ist voll.";
  expect(await edtf({ text, published: "2026-11-23", language: "de" })).toEqual({
    items: ["i1 0 2026-11-23T00:20", "i2 40 2026-11-22T23:50", "i3 75 2026-11-22T21:15", "i4 108 2026-11-22T20:05"],
    days: [
      ...["2026-11-23T00:20:00", "2026-11-22", "2026-11-22T23:50:00", "2026-11-21"],
      ...["2026-11-22T21:15:00", "2026-11-23", "2026-11-22T20:05:00"],
    ],
  });
});

test("a programme is no live blog", async () => {
  const text = "9:30 Uhr: Gottesdienst in der Kirche.\n\n11:00 Uhr: Konzert im Park.\n\n15:00 Uhr: Kaffee im Saal.";
  expect((await edtf({ text, published: "2026-11-23", language: "de" })).items).toBeUndefined();
});

test("days in words stand above entries, or in their headings", async () => {
  const text =
    "Sonntag, 15. März\n\n9.40 Uhr: Es ist still.\n\n0.15 Uhr: Gestern war es laut.\n\nSamstag, 14. März\n\n23.50 Uhr: Es brennt.\n\n21:00 Uhr\n\nEs raucht.\n\n13.03.2026, 20:00 Uhr\n\nHeute ist Fest.";
  expect(await edtf({ text, published: "2026-03-16", language: "de" })).toMatchObject({
    items: [
      ...["i1 19 2026-03-15T09:40", "i2 44 2026-03-15T00:15", "i3 95 2026-03-14T23:50", "i4 118 2026-03-14T21:00"],
      "i5 141 2026-03-13T20:00",
    ],
  });
});

test("a programme of several days is no live blog", async () => {
  const text =
    "Samstag, 14. März\n\n9.30 Uhr: Gottesdienst.\n\n11 Uhr: Konzert.\n\n15.00 Uhr: Kaffee.\n\nSonntag, 15. März\n\n10.00 Uhr: Lauf.";
  expect((await edtf({ text, published: "2026-03-16", language: "de" })).items).toBeUndefined();
});

test("a page's liveBlogUpdate is one text with an entry each", async () => {
  const update = (datePublished: string, headline: string, articleBody: string) => ({
    "@type": "BlogPosting",
    ...{ datePublished, headline, articleBody },
  });
  const blog = {
    "@type": "LiveBlogPosting",
    headline: "Räumung in Lauheim",
    datePublished: "2026-11-20T08:00:00+01:00",
    liveBlogUpdate: [
      update("2026-11-22T09:10:00+01:00", "Halle leer", "Gestern wurde die Halle leer, sagte Sprecherin Gesa Wendt."),
      update("2026-11-20T18:00:00+01:00", "Räumung beginnt", "Gestern hatte die Stadt gewarnt."),
    ],
  };
  const page = `<html lang="de"><head><script type="application/ld+json">${JSON.stringify(blog)}</script></head><body><h1>Räumung in Lauheim</h1><p>Laden …</p></body></html>`;
  expect(await edtf(await articleFromHtml(page))).toEqual({
    items: ["i1 0 2026-11-22T09:10:00+01:00", "i2 72 2026-11-20T18:00:00+01:00"],
    days: ["2026-11-21", "2026-11-19"],
  });
});
