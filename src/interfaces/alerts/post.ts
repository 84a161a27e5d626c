import type { Watch } from "../../ledger/index.ts";
import type { FeedEntry } from "../export/across/atom.ts";
import { checked, webAddress } from "../fetch/follow.ts";
import { openClient } from "../fetch/http.ts";
import { Refusal } from "../fetch/refusal.ts";

/** Milliseconds that a webhook may take. */
const PATIENCE = 10_000;

/** What a webhook is sent. `text` is for those that show one (Mattermost, Slack and others take it as it is). */
export interface Alert {
  readonly text: string;
  readonly watch: { readonly address: string; readonly title: string; readonly author: string };
  readonly items: readonly (Omit<FeedEntry, "says"> & { readonly page: string | null })[];
}

/** `base` is where others reach the reader, "https://laut.example"; pages are named without it when it is empty. */
export function alertOf({ address, title, author }: Watch, entries: readonly FeedEntry[], base: string): Alert {
  const items = entries.map(({ says: _, page, ...entry }) => ({ ...entry, page: page === null ? null : base + page }));
  const lines = items.map((item) => [`- ${item.title}`, item.page ?? item.link].filter(Boolean).join("\n  "));
  return {
    text: [`${title} (${entries.length})`, ...lines].join("\n"),
    watch: { address: base + address, title, author },
    items,
  };
}

/** Posts an alert as JSON; a `Refusal` says why it did not arrive. Redirects are not followed. */
export async function post(webhook: string, alert: Alert, allowed: (address: string) => boolean): Promise<void> {
  const url = checked(webAddress(webhook), allowed);
  const client = await openClient(allowed, { "content-type": "application/json" }, PATIENCE);
  try {
    const exchange = await client.post(url, JSON.stringify(alert));
    await exchange.discard();
    if (exchange.status < 200 || exchange.status > 299)
      throw new Refusal(`${url.host} answered ${exchange.status}. Check the webhook's address.`, "status");
  } finally {
    await client.close();
  }
}
