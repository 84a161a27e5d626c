import { expect, test } from "vitest";
import { due, takenBack } from "./due.ts";
import type { ItemRecord } from "./state.ts";

const HOUR = 3_600_000;
const item = (part: Partial<ItemRecord>): ItemRecord => ({
  ...{
    kind: "item",
    address: "https://example.org/a",
    feed: "f",
    state: "read",
    reason: null,
    sha256: "x",
    etag: null,
  },
  ...{ modified: null, mark: "m", published: null, first: 0, checked: 0, tries: 0, versions: 1 },
  ...part,
});

test("what is new is got; what was read is looked at again when it ages or the feed says so", () => {
  expect(due(null, "m", 0)).toBe("get");
  expect(due(item({}), "m", HOUR / 2)).toBe("leave");
  expect(due(item({}), "m", HOUR)).toBe("check");
  expect(due(item({ tries: 1 }), "m", HOUR)).toBe("leave");
  expect(due(item({ tries: 4 }), "m", 9999 * HOUR)).toBe("leave");
  expect(due(item({ tries: 4 }), "other", 0)).toBe("check");
});

test("failures wait longer each time and end; refusals are asked again after a week", () => {
  expect(due(item({ state: "failed", tries: 1 }), "m", HOUR / 4)).toBe("get");
  expect(due(item({ state: "failed", tries: 3 }), "m", HOUR)).toBe("leave");
  expect(due(item({ state: "failed", tries: 5 }), "m", 9999 * HOUR)).toBe("leave");
  expect(due(item({ state: "refused" }), "other", 24 * HOUR)).toBe("leave");
  expect(due(item({ state: "refused" }), "m", 7 * 24 * HOUR)).toBe("get");
  expect(due(item({ state: "gone" }), "m", 9999 * HOUR)).toBe("leave");
});

test("an item is taken back where older ones are still listed", () => {
  const days: Record<string, string> = { old: "2026-11-20", new: "2026-11-23T08:00:00+01:00" };
  const after = [{ address: "b", published: "2026-11-21" }];
  expect(takenBack(["old", "new", "b", "unknown"], after, (address) => days[address] ?? null)).toEqual(["new"]);
  expect(takenBack(["new"], [{ address: "b", published: null }], (address) => days[address] ?? null)).toEqual([]);
});
