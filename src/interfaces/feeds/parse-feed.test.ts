import { expect, test } from "vitest";
import type { Feed } from "./feed.ts";
import { parseFeed } from "./parse-feed.ts";

const BASE = "https://bote.example/feed";
const parse = (content: string | Uint8Array, charset: string | null = null) =>
  parseFeed(typeof content === "string" ? Buffer.from(content) : content, charset, BASE);
const feed = (content: string | Uint8Array, charset: string | null = null) => parse(content, charset) as Feed;
const rss = (items: string, before = "") =>
  `${before}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Der Bote</title><language>de</language>${items}</channel></rss>`;
const item = (inside: string) => `<item><title>Brücke zu</title><link>/a?utm_source=rss</link>${inside}</item>`;

const DATE = "2026-11-23T09:00:00+01:00";
const BRIDGE = { address: "https://bote.example/a", title: "Brücke zu", published: DATE };

test("RSS, with the real source of what it passes on", () => {
  const one = item(
    '<pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate><source url="https://kurier.example/f">Kurier</source>',
  );
  expect(feed(rss(one))).toMatchObject({
    title: "Der Bote",
    language: "de",
    items: [{ ...BRIDGE, publisher: "Kurier", updated: "Mon, 23 Nov 2026 08:00:00 GMT" }],
  });
});

test("Atom", () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Der Bote</title><id>x</id><entry><title type="html">&lt;b&gt;Brücke&lt;/b&gt; zu</title><link rel="enclosure" href="/x.mp3"/><link href="/a"/><published>2026-11-23T08:00:00Z</published><updated>2026-11-23T09:00:00Z</updated><content type="html">&lt;p&gt;Ganz&lt;/p&gt;</content></entry></feed>`;
  expect(feed(atom).items).toMatchObject([{ ...BRIDGE, updated: "2026-11-23T09:00:00Z", content: "<p>Ganz</p>" }]);
});

test.each([
  ['xml:base="https://bote.example/d/"', "", "1.html", "https://bote.example/d/1.html"],
  ['xml:base="https://bote.example/d/"', 'xml:base="e/"', "1.html", "https://bote.example/d/e/1.html"],
  ['xml:base="d/"', "", "1.html", "https://bote.example/d/1.html"],
  ['xml:base="https://bote.example/d/"', "", "/1.html", "https://bote.example/1.html"],
  ['xml:base="https://bote.example/d/"', "", "https://kurier.example/1.html", "https://kurier.example/1.html"],
])("Atom's addresses count from xml:base: %s %s %s", (outer, inner, href, address) => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" ${outer}><title>Der Bote</title><id>x</id><entry ${inner}><title>A</title><id>y</id><link href="${href}"/></entry></feed>`;
  expect(feed(atom).items[0]?.address).toBe(address);
});

test("RSS whose items have only a link of Atom", () => {
  const one =
    '<item><title>Brücke zu</title><a:link xmlns:a="http://www.w3.org/2005/Atom" href="/a" rel="alternate"/><guid isPermaLink="false">z</guid></item>';
  expect(feed(rss(one)).items[0]?.address).toBe("https://bote.example/a");
});

test("RDF", () => {
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="/"><title>Der Bote</title></channel><item rdf:about="/a"><title>Brücke zu</title><link>https://bote.example/a</link><dc:date>2026-11-23T09:00:00+01:00</dc:date></item></rdf:RDF>`;
  expect(feed(rdf).items).toMatchObject([BRIDGE]);
});

test("JSON Feed", () => {
  const one = {
    id: "1",
    url: "/a",
    title: "Brücke zu",
    date_published: "2026-11-23T08:00:00Z",
    content_text: "Ja < nein\nNein",
  };
  const json = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Der Bote", items: [one] });
  expect(feed(json).items).toMatchObject([{ ...BRIDGE, content: "<p>Ja &lt; nein</p>\n<p>Nein</p>" }]);
});

test("news sitemaps, and sitemaps of sitemaps with the newest first", () => {
  const news = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://bote.example/a?id=1&amp;xtor=RSS</loc><n:news><n:publication><n:name>Kurier</n:name><n:language>de</n:language></n:publication><n:publication_date>2026-11-23T08:00:00Z</n:publication_date><n:title><![CDATA[Brücke & zu]]></n:title></n:news></url></urlset>`;
  expect(feed(news).items).toMatchObject([
    {
      address: "https://bote.example/a?id=1",
      title: "Brücke & zu",
      published: DATE,
      publisher: "Kurier",
      language: "de",
    },
  ]);
  const index = `<sitemapindex><sitemap><loc>/alt.xml</loc><lastmod>2026-10-01</lastmod></sitemap><sitemap><loc>/neu.xml</loc><lastmod>2026-11-01</lastmod></sitemap></sitemapindex>`;
  expect(parse(index)).toEqual({
    kind: "index",
    sitemaps: ["https://bote.example/neu.xml", "https://bote.example/alt.xml"],
  });
});

test("OPML with branches", () => {
  const opml = `<opml version="2.0"><head/><body><outline text="Norden"><outline text="A" xmlUrl="https://a.example/f"/><outline text="B" xmlUrl="https://b.example/f"/></outline><outline text="A" xmlUrl="https://a.example/f"/></body></opml>`;
  expect(parse(opml)).toEqual({ kind: "list", feeds: ["https://a.example/f", "https://b.example/f"] });
});

test("encodings: by header, by declaration, and wrongly declared", () => {
  const bytes = (text: string) => Buffer.from(text, "latin1");
  const declared = '<?xml version="1.0" encoding="ISO-8859-1"?>';
  expect(feed(bytes(rss(item(""), declared))).items[0]?.title).toBe("Brücke zu");
  expect(feed(bytes(rss(item(""))), "iso-8859-1").items[0]?.title).toBe("Brücke zu");
  expect(feed(bytes(rss(item(""), '<?xml version="1.0" encoding="utf-8"?>'))).items[0]?.title).toBe("Brücke zu");
  expect(feed(rss(item(""), declared)).items[0]?.title).toBe("Brücke zu");
  expect(feed(Buffer.from(`\ufeff${rss(item(""))}`, "utf16le")).items[0]?.title).toBe("Brücke zu");
});

test("entities are not expanded", () => {
  const laughs = `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(100)}"><!ENTITY c "${"&b;".repeat(100)}">]>`;
  const title = feed(rss("<item><title>&c;</title><link>/a</link></item>", laughs)).items[0]?.title;
  expect(title?.length).toBeLessThan(10);
  const file = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  expect(() => parse(rss("<item><title>&x;</title></item>", file))).toThrow(/no feed that can be read/u);
  expect(feed(`<urlset><url><loc>/a</loc><title>&c;&#x1F600;&#0;</title></url></urlset>`).items[0]?.title).toBe(
    "&c;😀\ufffd",
  );
});

test.each([
  ["<!doctype html><html><p>x", /is an HTML page, not a feed\. Check/u],
  [
    '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head>',
    /It names this one: https:\/\/bote.example\/rss/u,
  ],
  ["", /is empty/u],
  ["Nur Text", /no feed that can be read/u],
  [`<rss><channel>${"<a>".repeat(50_000)}`, /no feed that can be read/u],
  ["<urlset></urlset>", /is an empty sitemap/u],
  ['<opml version="2.0"><body><outline text="x"/></body></opml>', /list without feeds/u],
  ["{}", /no feed that can be read/u],
  ["\x89PNG\r\n\x1a\n\0\0\0", /is a PNG picture, not a feed/u],
])("%s", (content, reason) => {
  expect(() => parse(Buffer.from(content, content.startsWith("\x89") ? "latin1" : "utf8"))).toThrow(reason);
});

test("items with other addresses than the web's have none", () => {
  const links = ["javascript:alert(1)", "mailto:a@example.org", `/${"a".repeat(5_000)}`];
  for (const link of links)
    expect(feed(rss(`<item><title>x</title><link>${link}</link></item>`)).items[0]?.address).toBeNull();
});
