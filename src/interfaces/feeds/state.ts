/** What is known of a feed from one call to the next. Times are milliseconds since 1970. */
export interface FeedRecord {
  readonly kind: "feed";
  readonly address: string;
  readonly title: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
  /** Answers "not modified" since the last whole one. */
  readonly unchanged: number;
  readonly attempted: number | null;
  readonly succeeded: number | null;
  /** When it is to be asked again. */
  readonly next: number;
  /** Failures since the last success. */
  readonly failures: number;
  /** Why it failed the last time; null where it did not. */
  readonly error: string | null;
  /** Addresses of the items that it listed last. */
  readonly listed: readonly string[];
}

/** What is known of an item. */
export interface ItemRecord {
  readonly kind: "item";
  readonly address: string;
  readonly feed: string;
  /** `gone`: its page is there no more. `refused`: its host or publisher does not want it read. */
  readonly state: "read" | "refused" | "failed" | "gone";
  readonly reason: string | null;
  /** Of its text; null where it was never read. */
  readonly sha256: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
  /** What the feed said of it, by which a change is noticed. */
  readonly mark: string;
  readonly published: string | null;
  /** First read. */
  readonly first: number;
  readonly checked: number;
  /** Times that it was looked at again; or failed, where it failed. */
  readonly tries: number;
  /** Different texts that it has had. */
  readonly versions: number;
}

/** Keeps what is known of feeds and items. Reads at once; `put` resolves when it is written. */
export interface Store {
  feed(address: string): FeedRecord | null;
  item(address: string): ItemRecord | null;
  feeds(): Iterable<FeedRecord>;
  items(): Iterable<ItemRecord>;
  put(record: FeedRecord | ItemRecord): Promise<void>;
  /** Takes a feed to look at it; false while another watcher does. Afterwards what that one has seen is known. */
  take(feed: string): Promise<boolean>;
  leave(feed: string): Promise<void>;
  close(): Promise<void>;
}

export const newFeed = (address: string): FeedRecord => ({
  ...{ kind: "feed", address, title: null, etag: null, modified: null, unchanged: 0, attempted: null },
  ...{ succeeded: null, next: 0, failures: 0, error: null, listed: [] },
});

/** For one call, and for tests. */
export function memoryStore(records: Iterable<FeedRecord | ItemRecord> = []): Store {
  const feeds = new Map<string, FeedRecord>();
  const items = new Map<string, ItemRecord>();
  const keep = (record: FeedRecord | ItemRecord) => {
    if (record.kind === "feed") feeds.set(record.address, record);
    else items.set(record.address, record);
  };
  for (const record of records) keep(record);
  return {
    feed: (address) => feeds.get(address) ?? null,
    item: (address) => items.get(address) ?? null,
    feeds: () => feeds.values(),
    items: () => items.values(),
    put: async (record) => keep(record),
    take: async () => true,
    leave: async () => {},
    close: async () => {},
  };
}
