import { afterAll, expect, test } from "vitest";
import { places } from "../../../test/ledgers.ts";
import { openLedger } from "../../ledger/index.ts";
import { ledgerStore, readLedgerStore } from "./ledger-store.ts";
import { type ItemRecord, newFeed } from "./state.ts";

const START = Date.parse("2026-11-23T08:00:00Z");
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FEED = "https://a.example/feed";

const item = (address: string, checked: number): ItemRecord => ({
  ...{ kind: "item", address, feed: FEED, state: "read", reason: null, sha256: "0", etag: null, modified: null },
  ...{ mark: "m", published: null, first: checked, checked, tries: 0, versions: 1 },
});

const all = await places();
afterAll(async () => {
  for (const place of all) await place.clear();
});

for (const place of all) {
  test(`${place.name}: a feed is one watcher's at a time; who takes it knows what the other has seen`, async () => {
    const ledger = await openLedger(await place.fresh());
    const clock = { time: START, now: () => clock.time };
    const [one, other] = [await ledgerStore(ledger, clock), await ledgerStore(ledger, clock)];
    expect([await one.take(FEED), await other.take(FEED), await other.take(`${FEED}/2`)]).toEqual([true, false, true]);
    await one.put({ ...newFeed(FEED), attempted: START, next: START + 15 * MINUTE, listed: ["a", "alt"] });
    await one.put(item("a", START));
    await one.leave(FEED);
    expect(other.feed(FEED)).toBeNull();
    expect(await other.take(FEED)).toBe(true);
    expect([other.feed(FEED)?.next, other.item("a")?.sha256]).toEqual([START + 15 * MINUTE, "0"]);
    expect(await one.take(FEED)).toBe(false);
    // The other one is gone without a word.
    clock.time += 2 * MINUTE;
    expect(await one.take(FEED)).toBe(true);
    for (const store of [one, other]) for (const feed of [FEED, `${FEED}/2`]) await store.leave(feed);
    await ledger.close();
  });

  test(`${place.name}: the next call goes on; old items stay known as long as a feed lists them`, async () => {
    const ledger = await openLedger(await place.fresh());
    const clock = { time: START, now: () => clock.time };
    const before = await ledgerStore(ledger, clock);
    await before.put({ ...newFeed(FEED), attempted: START, listed: ["alt"] });
    for (const address of ["alt", "vergessen"]) await before.put(item(address, START));
    await before.put({ ...item("alt", START), versions: 2 });
    clock.time += 90 * DAY;
    const after = await readLedgerStore(ledger, clock.time);
    expect([after.feed(FEED)?.listed, after.item("alt")?.versions, after.item("vergessen")]).toEqual([
      ["alt"],
      2,
      null,
    ]);
    await ledger.close();
  });
}
