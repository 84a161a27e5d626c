import type { FeedItem } from "./feed.ts";

/** Elements that are an item each, by the kind of feed; JSON Feed's items have an id. */
const MARKS = { rss: "item", rdf: "item", atom: "entry", sitemap: "url" } as const;
export type FeedFormat = keyof typeof MARKS | "json";

/**
 * Items that stand in a feed and cannot be read: those that are not well-formed, and those without an address and a text.
 * As many as begin or end in it, whichever are more: a damaged byte spoils one of the two.
 */
export function lossesIn(content: string, format: FeedFormat, items: readonly FeedItem[]): number {
  const readable = items.filter(({ address, content: text }) => address !== null || text !== null).length;
  return Math.max(0, Math.max(items.length, marksIn(content, format)) - readable);
}

function marksIn(content: string, format: FeedFormat): number {
  if (format === "json") return count(content, /"id"\s*:/gu);
  const bare = content.replaceAll(/<!--.*?-->|<!\[CDATA\[.*?\]\]>/gsu, "");
  const name = MARKS[format];
  const begin = count(bare, new RegExp(String.raw`<(?:[\w-]+:)?${name}(?=[\s>/])`, "gu"));
  const end = count(bare, new RegExp(String.raw`</(?:[\w-]+:)?${name}\s*>`, "gu"));
  return Math.max(begin, end);
}

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;
