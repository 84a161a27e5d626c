import { expect, test } from "vitest";
import { edtfOf } from "./edtf.ts";

test.each([
  ["2026-11-23", "2026-11-23"],
  ["2026-11", "2026-11"],
  ["2026", "2026"],
  ["199", "199X"],
  ["19", "19XX"],
  ["2026-SU", "2026-22"],
  ["2026-Q3", "2026-35"],
  ["2026-H2", "2026-41"],
  ["2026-W48", "2026-11-23/2026-11-29"],
  ["2026-W48-WE", "2026-11-28/2026-11-29"],
  ["2026-11-23T08:30", "2026-11-23T08:30:00"],
  ["2026-11-23T08:30:15Z", "2026-11-23T08:30:15Z"],
  ["2026-11-23T24:00", null],
  ["2026-11-23TMO", null],
  ["T08:30", null],
  ["P4Y", null],
  ["XXXX-WXX-1", null],
  ["PAST_REF", null],
  [null, null],
])("%s is %s", (value, expected) => {
  expect(edtfOf(value, null)).toBe(expected);
});

test("about", () => {
  expect(edtfOf("1998", "APPROX")).toBe("1998~");
});
