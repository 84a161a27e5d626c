import { type Feed, FeedError, type SitemapIndex } from "./feed.ts";
import { feedDate } from "./feed-date.ts";
import { itemOf } from "./item.ts";
import { lossesIn } from "./losses.ts";

// Sitemaps (https://www.sitemaps.org/protocol.html) with the elements of news sitemaps. They are flat lists of a few
// elements, which feedsmith does not read; what is needed of XML for that is below. Entities are never expanded further
// than their five names and numbers, so that a page of definitions stays a page of definitions.

/** More stand in no sitemap by its own rules (50,000); a news sitemap has at most 1,000. */
const MOST = 50_000;

/** Whether a document begins as a sitemap: `<urlset`, `<news:urlset`, `<sitemapindex`. */
export const isSitemap = (content: string): boolean =>
  /<(?:[\w-]+:)?(?:urlset|sitemapindex)[\s>]/u.test(content.slice(0, 4_096));

export function parseSitemap(content: string, base: string): Feed | SitemapIndex {
  const urls = elements(content, "url");
  if (urls.length > 0) {
    const items = urls.map((url) => newsItem(url, base));
    return { kind: "feed", title: null, language: null, items, lost: lossesIn(content, "sitemap", items) };
  }
  const sitemaps = elements(content, "sitemap").flatMap((one) => {
    const address = URL.parse(field(one, "loc") ?? "", base)?.href;
    return address ? [{ address, modified: field(one, "lastmod") ?? "" }] : [];
  });
  if (sitemaps.length === 0) throw new FeedError("is an empty sitemap. Check its address.");
  sitemaps.sort((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0));
  return { kind: "index", sitemaps: sitemaps.map(({ address }) => address) };
}

const newsItem = (url: string, base: string) =>
  itemOf(
    {
      address: field(url, "loc"),
      title: field(url, "title"),
      published: feedDate(field(url, "publication_date")) ?? feedDate(field(url, "lastmod")),
      updated: field(url, "lastmod"),
      publisher: field(url, "name"),
      language: field(url, "language"),
    },
    base,
  );

/** What stands inside each element of a name, whatever its prefix; one that is not closed ends the search. */
function elements(content: string, name: string): string[] {
  const found: string[] = [];
  const open = new RegExp(String.raw`<(?:[\w-]+:)?${name}(?:\s[^<>]*)?>`, "gu");
  const close = new RegExp(String.raw`</(?:[\w-]+:)?${name}\s*>`, "gu");
  while (found.length < MOST) {
    const start = open.exec(content);
    if (!start) break;
    close.lastIndex = open.lastIndex;
    const end = close.exec(content);
    if (!end) break;
    found.push(content.slice(open.lastIndex, end.index));
    open.lastIndex = close.lastIndex;
  }
  return found;
}

/** The text of the first element of a name; null where it is missing or empty. */
function field(content: string, name: string): string | null {
  const inside = elements(content, name)[0]?.replace(/^\s*<!\[CDATA\[(?<text>.*)\]\]>\s*$/su, "$<text>");
  return inside === undefined ? null : unescapeXml(inside).trim() || null;
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }),
);

const unescapeXml = (text: string): string =>
  text.replaceAll(
    /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>amp|lt|gt|quot|apos));/giu,
    (whole, ...rest) => {
      const { decimal, hex, name } = rest.at(-1) as Record<string, string | undefined>;
      if (name) return NAMED.get(name.toLowerCase()) ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    },
  );
