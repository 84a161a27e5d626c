import { expect, test } from "vitest";
import { edtfDays } from "./edtf-days.ts";

const day = (date: string): number => Date.parse(date) / 86_400_000;

test.each([
  ["2026-05-04", "2026-05-04", "2026-05-04"],
  ["2026-05-04T10:00:00+02:00", "2026-05-04", "2026-05-04"],
  ["2026-05~", "2026-05-01", "2026-05-31"],
  ["2026", "2026-01-01", "2026-12-31"],
  ["196X", "1960-01-01", "1969-12-31"],
  ["19XX", "1900-01-01", "1999-12-31"],
  ["2026-21", "2026-03-01", "2026-05-31"],
  ["2026-24", "2026-12-01", "2027-02-28"],
  ["2026-05-04/2026-05-06", "2026-05-04", "2026-05-06"],
])("%s is %s to %s", (edtf, from, to) => {
  expect(edtfDays(edtf)).toEqual({ from: day(from), to: day(to) });
});

test("open ends are null, and what is no date has no days", () => {
  expect(edtfDays("2026-05-04/..")).toEqual({ from: day("2026-05-04"), to: null });
  expect(edtfDays("XXXX-05-04")).toBeNull();
});
