import { expect, test } from "vitest";
import { dayOf, isoDay, momentOf } from "./days.ts";

test.each([
  ["2026-04-13", "2026-04-13"],
  ["2026-04-13T23:59:00Z", "2026-04-13"],
  ["2026-04", "2026-04-01"],
  ["2026", "2026-01-01"],
  ["0001-01-01", "0001-01-01"],
])("%s begins on %s", (published, day) => expect(isoDay(dayOf(published)!)).toBe(day));

test("no date is no day", () => expect([dayOf(null), dayOf("gestern")]).toEqual([null, null]));

test("moments are in the order of the texts", () => {
  const texts = [
    "0001-01-01",
    "1999-12-31",
    "2026",
    "2026-04",
    "2026-04-13",
    "2026-04-13T06:15",
    "2026-04-13T06:15:01Z",
  ];
  const moments = texts.map(momentOf);
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  expect(new Set(moments).size).toBe(texts.length);
  expect(momentOf("2059-01-01")).toBeLessThan(2 ** 31);
});
