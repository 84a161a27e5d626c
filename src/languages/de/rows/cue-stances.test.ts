import { expect, test } from "vitest";
import { cueStances } from "./cue-stances.ts";
import { holdsVerb } from "./example-match.ts";
import { verbsOfSaying } from "./verbs-of-saying.ts";

const particles = new Map(verbsOfSaying.map((row) => [row.lemma, row.particle]));

test("no cue has two stances", () => {
  const words = cueStances.map((row) => row.words);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test.each(cueStances.map((row) => [row.words, row.example] as const))("%s", (words, example) => {
  const parts = words.split(" ");
  const head = parts.pop()!;
  for (const part of parts) expect(example).toContain(part);
  const isNoun = head !== head.toLowerCase();
  expect(isNoun ? example.includes(head) : holdsVerb(example, head, particles.get(head) ?? null)).toBe(true);
});

test("who turns the content is sure or nearly so", () => {
  expect(cueStances.filter((row) => row.turned && row.origin !== "CT" && row.origin !== "PR")).toEqual([]);
});
