import { expect, test } from "vitest";
import { fuzzyOf } from "./fuzzy.ts";

const edge = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };
const minute = (at: number) => new Date(at).toISOString().slice(0, 16);
const ends = (edtf: string) => {
  const fuzzy = fuzzyOf(edtf, edge);
  return fuzzy && [...fuzzy.start, ...fuzzy.end].map(minute);
};

test.each([
  ["2026-11-03", ["2026-11-03T00:00", "2026-11-03T00:00", "2026-11-04T00:00", "2026-11-04T00:00"]],
  ["2026-12", ["2026-12-01T00:00", "2026-12-01T00:00", "2027-01-01T00:00", "2027-01-01T00:00"]],
  ["2026-11-03T08:30Z", ["2026-11-03T08:30", "2026-11-03T08:30", "2026-11-03T08:30", "2026-11-03T08:30"]],
  ["2026-11~", ["2026-10-17T00:00", "2026-11-01T00:00", "2026-12-01T00:00", "2026-12-16T00:00"]],
  ["2026-11-03/..", ["2026-11-03T00:00", "2026-11-03T00:00", "2027-01-01T00:00", "2027-01-01T00:00"]],
  ["/2026-11-03", ["2026-01-01T00:00", "2026-01-01T00:00", "2026-11-04T00:00", "2026-11-04T00:00"]],
  ["bald", null],
])("%s", (edtf, expected) => {
  expect(ends(edtf)).toEqual(expected);
});
