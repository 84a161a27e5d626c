import { randomUUID } from "node:crypto";
import {
  type FeedState,
  feedStatesSince,
  itemStates,
  keepFeedState,
  type Ledger,
  leaveFeed,
  takeFeed,
} from "../../ledger/index.ts";
import type { Clock } from "./clock.ts";
import { type FeedRecord, type ItemRecord, memoryStore, type Store } from "./state.ts";

/** A feed is left to one watcher for so long; whoever looks longer takes it again in time. Milliseconds. */
const LEASE = 90_000;
const AGAIN = 30_000;
/** What others have kept may be seen so late: clocks differ, and commits take time. Milliseconds. */
const OVERLAP = 5 * 60_000;
/** Items that no feed lists and nobody has looked at for so long need not be known. Milliseconds. */
const FORGET_AFTER = 60 * 24 * 3_600_000;

/**
 * A store in the ledger's database, so that several watchers share it: each feed is one watcher's at a time, and who takes
 * it learns first what the others have seen. A watcher that dies loses its feeds after 90 seconds.
 */
export async function ledgerStore(ledger: Ledger, clock: Pick<Clock, "now">): Promise<Store> {
  const memory = memoryStore(await recordsOf(ledger, clock.now()));
  const holder = randomUUID();
  const iso = (time: number) => new Date(time).toISOString();
  const timers = new Map<string, NodeJS.Timeout>();
  let seen = clock.now();
  const lease = (feed: string) =>
    takeFeed(ledger, { feed, holder, now: iso(clock.now()), until: iso(clock.now() + LEASE) });
  const learn = async () => {
    const now = clock.now();
    for (const state of await feedStatesSince(ledger, iso(seen - OVERLAP))) await takeNewer(memory, recordOf(state));
    seen = now;
  };
  return {
    ...memory,
    async put(record) {
      await keepFeedState(ledger, stateOf(record, iso(clock.now())));
      await memory.put(record);
    },
    async take(feed) {
      if (!(await lease(feed))) return false;
      // A lease that cannot be renewed ends; then the feed is looked at twice at most.
      timers.set(feed, setInterval(() => void lease(feed).catch(() => false), AGAIN).unref());
      await learn();
      return true;
    },
    async leave(feed) {
      clearInterval(timers.get(feed));
      timers.delete(feed);
      await leaveFeed(ledger, feed, holder);
    },
  };
}

/** What is known, for looking only. */
export const readLedgerStore = async (ledger: Ledger, now: number): Promise<Store> =>
  memoryStore(await recordsOf(ledger, now));

/** Every feed, the items that they list, and those that were looked at lately. */
async function recordsOf(ledger: Ledger, now: number): Promise<readonly (FeedRecord | ItemRecord)[]> {
  const feeds = (await feedStatesSince(ledger, "", "feed")).map(recordOf);
  const listed = feeds.flatMap((feed) => (feed.kind === "feed" ? feed.listed : []));
  const items = await itemStates(ledger, [...new Set(listed)]);
  const recent = await feedStatesSince(ledger, new Date(now - FORGET_AFTER).toISOString(), "item");
  return [...feeds, ...[...items, ...recent].map(recordOf)];
}

/** What is written at the same time elsewhere may be older than what is known here. */
async function takeNewer(memory: Store, record: FeedRecord | ItemRecord): Promise<void> {
  const known = record.kind === "feed" ? memory.feed(record.address) : memory.item(record.address);
  if (!known || lookedAt(record) > lookedAt(known)) await memory.put(record);
}

const lookedAt = (record: FeedRecord | ItemRecord): number =>
  record.kind === "feed" ? (record.attempted ?? 0) : record.checked;

const stateOf = (record: FeedRecord | ItemRecord, recorded: string): FeedState => ({
  ...{ kind: record.kind, address: record.address, body: JSON.stringify(record), recorded },
});

const recordOf = ({ body }: FeedState): FeedRecord | ItemRecord => JSON.parse(body) as FeedRecord | ItemRecord;
