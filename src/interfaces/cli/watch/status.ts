import type { FeedRecord, ItemRecord, Store } from "../../feeds/state.ts";

/** How a feed stands. Times in ISO 8601, UTC; `null` for never. */
export interface Status {
  readonly feed: string;
  readonly title: string | null;
  readonly succeeded: string | null;
  readonly next: string | null;
  readonly failures: number;
  readonly error: string | null;
  readonly read: number;
  readonly refused: number;
  readonly failed: number;
  readonly gone: number;
  /** Seconds from the publishing of an article to its first reading, the median of its newest; null where nobody knows. */
  readonly lag: number | null;
}

/** Items whose lag counts: the newest. */
const NEWEST = 50;

export function statusOf(store: Store): Status[] {
  const byFeed = Map.groupBy(store.items(), ({ feed }) => feed);
  return [...store.feeds()].map((feed) => feedStatus(feed, byFeed.get(feed.address) ?? []));
}

function feedStatus(feed: FeedRecord, items: readonly ItemRecord[]): Status {
  const count = (state: ItemRecord["state"]) => items.filter((item) => item.state === state).length;
  return {
    ...{ feed: feed.address, title: feed.title, succeeded: iso(feed.succeeded), next: iso(feed.next || null) },
    ...{ failures: feed.failures, error: feed.error },
    ...{ read: count("read"), refused: count("refused"), failed: count("failed"), gone: count("gone") },
    lag: median(items.flatMap(lagOf).slice(-NEWEST)),
  };
}

const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

/** Only where the time of publishing has a zone. Seconds. */
function lagOf({ published, first, sha256 }: ItemRecord): number[] {
  const instant =
    sha256 && published && /T.*(?:Z|[+-]\d{2}:?\d{2})$/u.test(published) ? Date.parse(published) : Number.NaN;
  return first >= instant ? [Math.round((first - instant) / 1000)] : [];
}

const median = (values: readonly number[]): number | null =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;

/** For people: a line a feed, and one more where it fails. */
export function statusView(status: readonly Status[]): string {
  if (status.length === 0) return "No feed has been watched yet: laut watch FEED --once\n";
  const lines = status.flatMap((one) => [
    `${one.error ? "FAILS" : "ok   "}  ${one.feed}`,
    `       last success ${one.succeeded ?? "never"}; ${one.read} read, ${one.refused} refused, ${one.failed} failed, ${one.gone} gone; lag ${one.lag === null ? "unknown" : `${Math.round(one.lag / 60)} min`}`,
    ...(one.error ? [`       failed ${one.failures} times: ${one.error}`] : []),
  ]);
  return `${lines.join("\n")}\n`;
}
