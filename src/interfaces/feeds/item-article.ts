import { type Article, articleFromHtml, canonicalAddress } from "../../index.ts";
import { articleOfBytes } from "../documents/article-of-bytes.ts";
import type { Visit } from "../fetch/visitor.ts";
import type { Feed, FeedItem } from "./feed.ts";

/** Shorter ones are summaries. UTF-16 units. */
const SHORTEST_CONTENT = 500;

/** An item's article from its page; or why there is none. */
export async function articleOfPage(visit: Visit, item: FeedItem, feed: Feed): Promise<Article | string> {
  const kind = visit.type === "text/plain" ? "text" : "html";
  const article = await articleOfBytes(visit.bytes, { kind, charset: visit.charset });
  if (typeof article === "string") return article;
  if (!article.text.trim()) return "has no text";
  return withFacts(article, ownAddress(visit.url, article.url ?? null), item, feed);
}

/** An item's article from the feed itself; null where it only has a summary. `address` names what has none. */
export async function articleOfContent(item: FeedItem, feed: Feed, address: string): Promise<Article | null> {
  if (!item.content || item.content.length < SHORTEST_CONTENT) return null;
  const article = await articleFromHtml(item.content);
  const doubts = article.doubts?.filter(({ id }) => id !== "no-article-on-page");
  return article.text.trim() ? withFacts({ ...article, title: null, doubts }, address, item, feed) : null;
}

/** What the page says of itself goes before what the feed says, but for whose it is: the feed names its real source. */
const withFacts = (article: Article, address: string, item: FeedItem, feed: Feed): Article => ({
  ...article,
  name: address,
  url: address,
  title: article.title ?? item.title,
  published: article.published ?? item.published,
  publisher: item.publisher ?? article.publisher ?? feed.title,
  language: article.language ?? item.language ?? feed.language,
});

/** The address that a page gives itself (rel=canonical) counts only inside its own site: elsewhere it could take another's place. */
function ownAddress(visited: string, claimed: string | null): string {
  const own = canonicalAddress(visited);
  const canonical = claimed ? URL.parse(claimed, visited) : null;
  if (!canonical || !/^https?:$/u.test(canonical.protocol)) return own;
  return sameSite(canonical.hostname, new URL(visited).hostname) ? canonicalAddress(canonical.href) : own;
}

/** "www.bote.example", "m.bote.example" and "bote.example" are one site. */
function sameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map((host) => host.replace(/^(?:www|m|mobile|mobil|amp)\./u, ""));
  return one === other;
}
