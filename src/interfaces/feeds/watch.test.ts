import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { closeAll, type Routes, serve } from "../../../test/web-server.ts";
import type { Article } from "../../index.ts";
import { openVisitor } from "../fetch/visitor.ts";
import type { Clock } from "./clock.ts";
import type { Limits } from "./context.ts";
import type { WatchEvent } from "./events.ts";
import { hostGate } from "./host-gate.ts";
import type { Sink } from "./sink.ts";
import { memoryStore, type Store } from "./state.ts";
import { watch } from "./watch.ts";

afterEach(closeAll);

const HOUR = 3_600_000;
const START = Date.parse("2026-11-23T08:00:00Z");
const xml = { "content-type": "application/rss+xml" };
const rss = (...items: string[]) => ({
  headers: xml,
  body: `<rss version="2.0"><channel><title>Bote</title>${items.join("")}</channel></rss>`,
});
const item = (path: string, title = path, day = 23) =>
  `<item><title>${title}</title><link>${path}</link><pubDate>Mon, ${day} Nov 2026 08:00:00 +0100</pubDate></item>`;
const page = (text: string, head = "") => ({
  body: `<html lang="de"><head><title>T</title>${head}</head><body><div class="article-body"><p>${text}</p></div></body></html>`,
});
const LONG = "Die Brücke über die Lauer bleibt bis zum Frühjahr gesperrt, teilte die Stadt Hainfeld am Montag mit.";

interface World {
  readonly store: Store;
  readonly clock: Clock & { time: number };
  readonly events: WatchEvent[];
  readonly articles: Article[];
  readonly sink: Sink;
}

/** A store, a clock in which sleeping takes no time, and what came out. */
function world(): World {
  const articles: Article[] = [];
  const clock = {
    time: START,
    now: () => clock.time,
    async sleep(milliseconds: number) {
      clock.time += milliseconds;
    },
  };
  const sink: Sink = async function* (documents) {
    for await (const article of documents) {
      articles.push(article);
      yield { name: article.name ?? "" };
    }
  };
  return { store: memoryStore(), clock, events: [], articles, sink };
}

/** Looks once at each feed. */
async function look(
  feeds: readonly string[],
  { store, clock, events, sink }: World,
  limits: Partial<Limits> = {},
): Promise<void> {
  const gate = hostGate(clock, 0);
  const visitor = await openVisitor({
    ...{ version: "0", purpose: "test", isAllowedAddress: (address: string) => address === "127.0.0.1" },
    ...{ patience: { each: 1_500 }, turn: gate.turn },
  });
  const report = async (event: WatchEvent) => void events.push(event);
  await watch(feeds, {
    visitor,
    gate,
    store,
    sink,
    clock,
    report,
    once: true,
    limits: { feedSize: 200_000, pageSize: 100_000, ...limits },
  });
  await visitor.close();
}

const told = ({ events }: World) =>
  events.map(({ kind, address, message }) => `${kind}: ${address ? `${new URL(address).pathname}: ` : ""}${message}`);
const names = ({ articles }: World) => articles.map(({ name }) => new URL(name ?? "").pathname).sort();

test("what is new is delivered once; the page's words, the feed's facts", async () => {
  const { at } = await serve({
    "/feed": rss(
      `<item><title>Brücke</title><link>/a?utm_source=rss</link><pubDate>Mon, 23 Nov 2026 08:00:00 +0100</pubDate><source url="http://k/">Kurier</source></item>`,
      item("/b"),
      item("/a#2"),
    ),
    "/a": page(LONG),
    "/b": page(`${LONG} Ein Umweg ist ausgeschildert.`),
  });
  const here = world();
  await look([`${at}/feed`], here);
  await look([`${at}/feed`], here);
  expect(names(here)).toEqual(["/a", "/b"]);
  expect(here.articles.find(({ name }) => name?.endsWith("/a"))).toMatchObject({
    ...{ text: LONG, url: `${at}/a`, publisher: "Kurier", published: "2026-11-23T08:00:00+01:00", language: "de" },
  });
  expect(told(here)).toEqual([]);
});

test("conditional requests; corrections are new versions, pages that vanish are told, each once", async () => {
  const etag = (body: string) => `"${createHash("sha1").update(body).digest("hex")}"`;
  const given: string[] = [];
  const texts: Record<string, string | null> = { "/a": LONG, "/b": `${LONG} Zwei.` };
  const conditional = (path: string) => (request: IncomingMessage, response: ServerResponse) => {
    const text = texts[path];
    if (!text) return response.writeHead(410).end();
    const tag = etag(text);
    if (request.headers["if-none-match"] === tag) {
      given.push(path);
      return response.writeHead(304).end();
    }
    response.writeHead(200, { "content-type": "text/html", etag: tag }).end(page(text).body);
  };
  const { at, asked } = await serve({
    "/feed": rss(item("/a"), item("/b")),
    "/a": conditional("/a"),
    "/b": conditional("/b"),
  });
  const here = world();
  const again = async (hours: number) => {
    here.clock.time += hours * HOUR;
    await look([`${at}/feed`], here);
  };
  await again(0);
  await again(0.5);
  expect(asked.filter((path) => path === "/a")).toHaveLength(1);
  await again(1);
  expect(given.sort()).toEqual(["/a", "/b"]);
  texts["/a"] = `${LONG} Korrektur.`;
  texts["/b"] = null;
  await again(6);
  await again(24);
  await again(72);
  expect(here.articles.map(({ text }) => text)).toEqual([LONG, `${LONG} Zwei.`, `${LONG} Korrektur.`]);
  expect(told(here)).toEqual([
    "new version: /a: has a new text, its version 2.",
    "gone: /b: is there no more (status 410); it was read before.",
  ]);
  expect(here.store.item(`${at}/b`)?.state).toBe("gone");
});

test("an item that a feed takes back is looked at", async () => {
  const routes: Routes = {
    "/feed": rss(item("/a", "A", 23), item("/b", "B", 20)),
    "/a": page(LONG),
    "/b": page(`${LONG} B.`),
  };
  const { at } = await serve(routes);
  const here = world();
  await look([`${at}/feed`], here);
  routes["/feed"] = rss(item("/b", "B", 20));
  routes["/a"] = { status: 404 };
  await look([`${at}/feed`], here);
  expect(told(here)).toEqual(["gone: /a: is there no more (status 404); it was read before."]);
});

test("what is not acknowledged is read again", async () => {
  const { at } = await serve({ "/feed": rss(item("/a")), "/a": page(LONG) });
  const here = world();
  const broken: Sink = async function* (documents) {
    for await (const _ of documents) throw new Error("disk full");
    yield* [];
  };
  await expect(look([`${at}/feed`], { ...here, sink: broken })).rejects.toThrow("disk full");
  expect(here.store.item(`${at}/a`)).toBeNull();
  await look([`${at}/feed`], here);
  expect(names(here)).toEqual(["/a"]);
});

test("robots.txt, reservations, and what is no page: refused, told once, the rest is read", async () => {
  const { at } = await serve({
    "/robots.txt": { headers: { "content-type": "text/plain" }, body: "User-agent: *\nDisallow: /zu" },
    "/.well-known/tdmrep.json": { body: '[{"location": "/vorbehalt/*", "tdm-reservation": 1}]' },
    "/feed": rss(
      ...["/zu", "/vorbehalt/a", "/meta", "http://10.0.0.1/x", "/bild", "/weg", "/leer", "/feed", "/gut"].map((path) =>
        item(path),
      ),
    ),
    "/vorbehalt/a": page(LONG),
    "/meta": page(LONG, '<meta name="tdm-reservation" content="1">'),
    "/bild": { headers: { "content-type": "image/png" }, body: "x" },
    "/leer": { body: "<html></html>" },
    "/gut": page(LONG),
  });
  const here = world();
  await look([`${at}/feed`], here);
  const first = told(here);
  expect(first.map((line) => line.replace(/127\.0\.0\.1:\d+/u, "HOST").slice(0, 60))).toEqual([
    "refused: /zu: HOST does not want programs to read this page ",
    "refused: /vorbehalt/a: HOST reserves text and data mining (t",
    "refused: /meta: HOST reserves text and data mining (tdm-rese",
    "refused: /x: 10.0.0.1 is a private address. Only public addr",
    "refused: /bild: the address leads to image/png, not to a pag",
    "failed: /weg: HOST answered with status 404. Check the addre",
    "failed: /leer: the page has no text.",
  ]);
  expect(names(here)).toEqual(["/gut"]);
  here.clock.time += HOUR;
  await look([`${at}/feed`], here);
  expect(told(here)).toEqual(first);
});

test("a canonical address counts inside its site only", async () => {
  const link = (href: string) => `<link rel="canonical" href="${href}">`;
  const { at } = await serve({
    "/feed": rss(item("/a?id=1"), item("/amp/a"), item("/fremd")),
    "/a?id=1": page(LONG, link("/a")),
    "/amp/a": page(LONG, link("/a")),
    "/fremd": page(`${LONG} F.`, link("https://andere.example/a")),
  });
  const here = world();
  await look([`${at}/feed`], here);
  expect([...new Set(names(here))]).toEqual(["/a", "/fremd"]);
  here.clock.time += HOUR;
  const count = here.articles.length;
  await look([`${at}/feed`], here);
  expect(here.articles).toHaveLength(count);
});

test("feeds that lie, loop and never end are survived, told once, and hold up nobody", async () => {
  const endless =
    (piece: Uint8Array, pause: number): Routes[string] =>
    (_, response) => {
      response.writeHead(200, xml);
      const timer = setInterval(() => response.write(piece), pause);
      response.on("close", () => clearInterval(timer));
    };
  const laughs = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(200)}"><!ENTITY c "${"&b;".repeat(200)}">]>`;
  const bad: Record<string, [Routes[string], RegExp]> = {
    "/html": [{ body: "<!doctype html><html><p>Startseite" }, /is an HTML page, not a feed/u],
    "/bombe": [
      { headers: { ...xml, "content-encoding": "gzip" }, body: gzipSync(Buffer.alloc(20_000_000, 32)) },
      /over the limit/u,
    ],
    "/bombe-br": [
      { headers: { ...xml, "content-encoding": "br" }, body: brotliCompressSync(Buffer.alloc(20_000_000, 32)) },
      /over the limit/u,
    ],
    "/verpackt": [{ headers: { ...xml, "content-encoding": "gzip" }, body: "kein gzip" }, /could not be fetched/u],
    "/schichten": [{ headers: { ...xml, "content-encoding": "gzip, gzip, gzip" }, body: "x" }, /comes packed as/u],
    "/riesig": [endless(Buffer.alloc(50_000, "<item/>"), 1), /over the limit/u],
    "/tropft": [endless(Buffer.from(" "), 20), /did not answer in time/u],
    "/stumm": [() => {}, /did not answer in time/u],
    "/kreis": [{ status: 302, headers: { location: "/kreis" } }, /redirects more than/u],
    "/privat": [{ status: 302, headers: { location: "http://10.0.0.1/feed" } }, /private address/u],
    "/datei": [{ status: 302, headers: { location: "file:///etc/passwd" } }, /Only http and https/u],
    "/xxe": [
      { headers: xml, body: `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;` },
      /no feed/u,
    ],
    "/tief": [{ headers: xml, body: `<rss><channel>${"<a>".repeat(40_000)}` }, /no feed/u],
    "/leer": [{ headers: xml, body: "" }, /is empty/u],
    "/bild": [{ headers: xml, body: Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1") }, /is a PNG picture/u],
    "/304": [{ status: 304 }, /answered with status 304/u],
    "/fehler": [{ status: 500 }, /answered with status 500/u],
    "/getrennt": [(_, response) => void response.socket?.destroy(), /could not be fetched/u],
    "/abgebrochen": [
      (_, response) => {
        response.writeHead(200, { ...xml, "content-length": "1000" }).write("<rss>");
        setTimeout(() => response.destroy(), 20);
      },
      /could not be fetched/u,
    ],
    "/karte": [
      { headers: xml, body: "<sitemapindex><sitemap><loc>/karte</loc></sitemap></sitemapindex>" },
      /sitemap of sitemaps inside another/u,
    ],
    "/liste": [
      { headers: xml, body: '<opml version="2.0"><body><outline xmlUrl="/feed" text="x"/></body></opml>' },
      /is a list of feeds/u,
    ],
    "/vorbehalten": [
      { ...rss(item("/a")), headers: { ...xml, "tdm-reservation": "1" } },
      /reserves text and data mining/u,
    ],
    "/ftp": [{ status: 301, headers: { location: "ftp://example.org/" } }, /Only http and https/u],
  };
  const { at } = await serve({
    ...Object.fromEntries(Object.entries(bad).map(([path, [answer]]) => [path, answer])),
    "/gut": rss(item("/a")),
    "/lacht": { headers: xml, body: `${laughs}${rss(item("/b", "&c;")).body}` },
    "/zeitlos": rss(
      "<item><title>C</title><link>/c</link><pubDate>23.11.2026 08:00</pubDate></item>",
      "<item><title>D</title><link>/d</link><pubDate>bald</pubDate></item>",
    ),
    "/latin": {
      headers: { "content-type": "text/xml; charset=utf-8" },
      body: Buffer.from(rss(item("/e", "Brücke")).body, "latin1"),
    },
    "/viele": rss(...Array.from({ length: 900 }, (_, i) => item(i < 3 ? `/viele/${i}` : `/nie/${i}`))),
    ...Object.fromEntries(
      ["/a", "/b", "/c", "/d", "/e", "/viele/0", "/viele/1", "/viele/2"].map((path) => [
        path,
        page(`${LONG} Nummer ${path}.`),
      ]),
    ),
  });
  const good = ["/gut", "/lacht", "/zeitlos", "/latin", "/viele"];
  const feeds = [...Object.keys(bad), ...good].map((path) => at + path);
  const here = world();
  const start = performance.now();
  await look(feeds, here, { items: 3 });
  // A feed that never ends takes a patience of 1.5 s; on a busy machine everything takes longer.
  expect(performance.now() - start).toBeLessThan(15_000);
  const failures = here.events.filter(({ kind }) => kind === "feed failed");
  for (const [path, [, reason]] of Object.entries(bad))
    expect([path, failures.filter(({ feed }) => feed === at + path).map(({ message }) => message)]).toEqual([
      path,
      [expect.stringMatching(reason)],
    ]);
  expect(failures).toHaveLength(Object.keys(bad).length);
  expect(names(here)).toEqual(["/a", "/b", "/c", "/d", "/e", "/viele/0", "/viele/1", "/viele/2"]);
  const published = new Map(here.articles.map(({ name, published }) => [new URL(name!).pathname, published]));
  expect([published.get("/c"), published.get("/d")]).toEqual(["2026-11-23T08:00", null]);
  expect(here.articles.find(({ name }) => name?.endsWith("/b"))?.title).toHaveLength(1);
  const count = here.events.length;
  here.clock.time += 48 * HOUR;
  await look(feeds, here, { items: 3 });
  expect(here.events.slice(count).filter(({ kind }) => kind === "feed failed")).toEqual([]);
}, 20_000);

test("'not modified' for ever is not believed for ever; Retry-After is; what fails waits longer each time", async () => {
  let body = rss(item("/a")).body;
  const { at, asked } = await serve({
    "/ewig": (request, response) => {
      const same = request.headers["if-none-match"] === '"1"';
      response.writeHead(same ? 304 : 200, { ...xml, etag: '"1"' }).end(same ? undefined : body);
    },
    "/a": page(LONG),
    "/b": page(`${LONG} B.`),
    "/voll": { status: 429, headers: { "retry-after": "7200" } },
    "/kaputt": { status: 500 },
  });
  const here = world();
  await look([`${at}/ewig`], here, { unchanged: 3 });
  body = rss(item("/b"), item("/a")).body;
  for (let i = 0; i < 3; i++) await look([`${at}/ewig`], here, { unchanged: 3 });
  expect(names(here)).toEqual(["/a"]);
  await look([`${at}/ewig`], here, { unchanged: 3 });
  expect(names(here)).toEqual(["/a", "/b"]);
  const next = async (path: string) => {
    const before = here.clock.time;
    await look([at + path], here, { interval: 1000 });
    return (here.store.feed(at + path)?.next ?? 0) - before;
  };
  expect([await next("/kaputt"), await next("/kaputt"), await next("/kaputt")]).toEqual([1000, 2000, 4000]);
  expect(await next("/voll")).toBe(7_200_000);
  expect(asked.filter((path) => path === "/voll")).toHaveLength(1);
});

test("two watchers of one ledger look at a feed once", async () => {
  const { at, asked } = await serve({ "/feed": rss(item("/a")), "/a": page(LONG) });
  const here = world();
  const busy: string[] = [];
  const store: Store = {
    ...here.store,
    take: async (feed) => !busy.includes(feed) && busy.push(feed) > 0,
    leave: async (feed) => void busy.splice(busy.indexOf(feed), 1),
  };
  await Promise.all([look([`${at}/feed`], { ...here, store }), look([`${at}/feed`], { ...here, store })]);
  expect(asked.filter((path) => path === "/feed")).toHaveLength(1);
  expect(told(here)).toEqual(["feed busy: is being looked at by another watcher of this ledger."]);
  expect([names(here), busy]).toEqual([["/a"], []]);
});

test("without --once it goes on until it is told to end", async () => {
  const { at, asked } = await serve({ "/feed": rss(item("/a")), "/a": page(LONG) });
  const here = world();
  const end = new AbortController();
  const gate = hostGate(here.clock, 0);
  const visitor = await openVisitor({
    ...{ version: "0", purpose: "test", isAllowedAddress: () => true, patience: { each: 400 }, turn: gate.turn },
  });
  const sleep = async (milliseconds: number) => {
    here.clock.time += milliseconds;
    if (asked.filter((path) => path === "/feed").length >= 3) end.abort();
  };
  const { store, sink } = here;
  const clock = { ...here.clock, now: () => here.clock.time, sleep };
  await watch([`${at}/feed`], {
    visitor,
    gate,
    store,
    sink,
    clock,
    report: async () => {},
    once: false,
    signal: end.signal,
  });
  await visitor.close();
  expect(asked.filter((path) => path === "/feed")).toHaveLength(3);
  expect(names(here)).toEqual(["/a"]);
});

test("items that are only in the feed are read from it", async () => {
  const text = `${LONG} `.repeat(6);
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    title: "Bote",
    items: [{ id: "1", title: "Brücke", content_text: text }],
  };
  const { at } = await serve({
    "/feed": { headers: { "content-type": "application/feed+json" }, body: JSON.stringify(json) },
  });
  const here = world();
  await look([`${at}/feed`], here);
  await look([`${at}/feed`], here);
  expect(here.articles.map((article) => [article.text, article.title, article.doubts])).toEqual([
    [text.trim(), "Brücke", []],
  ]);
});
