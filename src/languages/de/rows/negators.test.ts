import { expect, test } from "vitest";
import { negators } from "./negators.ts";

test.each(negators.map((row) => [row.words, row] as const))("%s", (words, row) => {
  const pattern = words
    .split(" ")
    .map((word) => `(?<!\\p{L})(?:${word})(?!\\p{L})`)
    .join(".*");
  expect(row.example).toMatch(new RegExp(pattern, "iu"));
});

test("none twice", () => expect(new Set(negators.map((row) => row.words)).size).toBe(negators.length));
