import { expect, test } from "vitest";
import { framesOf, summaries } from "../../../../test/drafts-of.ts";
import { findByRelative } from "./by-relative.ts";

test.each([
  ["Es gibt Gerüchte, nach denen der Sänger krank war.", "der Sänger krank war | Gerüchte | nach"],
  ["Das Amt legte einen Bericht vor, dem zufolge Kontrollen fehlten.", "Kontrollen fehlten | einen Bericht | zufolge"],
  ["Es galt ein Plan, laut dem alle Höfe ein Rad bekommen.", "alle Höfe ein Rad bekommen | ein Plan | laut"],
  ["Für das Jahr gibt es eine Schätzung, wonach 400 Höfe aufgaben.", "400 Höfe aufgaben | eine Schätzung | wonach"],
  [
    "Erste Berichte konnte der Sprecher nicht bestätigen, wonach der Kran umfiel.",
    "der Kran umfiel | Erste Berichte | wonach",
  ],
])("%s", (text, expected) => {
  expect(summaries(text, findByRelative)).toEqual([`relative-source: ${expected}`]);
});

test("the frame reaches from the holding clause to the pronoun", () => {
  expect(framesOf("Es gibt Gerüchte, nach denen der Sänger krank war.", findByRelative)).toEqual([
    "Es gibt Gerüchte, nach denen",
  ]);
});

test.each([
  "Das Spiel, nach dem alle gingen, war lang.",
  "Die Änderung der Statistik, nach der alle fragten, kam spät.",
])("a time or a wish is no source: %s", (text) => {
  expect(summaries(text, findByRelative)).toEqual([]);
});
