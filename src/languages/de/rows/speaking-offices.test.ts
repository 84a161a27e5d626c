import { expect, test } from "vitest";
import { isSpeakingOffice, speakingOffices } from "./speaking-offices.ts";

test.each(speakingOffices)("$noun: $example", ({ noun, example }) => {
  const word = example.split(/[\s-]+/u).find((part) => part.toLowerCase().endsWith(noun));
  expect(isSpeakingOffice(word ?? "")).toBe(true);
});

test.each([
  ["RKI-Chef", true],
  ["Polizeisprecherin", true],
  ["US-Präsident", false],
  ["Ministerpräsidentin", false],
  ["Parteichef", false],
  ["CDU-Vorsitzende", false],
  ["Abgeordneter", false],
])("%s: %s", (noun, speaks) => {
  expect(isSpeakingOffice(noun)).toBe(speaks);
});
