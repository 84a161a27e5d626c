import { expect, test } from "vitest";
import { summaries } from "../../../../test/drafts-of.ts";
import { findByPreposition } from "../statements/by-preposition.ts";
import { circumstanceExamples } from "./circumstance-prepositions.ts";

test.each(circumstanceExamples)("%s ends the source", (word, example) => {
  const [found] = summaries(example, findByPreposition);
  expect(found?.split(" | ")[1]).not.toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu"));
  expect(found?.split(" | ")[0]).toMatch(new RegExp(`: ${word} `, "u"));
});
