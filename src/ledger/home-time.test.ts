import { expect, test } from "vitest";
import { byInstant, homeInstant } from "./home-time.ts";

test.each([
  ["2026-06-20T18:43:05", "2026-06-20T16:43:05Z"],
  ["2026-01-20T00:30", "2026-01-19T23:30:00Z"],
  ["2026-03-29T01:59", "2026-03-29T00:59:00Z"],
  ["2026-03-29T03:00", "2026-03-29T01:00:00Z"],
  ["2026-10-25T03:00", "2026-10-25T02:00:00Z"],
])("%s without a zone is %s", (local, instant) => {
  expect(homeInstant(local)).toBe(Date.parse(instant));
});

test("a time without a zone stands among those with one by its instant, what has no date last", () => {
  const times = [null, "2026-06-20T10:30:00", "2026-06-20T08:00:00Z", "2026-06-20", "2026-06-20T09:00:00Z"];
  const sorted = times.map((published) => ({ published })).toSorted(byInstant);
  expect(sorted.map(({ published }) => published)).toEqual([
    "2026-06-20",
    "2026-06-20T08:00:00Z",
    "2026-06-20T10:30:00",
    "2026-06-20T09:00:00Z",
    null,
  ]);
});
