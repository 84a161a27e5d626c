import { expect, test } from "vitest";
import { summaries } from "../../../../test/drafts-of.ts";
import { findByNoun } from "./by-noun.ts";
import { findByVerb } from "./by-verb.ts";

test.each([
  [
    "Der Rat prüft die Forderung der Opposition, die Steuern zu senken.",
    "die Steuern zu senken | der Opposition | die Forderung",
  ],
  [
    "Der Rat prüft die Forderung von Fachleuten, die Steuern zu senken.",
    "die Steuern zu senken | Fachleuten | die Forderung",
  ],
  ["Er verließ den Saal mit der Begründung, er sei müde.", "er sei müde | Er | der Begründung"],
  ["Ihn traf der Vorwurf, dass er gelogen habe.", "dass er gelogen habe | - | der Vorwurf"],
])("%s", (text, expected) => {
  expect(summaries(text, findByNoun)).toEqual([`reporting-noun: ${expected}`]);
});

test.each([
  ["Der Kran, den er sah, rostet."],
  ["Er hat das Geld, die Steuern zu zahlen."],
  ["Er mietete ein Boot, um den See zu sehen."],
])("no noun opens a content: %s", (text) => {
  expect(summaries(text, findByNoun)).toEqual([]);
});

test("what a verb of saying has framed is not framed again", () => {
  expect(summaries("Er wiederholte die Forderung, die Steuern müssten sinken.", findByVerb, findByNoun)).toHaveLength(
    1,
  );
});
