import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openBorders } from "./borders.ts";

const borders = openBorders(readFileSync(new URL("../../../models/de/borders.bin", import.meta.url)));
const kilometres = (metres: number | null) => (metres === null ? null : Math.round(metres / 1000));

test.each([
  ["Kirkenes", [30.045, 69.727], "NO", "RU", 5, 15],
  ["Basel", [7.573, 47.558], "CH", "FR", 0, 6],
  ["Dresden", [13.738, 51.051], "DE", "CZ", 25, 40],
  ["Kaliningrad", [20.511, 54.706], "RU", "PL", 25, 45],
] as const)("measures from %s to the border", (_, point, state, neighbour, low, high) => {
  const found = kilometres(borders.distance(point, state, neighbour));
  expect(found).toBeGreaterThanOrEqual(low);
  expect(found).toBeLessThanOrEqual(high);
});

test("knows who has no common border, and a state's nearest border", () => {
  expect(borders.distance([13.4, 52.5], "DE", "ES")).toBeNull();
  expect(kilometres(borders.distance([13.4, 52.5], "DE", null))).toBeLessThan(80);
});

test("knows how far a state reaches", () => {
  const [west, south, east, north] = borders.extent("DE")!;
  expect([west, south, east, north].map(Math.round)).toEqual([6, 47, 15, 55]);
  expect(borders.extent("ZZ")).toBeNull();
});
