import { expect, test } from "vitest";
import { wordsOf } from "../../../../test/words-of.ts";
import { findVerbs, isSubjunctive } from "./segment-verbs.ts";

/** The finite verb of a stretch without commas, "*" behind it where it is in the Konjunktiv; "-" for none. */
const finite = (text: string): string => {
  const words = wordsOf(text);
  const verbs = findVerbs(words, 0, words.tokens.count);
  return verbs.finite < 0 ? "-" : words.tokens.forms[verbs.finite] + (verbs.subjunctive ? "*" : "");
};
const hasZuInfinitive = (text: string): boolean => {
  const words = wordsOf(text);
  return findVerbs(words, 0, words.tokens.count).zuInfinitive;
};

test.each([
  ["Der Kran steht", "steht"],
  ["Die Arbeiter berichten von Mängeln", "berichten"],
  ["dass die Werft den Abbau angekündigt hatte", "hatte"],
  ["die Brücke sei gesperrt", "sei*"],
  ["der Kran käme morgen", "käme*"],
  ["am Montag bestätigte die geplante Reederei nichts", "bestätigte"],
])("%s: %s", (text, expected) => {
  expect(finite(text)).toBe(expected);
});

test.each([
  ["ein Fachmann aus Emden"],
  ["nach dem Treffen der Minister"],
  ["den Steg zu sperren"],
  ["weiter nach dem Weg"],
])("%s: no finite verb", (text) => {
  expect(finite(text)).toBe("-");
});

test("attributes between article and noun are no verbs", () => {
  expect(finite("gestern schwieg der erklärte Gegner des Plans")).toBe("schwieg");
  expect(finite("Der erklärte Gegner des Plans schwieg")).toBe("schwieg");
  expect(finite("wie zwei mit der Sache vertraute Personen berichteten")).toBe("berichteten");
});

test("a noun that opens a sentence is no verb in small letters", () => {
  expect(finite("Wirtschaftsverbände verlangten Geld")).toBe("verlangten");
  expect(finite("Sagte er nichts")).toBe("Sagte");
});

test("a participle inside a phrase is no verb of its own", () => {
  expect(finite("in einem gestern gezeigten Film forderte sie Geld")).toBe("forderte");
  expect(finite("Das gestern berichteten Medien")).toBe("berichteten");
});

test("infinitives with zu, apart and joined", () => {
  expect(hasZuInfinitive("den Steg zu sperren")).toBe(true);
  expect(hasZuInfinitive("den Plan vorzustellen")).toBe(true);
  expect(hasZuInfinitive("der Weg zu den Werften")).toBe(false);
});

test.each([
  ["er sei", true],
  ["er habe", true],
  ["ich habe", false],
  ["er sagte", false],
  ["sie teilten", false],
  ["sie hätten", true],
])("%s is surely Konjunktiv: %s", (text, expected) => {
  expect(isSubjunctive(wordsOf(text), 1)).toBe(expected);
});
