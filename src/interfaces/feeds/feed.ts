/** One entry of a feed or news sitemap. */
export interface FeedItem {
  /** Absolute, without tracking; null for an item that is only in the feed. */
  readonly address: string | null;
  readonly title: string | null;
  /** As `Article.published`; null where it is missing or no date. */
  readonly published: string | null;
  /** As the feed writes it: another value means that the item has changed. */
  readonly updated: string | null;
  /** Whose it is where the feed only passes it on (RSS `<source>`, Atom `source`, news:publication). */
  readonly publisher: string | null;
  /** The whole text as HTML, where the feed carries it. */
  readonly content: string | null;
  readonly language: string | null;
}

export interface Feed {
  readonly kind: "feed";
  readonly title: string | null;
  readonly language: string | null;
  /** In the feed's order. */
  readonly items: readonly FeedItem[];
  /** Items that stand in it and cannot be read; 0 without it. */
  readonly lost?: number;
}

/** OPML: feeds by their addresses. */
export interface FeedList {
  readonly kind: "list";
  readonly feeds: readonly string[];
}

/** A sitemap of sitemaps. */
export interface SitemapIndex {
  readonly kind: "index";
  /** Newest first. */
  readonly sitemaps: readonly string[];
}

/** Why something is no feed: the cause and what to do. */
export class FeedError extends Error {
  override readonly name = "FeedError";
}
