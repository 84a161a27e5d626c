import { expect, test } from "vitest";
import { monthNames, weekdayAbbreviations, weekdayNames } from "./weekdays-and-months.ts";

test.each([
  ["Jänner", 1],
  ["Sept.", 9],
  ["Dez", 12],
] as const)("%s is month %i", (name, number) => expect(monthNames.get(name)).toBe(number));

test.each([
  ["Montag", 1],
  ["Sonnabend", 6],
  ["Sonntag", 7],
] as const)("%s is weekday %i", (name, number) => expect(weekdayNames.get(name)).toBe(number));

test("short weekdays", () => {
  expect(weekdayAbbreviations.get("Mi.")).toBe(3);
  expect(weekdayAbbreviations.get("So")).toBe(7);
});
