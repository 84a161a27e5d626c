import { expect, test } from "vitest";
import { isLeadingBody, leadingBodies } from "./leading-bodies.ts";

test.each(leadingBodies)("$noun: $example", ({ noun, example }) => {
  const word = example.split(/\s+/u).find((part) => part.toLowerCase() === noun);
  expect(isLeadingBody(word ?? "")).toBe(true);
});

test("a name that holds the word is a name", () => {
  expect(isLeadingBody("die Geschäftsführung")).toBe(true);
  expect(isLeadingBody("Verband der Geschäftsführung")).toBe(false);
  expect(isLeadingBody("Betreibergesellschaft")).toBe(false);
  expect(isLeadingBody("Führung")).toBe(false);
});
