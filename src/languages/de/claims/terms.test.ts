import { expect, test } from "vitest";
import { loadModels } from "../../../load-models.ts";
import { termsOfWord } from "./terms.ts";

const { lexicon } = await loadModels();
const terms = (form: string, initial = false): string => termsOfWord(lexicon, form, initial).join(" ");

test.each([
  ["Brücken", "brücke"],
  ["Eiderbrücken", "eiderbrücke part:eider part:brücke"],
  ["Tönnies", "tönnie"],
  ["Discovery", "discovery"],
  ["Discoverys", "discovery"],
  ["Riß", "riss"],
])("%s is %s", (form, expected) => expect(terms(form)).toBe(expected));

test("what is no noun, and nouns that only measure, give none", () => {
  expect(["Gestern", "Die", "Montag", "Prozent"].map((form) => terms(form, true))).toEqual(["", "", "", ""]);
});
