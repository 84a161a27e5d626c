import { expect, test } from "vitest";
import { carryingVerbs, eventConcepts, existenceVerbs, phaseVerbs } from "./event-concepts.ts";

const wordsOf = ({ words, opposite }: (typeof eventConcepts)[number]) => [
  ...words.split(" "),
  ...(opposite?.split(" ") ?? []),
];

test("a word names one event, and a concept is one of its words", () => {
  // A verb and its noun may be spelled alike but for the capital: "treffen", "Treffen".
  const words = eventConcepts.flatMap((row) => [...new Set(wordsOf(row).map((word) => word.toLowerCase()))]);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  for (const row of eventConcepts) expect(row.words.split(" ")).toContain(row.concept);
});

test("what is wider is a concept too", () => {
  const concepts = new Set(eventConcepts.map(({ concept }) => concept));
  expect(eventConcepts.flatMap(({ wider }) => wider ?? []).filter((wider) => !concepts.has(wider))).toEqual([]);
});

test("no event is also a verb that carries none", () => {
  const empty = new Set([...carryingVerbs, ...existenceVerbs, ...phaseVerbs.keys()]);
  expect(eventConcepts.flatMap(wordsOf).filter((word) => empty.has(word))).toEqual([]);
});
