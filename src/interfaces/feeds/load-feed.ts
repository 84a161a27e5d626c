import { Refusal } from "../fetch/refusal.ts";
import type { Visit, Visitor } from "../fetch/visitor.ts";
import { type Feed, FeedError } from "./feed.ts";
import { parseFeed } from "./parse-feed.ts";

export interface Copy {
  readonly etag: string | null;
  readonly modified: string | null;
}

export interface Loaded {
  readonly visit: Visit;
  /** null where it has not changed. */
  readonly feed: Feed | null;
}

/** Sitemaps of an index that are read: its newest. */
const MOST_SITEMAPS = 5;

/** Gets a feed, or a news sitemap with the newest of its parts. Throws a `Refusal` or a `FeedError`. */
export async function loadFeed(visitor: Visitor, address: string, copy: Copy | null, maxSize: number): Promise<Loaded> {
  const visit = await visitor.visit(address, { accepts: "feed", maxSize, etag: copy?.etag, modified: copy?.modified });
  if (visit.unchanged) return { visit, feed: null };
  const parsed = parseFeed(visit.bytes, visit.charset, visit.url);
  if (parsed.kind === "list") throw new FeedError("is a list of feeds (OPML). Name it when you call watch.");
  if (parsed.kind === "feed") return { visit, feed: parsed };
  const parts = await Promise.all(
    parsed.sitemaps.slice(0, MOST_SITEMAPS).map((part) => loadPart(visitor, part, maxSize)),
  );
  const items = parts.flatMap((part) => (part instanceof Error ? [] : part.items));
  const failed = parts.find((part) => part instanceof Error);
  if (failed && items.length === 0) throw failed;
  // An index says nothing of changes inside its parts, so that they are asked for each time.
  return {
    visit: { ...visit, etag: null, modified: null },
    feed: { kind: "feed", title: null, language: null, items },
  };
}

/** An index inside an index is not followed: it may be the same again. */
async function loadPart(visitor: Visitor, address: string, maxSize: number): Promise<Feed | Error> {
  try {
    const visit = await visitor.visit(address, { accepts: "feed", maxSize });
    const parsed = parseFeed(visit.bytes, visit.charset, visit.url);
    return parsed.kind === "feed" ? parsed : new FeedError("is a sitemap of sitemaps inside another. Name its parts.");
  } catch (error) {
    if (error instanceof Refusal || error instanceof FeedError) return error;
    throw error;
  }
}
