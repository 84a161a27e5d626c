import { canonicalAddress } from "../../index.ts";
import type { FeedItem } from "./feed.ts";

/** Longer ones are data in an address. UTF-16 units; servers take 8,000 at most. */
const LONGEST_ADDRESS = 4_000;

/** An item with what its feed gives, the address absolute and without tracking. */
export function itemOf({ address, ...given }: Partial<FeedItem>, base: string): FeedItem {
  const nothing = { title: null, published: null, updated: null, publisher: null, content: null, language: null };
  return { ...nothing, ...given, address: webAddress(address ?? null, base) };
}

/** Only of the web: "mailto:" and "javascript:" are no addresses of articles. */
export function webAddress(address: string | null, base: string): string | null {
  const url = address && address.length <= LONGEST_ADDRESS ? URL.parse(address.trim(), base) : null;
  return url && /^https?:$/u.test(url.protocol) ? canonicalAddress(url.href) : null;
}
