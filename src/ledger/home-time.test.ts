import { expect, test } from "vitest";
import { homeInstant } from "./home-time.ts";

test.each([
  ["2026-06-20T18:43:05", "2026-06-20T16:43:05Z"],
  ["2026-01-20T00:30", "2026-01-19T23:30:00Z"],
  ["2026-03-29T01:59", "2026-03-29T00:59:00Z"],
  ["2026-03-29T03:00", "2026-03-29T01:00:00Z"],
  ["2026-10-25T03:00", "2026-10-25T02:00:00Z"],
])("%s without a zone is %s", (local, instant) => {
  expect(homeInstant(local)).toBe(Date.parse(instant));
});
