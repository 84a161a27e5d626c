import { expect, test } from "vitest";
import { axisOf, tickLabels } from "./time-axis.ts";

const at = (day: string) => Date.parse(day);

test("a far date does not stretch the axis of a story; a near one does", () => {
  const said = [at("2026-04-13"), at("2026-04-21")];
  const { from, to } = axisOf(said, [at("1962-01-01"), at("2026-05-04")]);
  expect([from, to]).toEqual([at("2026-04-13"), at("2026-05-04")]);
});

test.each([
  ["2026-04-13", "2026-04-13", ["2026-04-13", "2026-04-14"]],
  ["2026-04-01", "2026-04-06", ["2026-04-01", "2026-04-02", "2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06"]],
  ["2025-11-20", "2026-04-06", ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04"]],
  ["2020-03-01", "2026-02-01", ["2021", "2022", "2023", "2024", "2025", "2026"]],
])("marks from %s to %s", (first, last, ticks) => {
  expect(axisOf([at(first), at(last)], []).ticks.map(({ edtf }) => edtf)).toEqual(ticks);
});

test("labels of marks never lie on each other: the last one goes before its line, or away", () => {
  const marks = [0, 100, 150, 240].map((x) => ({ x, label: "19. Apr." }));
  expect(tickLabels(marks, 300)).toEqual([3, 103, null, 243]);
  expect(tickLabels(marks, 250)[3]).toBeCloseTo(240 - 3 - 8 * 6.4);
});
