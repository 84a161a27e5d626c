import { decode } from "../../index.ts";
import { type Feed, FeedError, type FeedItem, type FeedList, type SitemapIndex } from "./feed.ts";
import { feedDate } from "./feed-date.ts";
import { parseFeed as parseAny, parseOpml } from "./feedsmith.ts";
import { itemOf } from "./item.ts";
import { lossesIn } from "./losses.ts";
import { isSitemap, parseSitemap } from "./sitemap.ts";

// feedsmith reads XML by fast-xml-parser with `processEntities: false`: definitions of
// entities are skipped, none is expanded, none is fetched.

export type Parsed = Feed | FeedList | SitemapIndex;

/** The bytes of a feed, a sitemap or an OPML list. `base` is where they came from. Throws a `FeedError` for anything else. */
export function parseFeed(bytes: Uint8Array, charset: string | null, base: string): Parsed {
  const decoded = decode(bytes, charset ?? xmlEncoding(bytes));
  if (decoded.kind === "binary") throw new FeedError(`is ${decoded.what}, not a feed. Check its address.`);
  const { content } = decoded;
  const start = content.slice(0, START).trimStart();
  if (!start) throw new FeedError("is empty. Check its address.");
  if (/^(?:<!--.{0,500}-->\s*)?(?:<!doctype html|<html[\s>])/isu.test(start)) throw notXml(content, base);
  if (/<opml[\s>]/iu.test(start)) return listOf(content, base);
  return isSitemap(content) ? parseSitemap(content, base) : feedOf(content, base);
}

/** UTF-16 units in which a document says what it is. */
const START = 4_096;

/** XML 1.0, 4.3.3: `<?xml version="1.0" encoding="ISO-8859-1"?>`. */
const xmlEncoding = (bytes: Uint8Array): string | null =>
  /^\s*<\?xml[^<>]*\sencoding\s*=\s*["'](?<label>[\w.:-]+)["']/u.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 256)),
  )?.groups?.label ?? null;

/** With the feed that the page names, if it does. */
function notXml(content: string, base: string): FeedError {
  const link =
    /<link(?=[^<>]*application\/(?:rss|atom)\+xml)(?=[^<>]*\shref\s*=\s*["'](?<href>[^"'<>]+))[^<>]*>/iu.exec(
      content.slice(0, HEAD),
    )?.groups?.href;
  const named = link && URL.parse(link, base)?.href;
  return new FeedError(`is an HTML page, not a feed. ${named ? `It names this one: ${named}` : "Check its address."}`);
}

/** UTF-16 units in which a page's `link` elements stand. */
const HEAD = 65_536;

function feedOf(content: string, base: string): Feed {
  const parsed = attempt(() => parseText(content));
  const { feed } = parsed;
  const title = typeof feed.title === "string" ? feed.title : (feed.title?.value ?? null);
  const language = "language" in feed ? (feed.language ?? null) : null;
  const items = itemsOf(parsed).map((item) => itemOf(item, base));
  return { kind: "feed", title: plain(title), language, items, lost: lossesIn(content, parsed.format, items) };
}

function attempt<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    // The library throws for what it cannot read, and the stack overflows on a tree that is too deep.
    throw new FeedError(`is no feed that can be read (${(error as Error).message.slice(0, 100)}). Check its address.`);
  }
}

/** With dates as they are written. */
const parseText = (content: string) => parseAny(content);

type Any = ReturnType<typeof parseText>;
type Given = Partial<FeedItem>;

function itemsOf(parsed: Any): readonly Given[] {
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map(
        (item): Given => ({
          address:
            item.link ??
            linkOf(item.atom?.links) ??
            (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
          title: plain(item.title),
          published: feedDate(item.pubDate) ?? feedDate(item.dc?.dates?.[0]),
          updated: item.atom?.updated ?? item.pubDate ?? null,
          publisher: plain(item.source?.title),
          content: item.content?.encoded ?? null,
        }),
      );
    case "atom":
      return (parsed.feed.entries ?? []).map(
        (entry): Given => ({
          address: inBase(linkOf(entry.links), [entry.xml?.base, parsed.feed.xml?.base]),
          title: plain(entry.title?.value),
          published: feedDate(entry.published) ?? feedDate(entry.updated),
          updated: entry.updated ?? null,
          publisher: plain(entry.source?.title?.value),
          content: entry.content?.value ?? null,
          language: entry.xml?.lang ?? null,
        }),
      );
    case "rdf":
      return (parsed.feed.items ?? []).map(
        (item): Given => ({
          address: item.link ?? item.rdf?.about ?? null,
          title: plain(item.title),
          published: feedDate(item.dc?.dates?.[0]),
          updated: item.dc?.dates?.[0] ?? null,
          publisher: plain(item.dc?.sources?.[0]),
          content: item.content?.encoded ?? null,
        }),
      );
    case "json":
      return (parsed.feed.items ?? []).map(
        (item): Given => ({
          address: item.url ?? item.external_url ?? null,
          title: plain(item.title),
          published: feedDate(item.date_published),
          updated: item.date_modified ?? null,
          content: item.content_html ?? (item.content_text ? escapeHtml(item.content_text) : null),
          language: item.language ?? null,
        }),
      );
  }
}

/** More in one list are no reading list of a person. */
const MOST_FEEDS = 10_000;

/** All feeds of all its branches. */
function listOf(content: string, base: string): FeedList {
  const document = attempt(() => parseOpml(content));
  const open = [...(document.body?.outlines ?? [])];
  const feeds = new Set<string>();
  for (let outline = open.shift(); outline && feeds.size < MOST_FEEDS; outline = open.shift()) {
    const address = outline.xmlUrl ? URL.parse(outline.xmlUrl, base)?.href : null;
    if (address) feeds.add(address);
    open.push(...(outline.outlines ?? []));
  }
  if (feeds.size === 0) throw new FeedError("is a list without feeds (no outline has an xmlUrl).");
  return { kind: "list", feeds: [...feeds] };
}

/** Of Atom's links the one that leads to the article. */
const linkOf = (links: readonly { readonly rel?: string; readonly href?: string }[] | undefined): string | null =>
  links?.find(({ rel = "alternate" }) => rel === "alternate")?.href ?? null;

/** By `xml:base`, from the inside out; the innermost may be relative to the next. */
const inBase = (address: string | null, bases: readonly (string | undefined)[]): string | null =>
  bases.reduce<string | null>((at, base) => {
    if (at === null || base === undefined) return at;
    return URL.parse(at, base)?.href ?? (URL.canParse(at) ? at : joined(base, at));
  }, address);

/** Two relative addresses, "e/" and "1.html", as one. */
const joined = (base: string, address: string): string =>
  address.startsWith("/") ? address : base.slice(0, base.lastIndexOf("/") + 1) + address;

/** Titles may hold elements and line ends. */
const plain = (text: string | null | undefined): string | null =>
  text
    ?.replaceAll(/<[^<>]*>/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim() || null;

const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .split(/\n+/u)
    .map((line) => `<p>${line}</p>`)
    .join("\n");
