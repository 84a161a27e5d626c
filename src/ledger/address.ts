import { canonicalAddress } from "../text/canonical-address.ts";
import type { Article } from "../text/text.ts";

/**
 * What makes two articles the same document: the web address without tracking and fragment, else the name. An article
 * with neither is its own text.
 */
export function addressOf({ url, name }: Pick<Article, "url" | "name">, sha256: string): string {
  if (url) return canonicalUrl(url);
  return name && name !== "-" ? `name:${name}` : `sha256:${sha256}`;
}

/** Host in lower case, no fragment, no tracking parameters; what is no address is kept as it is. */
export const canonicalUrl = canonicalAddress;
