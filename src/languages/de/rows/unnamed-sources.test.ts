import { expect, test } from "vitest";
import { unnamedSources } from "./unnamed-sources.ts";

/** Each word with any ending; a noun like "Vertrauter" drops its own. */
const patternOf = (words: string) =>
  new RegExp(
    words
      .split(" ")
      .map((word) =>
        word.startsWith("-")
          ? `\\p{L}${word.slice(1)}n?`
          : `(?<!\\p{L})${word.replace(/e[rn]?$/u, "")}\\p{Ll}{0,3}(?!\\p{L})`,
      )
      .join(" "),
    "iu",
  );

test("at least 70, none twice", () => {
  expect(unnamedSources.length).toBeGreaterThanOrEqual(70);
  expect(new Set(unnamedSources.map((source) => source.words)).size).toBe(unnamedSources.length);
});

test.each(unnamedSources.map((source) => [source.words, source] as const))("%s", (words, source) => {
  expect(source.example).toMatch(patternOf(words));
});
