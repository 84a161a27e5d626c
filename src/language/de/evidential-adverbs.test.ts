import { expect, test } from "vitest";
import { evidentialAdverbs } from "./evidential-adverbs.ts";

test("at least 70, none twice", () => {
  const words = evidentialAdverbs.map((row) => row.words);
  expect(words.length).toBeGreaterThanOrEqual(70);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test.each(evidentialAdverbs.map((row) => [row.words, row] as const))("%s", (words, row) => {
  expect(row.example).toMatch(
    new RegExp(`(?<!\\p{L})${words}${row.attributive ? "(?:e[mnrs]?)?" : ""}(?!\\p{L})`, "iu"),
  );
});

test("hearsay leaves open whether it is so, unless everybody knows", () => {
  const hearsay = evidentialAdverbs
    .filter((row) => row.evidence === "hearsay" && row.effect !== "Uu")
    .map((row) => row.words);
  expect(hearsay).toEqual(["bekanntlich", "bekanntermaßen"]);
});
