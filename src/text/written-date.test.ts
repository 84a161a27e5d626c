import { expect, test } from "vitest";
import { writtenDate } from "./written-date.ts";

test.each([
  ["23.11.2026, 10:15 Uhr", "2026-11-23T10:15"],
  ["Stand: 3. März 2026", "2026-03-03"],
  ["Montag, 23. November 2026 um 8.05 Uhr", "2026-11-23T08:05"],
  ["Veröffentlicht am 1. Mrz. 2026 | 07:00", "2026-03-01T07:00"],
  ["1.2.2026", "2026-02-01"],
  ["31.02.2026", null],
  ["23.11.2026, 77:15 Uhr", "2026-11-23"],
  ["heute", null],
  ["123.11.2026", null],
])("%s", (line, date) => {
  expect(writtenDate(line)).toBe(date);
});
