import { expect, test } from "vitest";
import { subordinatorRows, subordinators } from "./subordinators.ts";

test.each(subordinatorRows.map((row) => [row.word, row] as const))("%s", (word, row) => {
  expect(row.example).toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u"));
  expect(row.relation === "none").toBe(row.kind !== "adverbial");
});

test("none twice", () => expect(subordinators.size).toBe(subordinatorRows.length));
