import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Feed, FeedError } from "../src/interfaces/feeds/feed.ts";
import { parseFeed } from "../src/interfaces/feeds/parse-feed.ts";
import { createApp } from "../src/interfaces/http/app.ts";
import { metrics } from "../src/interfaces/http/metrics.ts";
import { openReaders, type Readers } from "../src/interfaces/reading/readers.ts";
import type { Ledger } from "../src/ledger/index.ts";
import { folder } from "./cli.ts";
import { ledgerOf } from "./ledgers.ts";

// What comes in from outside beside articles: feeds, and bodies of the API. LAUT_FUZZ says how many of each, as in fuzz.test.ts.

const RUNS = Number(process.env.LAUT_FUZZ ?? 200);
const LONG = 30_000 + RUNS * 20;

const FEEDS = [
  '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Bote</title><item><title>Eins</title><link>/a</link><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate><description><![CDATA[<p>Ja</p>]]></description></item><item><link>/b</link></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/d/"><title>Bote</title><id>x</id><entry><title type="html">&lt;b&gt;Eins</title><id>1</id><link href="a"/><updated>2026-11-23T08:00:00Z</updated><content type="html">&lt;p&gt;Ja</content></entry></feed>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"Bote","items":[{"id":"1","url":"/a","title":"Eins","date_published":"2026-11-23T08:00:00Z","content_text":"Ja < nein"}]}',
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/1</loc><lastmod>2026-11-23</lastmod></url><url><loc>https://a.example/2</loc></url></urlset>',
  "<sitemapindex><sitemap><loc>https://a.example/s.xml</loc><lastmod>2026-11-23</lastmod></sitemap></sitemapindex>",
  '<opml version="2.0"><head/><body><outline text="A"><outline type="rss" xmlUrl="/feed"/></outline></body></opml>',
];
const READ = { text: "Der Deich hält, sagte die Sprecherin.", published: "2026-11-23", title: "Deich", name: "a" };
/** Paths with a body, or with what is asked for. */
const ASKED: readonly (readonly [path: string, body: unknown])[] = [
  ["/api/read", READ],
  ["/api/read", { url: "https://127.0.0.1/x", language: "de" }],
  ["/api/add", { articles: [READ, { text: "Es regnet, sagte Ute Moor.", name: "b", published: "2026-11" }] }],
  ["/api/search?q=", "Deich -Sprecherin"],
  ["/api/search?q=Deich&cursor=", "WyJhIl0"],
  ["/api/statements?act=", "deny"],
  ["/api/statements?limit=", "3"],
  ["/api/documents?recordedBy=", "2026-11-23"],
  ["/api/changes?since=", "2026-11-23"],
];
const ODD = fc.constantFrom(
  ...[
    "\0",
    "\ud800",
    "\u202e",
    "\u001b[",
    "<",
    ">",
    '"',
    "{",
    "}",
    "[",
    "]",
    "&#0;",
    "&#xd800;",
    "<![CDATA[",
    "]]>",
    "<!--",
  ],
  ...[
    "</item>",
    "<item>",
    "<entry>",
    "__proto__",
    "constructor",
    '"__proto__":{"a":1},',
    "null",
    "true",
    "-1",
    "1e999",
  ],
  ...["\ufeff", "\r\n", "😀", "ß", "<!ENTITY a 'b'>", "javascript:x", "http://[", "31. Februar", "9".repeat(400)],
);
const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(20),
    what: fc.oneof(ODD, fc.constant("")),
  }),
  { minLength: 1, maxLength: 6 },
);
type Changes = typeof changes extends fc.Arbitrary<infer Value> ? Value : never;

const changed = (seed: string, list: Changes): string =>
  list.reduce((text, { at, length, what }) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + what + text.slice(start + length);
  }, seed);

/** The same data with one of its texts changed: which one, the first change says. */
function inside(value: unknown, list: Changes): unknown {
  const texts: string[] = [];
  JSON.stringify(value, (_, one) => {
    if (typeof one === "string") texts.push(one);
    return one;
  });
  const chosen = texts[Math.floor(list[0]!.at * (texts.length - 1))];
  return JSON.parse(JSON.stringify(value, (_, one) => (one === chosen ? changed(one, list) : one)));
}

const assert = <T>(inputs: fc.Arbitrary<T>, check: (input: T) => Promise<void> | void) =>
  fc.assert(
    fc.asyncProperty(inputs, async (input) => check(input)),
    { numRuns: RUNS, endOnFailure: true },
  );

test("feeds that are nearly right: a feed, or a reason; addresses of the web alone", { timeout: LONG }, () =>
  assert(fc.tuple(fc.constantFrom(...FEEDS), changes), ([seed, list]) => {
    const bytes = Buffer.from(changed(seed, list));
    try {
      const feed = parseFeed(bytes, null, "https://bote.example/feed");
      expect(parseFeed(bytes, null, "https://bote.example/feed")).toEqual(feed);
      for (const { address } of (feed as Feed).items ?? []) if (address !== null) expect(address).toMatch(/^https?:/u);
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      expect(error.message).not.toBe("");
    }
  }),
);

const place = folder();
let ledger: Ledger;
let readers: Readers;
beforeAll(async () => {
  ledger = await ledgerOf(`${place.path}/fuzz.laut`, []);
  readers = openReaders({ threads: 1 });
});
afterAll(async () => {
  await readers.close();
  await ledger.close();
  place.remove();
});

test("bodies of the API that are nearly right: an answer or one error in its shape, never 500", {
  timeout: LONG,
}, async () => {
  const rest = { metrics: metrics(), version: "0", maxSize: 100_000, token: null, patience: 30_000 };
  const app = createApp({ ledger, readers, ...rest });
  const inputs = fc.tuple(fc.constantFrom(...ASKED), changes, fc.boolean());
  await assert(inputs, async ([[path, asked], list, isWhole]) => {
    const isQuery = typeof asked === "string";
    // Half of the bodies are JSON with odd values, half are changed as text.
    const body = isWhole ? JSON.stringify(inside(asked, list)) : changed(JSON.stringify(asked), list);
    const address = isQuery ? path + encodeURIComponent(changed(asked, list).toWellFormed()) : path;
    const headers = { "content-type": "application/json" };
    const response = await app.request(address, isQuery ? {} : { method: "POST", headers, body });
    expect(response.status, `${address}: ${body}`).toBeLessThan(500);
    const text = await response.text();
    if (response.status >= 400) expect(JSON.parse(text)).toMatchObject({ status: response.status });
    else for (const line of text.split("\n")) if (line) JSON.parse(line);
  });
});
