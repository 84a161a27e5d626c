// Parameters that tell where a reader came from, not what is shown: by their names in the documents of the programs that
// write them (Google Analytics, Matomo, Piano, Webtrekk, Adobe …). An example each; a test runs them.

export const TRACKING: readonly (readonly [name: RegExp, example: string])[] = [
  [/^utm_/u, "utm_source=feed"],
  [/^(?:pk|mtm|piwik|matomo)_/u, "mtm_campaign=x"],
  [/^at_/u, "at_medium=rss"],
  [/^wt_/u, "wt_mc=rss.wort"],
  [/^(?:wtmc|wtrid|xtor|xts|xtcr)$/u, "xtor=RSS-1"],
  [/^ns_/u, "ns_campaign=x"],
  [/^(?:fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|yclid|ttclid|li_fat_id|igshid|igsh)$/u, "fbclid=a1"],
  [/^mc_(?:cid|eid)$/u, "mc_cid=1"],
  [/^(?:_ga|_gl|_hsenc|_hsmi|__twitter_impression)$/u, "_ga=2.1"],
  [/^(?:cmpid|cmp_id|icid|ito|spm|s_cid|ref|ref_src|referrer|wkey|soc_src|sara_ref|seite_referer)$/u, "cmpid=rss"],
];

/** Tells one address from another: host in lower case, no fragment, no tracking parameters, the rest in order. What is no address is kept. */
export function canonicalAddress(address: string): string {
  const url = URL.parse(address.trim());
  if (!url) return address;
  url.hash = "";
  const names = [...url.searchParams.keys()];
  for (const name of names) if (isTracking(name)) url.searchParams.delete(name);
  if (names.length > 0) url.searchParams.sort();
  else url.search = "";
  return url.href;
}

const isTracking = (name: string): boolean => TRACKING.some(([pattern]) => pattern.test(name.toLowerCase()));
