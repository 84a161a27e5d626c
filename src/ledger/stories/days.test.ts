import { expect, test } from "vitest";
import { dayOf, isoDay } from "./days.ts";

test.each([
  ["2026-04-13", "2026-04-13"],
  ["2026-04-13T23:59:00Z", "2026-04-13"],
  ["2026-04", "2026-04-01"],
  ["2026", "2026-01-01"],
  ["0001-01-01", "0001-01-01"],
])("%s begins on %s", (published, day) => expect(isoDay(dayOf(published)!)).toBe(day));

test("no date is no day", () => expect([dayOf(null), dayOf("gestern")]).toEqual([null, null]));
