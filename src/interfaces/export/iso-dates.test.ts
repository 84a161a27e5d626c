import { expect, test } from "vitest";
import { isoDate, isoDayOf, isoInterval } from "./iso-dates.ts";

test.each([
  ["2026-03-09", "2026-03-09", "2026-03-09", "2026-03-09"],
  ["2026-03", "2026-03", "2026-03", "2026-03"],
  ["2026-03-09T14:20:00+01:00", null, "2026-03-09", "2026-03-09T14:20:00+01:00"],
  // spring, winter, third quarter
  ["2020-21", null, null, "2020-03-01/2020-05-31"],
  ["2019-24", null, null, "2019-12-01/2020-02-29"],
  ["2020-35", null, null, "2020-07-01/2020-09-30"],
  ["2020~", null, null, "2020-01-01/2020-12-31"],
  ["202X", null, null, "2020-01-01/2029-12-31"],
  ["2026-03-02/2026-03-08", null, null, "2026-03-02/2026-03-08"],
  ["2026-03-02/..", null, null, "2026-03-02/.."],
  ["XXXX-05-04", null, null, null],
  [null, null, null, null],
])("%s as a date, the day it lies in, an interval", (edtf, date, day, interval) => {
  expect([isoDate(edtf), isoDayOf(edtf), isoInterval(edtf)]).toEqual([date, day, interval]);
});
