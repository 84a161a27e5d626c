import type { Article } from "../text/text.ts";
import { addressOf } from "./address.ts";
import { idOf } from "./ids.ts";
import { publishedForOrder } from "./published.ts";

/** Which version of which document an article is; `sha256` is that of its text. Nothing of it needs the text to be read. */
export function versionOf(article: Article, sha256: string) {
  const address = addressOf(article, sha256);
  const published = publishedForOrder(article.published);
  return {
    address,
    document: idOf("d", address),
    version: idOf("v", address, sha256, article.title ?? null, article.publisher ?? null, published),
    published,
  };
}
