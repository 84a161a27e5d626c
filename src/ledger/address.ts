import type { Article } from "../text/text.ts";

/** Parameters that tell where a reader came from, not what is shown (as browsers' privacy lists have them). */
const TRACKING = /^(?:utm_|at_|wt_|ns_|pk_|mtm_)|^(?:fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|ref|wtmc|xtor)$/u;

/**
 * What makes two articles the same document: the web address without tracking and fragment, else the name. An article
 * with neither is its own text.
 */
export function addressOf({ url, name }: Pick<Article, "url" | "name">, sha256: string): string {
  if (url) return canonicalUrl(url);
  return name && name !== "-" ? `name:${name}` : `sha256:${sha256}`;
}

/** Host in lower case, no fragment, no tracking parameters; what is no address is kept as it is. */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = "";
  for (const name of [...address.searchParams.keys()]) if (TRACKING.test(name)) address.searchParams.delete(name);
  address.searchParams.sort();
  return address.href;
}
