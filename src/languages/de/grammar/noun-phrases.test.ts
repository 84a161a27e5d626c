import { expect, test } from "vitest";
import { shown, wordsOf } from "../../../../test/words-of.ts";
import { canBeNominative, nounPhraseEnd } from "./noun-phrases.ts";

/** The noun phrase that begins a text; "" where none does. */
const phrase = (text: string): string => {
  const words = wordsOf(text);
  return shown(words, { first: 0, last: nounPhraseEnd(words, 0, words.tokens.count) });
};

test.each([
  ["der Lotse schwieg", "der Lotse"],
  ["die neue Sprecherin der Hafenbehörde sagte", "die neue Sprecherin der Hafenbehörde"],
  ["Sprecher von Werften klagten", "Sprecher von Werften"],
  ["Jan van Hove kam", "Jan van Hove"],
  ["Leo XIV sagte", "Leo XIV"],
  ["die Zeitung „Hafenblick“ schrieb", "die Zeitung „Hafenblick“"],
  ["Ministerin Petersen (Grüne) sagte", "Ministerin Petersen (Grüne)"],
  ["Berichten britischer Zeitungen zufolge", "Berichten britischer Zeitungen"],
  ["der Rat und die Werft einigten sich", "der Rat und die Werft"],
  ["er sagte", "er"],
  ["der Chef der Bundesagentur für Arbeit sagte", "der Chef der Bundesagentur für Arbeit"],
  ["rund 300 Arbeiter streikten", "rund 300 Arbeiter"],
])("begins: %s", (text, expected) => {
  expect(phrase(text)).toBe(expected);
});

test.each([["sagte der Lotse"], ["am Montag kam er"], [", der Lotse"], ["Während des Sturms"]])(
  "no noun phrase begins: %s",
  (text) => {
    expect(phrase(text)).toBe("");
  },
);

test.each([
  // A personal name takes no genitive and no phrase with "für".
  ["Petersen für die Annahme", "Petersen"],
  ["UNICEF der Stadt", "UNICEF"],
  // A medium that a person is quoted to.
  ["der Sprecher der Zeitung „Hafenblick“", "der Sprecher"],
  ["der Sprecher der Nachrichtenagentur dpa", "der Sprecher"],
  // A number behind "von" counts, it is no attribute.
  ["Behörden von 300 Toten", "Behörden"],
  // "heftig" belongs to the verb.
  ["die Werft heftig", "die Werft"],
])("what stands behind is no attribute: %s", (text, expected) => {
  expect(phrase(text)).toBe(expected);
});

test.each([
  ["der Lotse", true],
  ["dem Lotsen", false],
  ["den Lotsen", false],
  ["die Werft", true],
  ["ihnen", false],
  ["Niedersachsens Minister Jan Petersen", true],
  ["Niedersachsens", false],
  ["Xyrrhon", true],
])("%s can be a subject: %s", (text, expected) => {
  const words = wordsOf(text);
  expect(canBeNominative(words, { first: 0, last: words.tokens.count })).toBe(expected);
});

test("a phrase ends at the limit", () => {
  expect(nounPhraseEnd(wordsOf("die Sprecherin der Werft"), 0, 2)).toBe(2);
});
