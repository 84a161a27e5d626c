import { expect, test } from "vitest";
import { hyphenPlace } from "./hyphenate.ts";

test.each([
  ["Nachrichtenagentur", 17, "Nachrichtenagen-tur"],
  ["Nachrichtenagentur", 14, "Nachrichtena-gentur"],
  ["Verteidigungsminister", 17, "Verteidigungsmi-nister"],
  ["Drohnenabwehr", 11, "Drohnenab-wehr"],
  ["Küstenwache", 9, "Küsten-wache"],
])("%s with room for %i", (word, room, expected) => {
  const at = hyphenPlace([...word], room)!;
  expect(`${word.slice(0, at)}-${word.slice(at)}`).toBe(expected);
});

test("what is no word has no such place", () => {
  expect(hyphenPlace([..."1234567890"], 6)).toBeNull();
  expect(hyphenPlace([..."„Ja“"], 3)).toBeNull();
  expect(hyphenPlace([..."https://"], 5)).toBeNull();
});
