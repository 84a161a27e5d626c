import { expect, test } from "vitest";
import { evidentialAdverbs } from "./evidential-adverbs.ts";

test("none twice", () => {
  const words = evidentialAdverbs.map((row) => row.words);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test.each(evidentialAdverbs.map((row) => [row.words, row] as const))("%s stands in its example", (words, row) => {
  expect(row.example).toMatch(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "iu"));
});

test("hearsay leaves open whether it is so", () => {
  expect(evidentialAdverbs.filter((row) => (row.evidence === "hearsay") !== (row.effect === "Uu"))).toEqual([]);
});
