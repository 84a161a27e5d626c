import fc from "fast-check";
import { expect, test } from "vitest";
import { articlesOfNewsml } from "./newsml.ts";
import { articlesOfNinjs } from "./ninjs.ts";

const ninjs = (part: object = {}) => ({
  uri: "https://agentur.example/1",
  type: "text",
  versionCreated: "2026-11-23T08:30:00+01:00",
  language: "de",
  by: "Ute Moor",
  located: "Hainfeld",
  headlines: [
    { role: "short", value: "Kurz" },
    { role: "main", value: "Brücke gesperrt" },
  ],
  bodies: [
    { role: "main", contentType: "text/plain", value: "Die Brücke ist zu.\n\nDas teilte die Stadt mit." },
    {
      role: "richtext",
      contentType: "application/xhtml+xml",
      value: "<p>Die Brücke ist zu.</p><p>Das teilte <b>die Stadt</b> mit.</p>",
    },
  ],
  infoSources: [{ name: "dpa" }, { name: "AFP" }],
  ...part,
});
const one = (part: object) => {
  const articles = articlesOfNinjs(JSON.stringify(ninjs(part)));
  if (typeof articles === "string") throw new Error(articles);
  return articles[0]!;
};

const TEXT = "Die Brücke ist zu.\n\nDas teilte die Stadt mit.";

test("ninjs 3: the article with who wrote it, where, and where the agency has it from", () => {
  expect(one({})).toEqual({
    name: "https://agentur.example/1",
    url: "https://agentur.example/1",
    text: TEXT,
    title: "Brücke gesperrt",
    published: "2026-11-23T08:30:00+01:00",
    publisher: null,
    language: "de",
    author: "Ute Moor",
    dateline: "Hainfeld",
    credit: "dpa/AFP",
    doubts: [],
  });
});

test("ninjs: plain text alone, version 1, lists of items", () => {
  expect(one({ bodies: ninjs().bodies.slice(0, 1) }).text).toBe(TEXT);
  expect(one({ bodies: undefined, body_text: "Alt.", headlines: undefined, headline: "T" })).toMatchObject({
    text: "Alt.",
    title: "T",
  });
  const picture = { type: "picture", uri: "x" };
  expect(articlesOfNinjs(JSON.stringify([ninjs(), picture, ninjs()]))).toHaveLength(2);
  expect(articlesOfNinjs(JSON.stringify({ items: [ninjs()] }))).toHaveLength(1);
});

test.each([
  ["canceled", "withdrawn"],
  ["withheld", "withheld"],
])("ninjs: what is %s is told as a doubt", (pubStatus, id) => {
  expect(one({ pubStatus }).doubts?.map((doubt) => doubt.id)).toEqual([id]);
});

test("ninjs: a note to editors is kept, and is no part of the text", () => {
  const { doubts, text } = one({ edNote: "Korrektur: Zahl im ersten Absatz" });
  expect(doubts?.[0]).toMatchObject({
    id: "note-to-editors",
    message: expect.stringContaining("Zahl im ersten Absatz"),
  });
  expect(text).toBe(TEXT);
});

test.each([
  ["{", "is not JSON"],
  ["[]", "has no ninjs"],
  ["null", "has no ninjs"],
  ['{"uri":7,"bodies":[null,{"value":3}]}', "has no ninjs"],
])("ninjs: %s is none", (json, reason) => expect(articlesOfNinjs(json)).toMatch(reason));

const newsItem = ({
  content = "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body><p>Die Brücke ist zu.</p><p>Das teilte <em>die Stadt</em> mit.</p></body></html></inlineXML>",
  meta = "",
  more = "",
} = {}) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:agentur.example:1" version="3" standard="NewsML-G2" xml:lang="de">
  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:AGT"><name>Agentur</name></provider>
  <versionCreated>2026-11-23T08:30:00+01:00</versionCreated><firstCreated>2026-11-22T08:30:00+01:00</firstCreated>${meta}</itemMeta>
  <contentMeta><by>Ute Moor</by><located qcode="city:1"><name>Hainfeld</name></located><infoSource qcode="is:dpa"/><infoSource literal="x"><name>AFP</name></infoSource>
  <headline>Brücke gesperrt</headline><headline>Zweite</headline>${more}</contentMeta><contentSet>${content}</contentSet></newsItem>`;
const xml = (text: string) => {
  const articles = articlesOfNewsml(text);
  if (typeof articles === "string") throw new Error(articles);
  return articles;
};

test("NewsML-G2: the same", () => {
  expect(xml(newsItem())).toEqual([
    {
      name: "urn:newsml:agentur.example:1",
      url: null,
      text: TEXT,
      title: "Brücke gesperrt",
      published: "2026-11-23T08:30:00+01:00",
      publisher: "Agentur",
      language: "de",
      author: "Ute Moor",
      dateline: "Hainfeld",
      credit: "dpa/AFP",
      doubts: [],
    },
  ]);
});

test("NewsML-G2: a message with several, status, note, plain text, NITF", () => {
  const withdrawn = newsItem({ meta: '<pubStatus qcode="stat:canceled"/><edNote>Bitte löschen</edNote>' });
  const plain = newsItem({ content: `<inlineData contenttype="text/plain">Eins &amp; zwei.\n\nDrei.</inlineData>` });
  const nitf = newsItem({
    content:
      "<inlineXML><nitf><head/><body><body.head><hedline><hl1>T</hl1></hedline></body.head><body.content><p>Ein Satz.</p></body.content></body></nitf></inlineXML>",
  });
  const picture = newsItem({ content: '<remoteContent href="x.jpg"/>' });
  const articles = xml(`<newsMessage>${withdrawn}${picture}${plain}${nitf}</newsMessage>`);
  expect(articles.map(({ text }) => text)).toEqual([TEXT, "Eins & zwei.\n\nDrei.", "Ein Satz."]);
  expect(articles.map(({ doubts }) => doubts?.map(({ id }) => id))).toEqual([["withdrawn", "note-to-editors"], [], []]);
});

test("NewsML-G2: declared entities are not expanded, broken XML is told with its place", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
  expect(articlesOfNewsml(bomb + newsItem({ content: "<inlineXML><p>&b;&f;</p></inlineXML>" }))).toMatch(
    /not well-formed XML/u,
  );
  expect(articlesOfNewsml("<newsItem><a></newsItem>")).toMatch(/^is not well-formed XML: 1:\d+/u);
  expect(articlesOfNewsml("")).toMatch(/^is not well-formed XML|^has no/u);
});

test("any string gives articles or a reason", () => {
  const parts = fc.array(
    fc.oneof(
      fc.constantFrom(
        "<newsItem>",
        "</newsItem>",
        "<inlineXML>",
        "</inlineXML>",
        "<p>",
        "</p>",
        "x",
        "<infoSource>",
        "<name>",
        "</name>",
        "&",
        "{",
        '"bodies":[',
        "]",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
  );
  fc.assert(
    fc.property(parts, (list) => {
      articlesOfNewsml(list.join(""));
      articlesOfNinjs(list.join(""));
    }),
  );
});
