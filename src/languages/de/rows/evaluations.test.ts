import { expect, test } from "vitest";
import { evaluations } from "./evaluations.ts";

test("none twice", () => {
  const words = evaluations.map((row) => row.word);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test.each(evaluations.map((row) => [row.word, row.example] as const))("%s", (word, example) => {
  expect(example).toMatch(new RegExp(`(?<!\\p{L})${word}(?:e[nrsm]?|s)?(?!\\p{L})`, "u"));
});
