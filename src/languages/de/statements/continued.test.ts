import { expect, test } from "vitest";
import { summaries, typesOf } from "../../../../test/drafts-of.ts";
import { findByVerb } from "./by-verb.ts";
import { findContinued } from "./continued.ts";

/** What stands behind a framed sentence, "Der Minister sagte, der Kran sei alt." */
const behind = (text: string) =>
  summaries(`Der Minister sagte, der Kran sei alt. ${text}`, findByVerb, findContinued).slice(1);
const typesBehind = (text: string) =>
  typesOf(`Der Minister sagte, der Kran sei alt. ${text}`, findByVerb, findContinued).slice(1);

test("a sentence in the Konjunktiv goes on with the speech before", () => {
  expect(behind("Er müsse weg.")).toEqual(["konjunktiv-continued: Er müsse weg. | Der Minister | -"]);
  expect(typesBehind("Er müsse weg.")).toEqual(["indirectFreeIndirect"]);
});

test("sentences in a row are one statement", () => {
  expect(behind("Er müsse weg. Das koste Geld.")).toEqual([
    "konjunktiv-continued: Er müsse weg. Das koste Geld. | Der Minister | -",
  ]);
});

test("what is told inside, and what only seems to be, does not part them", () => {
  expect(behind("Er müsse weg. Man gehe davon aus, dass das teuer sei. Das koste Geld.")).toEqual([
    "konjunktiv-continued: Er müsse weg. Man gehe davon aus, dass das teuer sei. Das koste Geld. | Der Minister | -",
  ]);
});

test("each paragraph is a part of it", () => {
  expect(behind("Er müsse weg.\n\nDas koste Geld.")).toEqual([
    "konjunktiv-continued: Er müsse weg. … Das koste Geld. | Der Minister | -",
  ]);
});

test("a sentence with sollen is hearsay", () => {
  expect(typesBehind("Die Werft soll das gewusst haben.")).toEqual(["freeIndirect"]);
  expect(summaries("Der Zeuge soll das Boot gestohlen haben.", findContinued)).toEqual([
    "hearsay: Der Zeuge soll das Boot gestohlen haben. | - | -",
  ]);
});

test.each([
  ["in the indicative", "Er wird abgebaut."],
  ["in quotation marks", "„Er müsse weg.“"],
  ["a comparison of the author's", "Damit wäre er der älteste im Land."],
  ["a wish", "Die Werft möchte ihn im Mai abbauen."],
])("nothing goes on: %s", (_, text) => {
  expect(behind(text)).toEqual([]);
});

test("far behind the speech it is still speech, and nobody's", () => {
  const text = "Es regnet. Es schneit. Es stürmt. Es hagelt. Er müsse weg.";
  expect(behind(text)).toEqual(["konjunktiv-continued: Er müsse weg. | - | -"]);
});

test.each([["Die Halle soll im Mai öffnen."], ["Er müsse weg."]])("without speech before it: %s", (text) => {
  expect(summaries(text, findContinued)).toEqual([]);
});
