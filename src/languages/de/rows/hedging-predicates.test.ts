import { expect, test } from "vitest";
import { hedgingPredicates } from "./hedging-predicates.ts";

test("none twice", () => {
  const words = hedgingPredicates.map((row) => row.words);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test.each(hedgingPredicates.map((row) => [row.words, row] as const))("%s", (words, { example, kind, effect }) => {
  expect(example.toLowerCase()).toContain(words.toLowerCase());
  if (kind === "infinitive") expect(example).toContain(`zu ${words}`);
  if (effect === null) expect(example).toContain("nicht");
});
