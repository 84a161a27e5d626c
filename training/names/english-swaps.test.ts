import { expect, test } from "vitest";
import { labelOf, NAME_TYPES, OUTSIDE, Position } from "../../src/analysis/names/labels.ts";
import { isPossible } from "./english.ts";
import { swappedSentences } from "./english-swaps.ts";
import { templates } from "./english-templates.ts";

const stock = { organisations: ["Harbor Trust"], places: ["Rosby"], givenNames: ["Mara"], familyNames: ["Hale"] };
const outside = 1 << OUTSIDE;
const single = (type: "PER" | "LOC" | "ORG") => 1 << labelOf(NAME_TYPES.indexOf(type), Position.single);

test("every template can be labelled once filled", () => {
  const made = swappedSentences([], stock);
  expect(made.length % templates.length).toBe(0);
  expect(made.every(isPossible)).toBe(true);
  expect(made.some(({ forms }) => /\b(?:ORG|PER|FAM|LOC)\b/u.test(forms.join(" ")))).toBe(false);
});

test("names of a known kind are swapped, the others stay", () => {
  const filled = swappedSentences([], stock).length;
  const sentence = {
    forms: ["Acme", "left", "Oslo", "for", "Boone"],
    allowed: Int32Array.from([single("ORG"), outside, single("LOC"), outside, single("PER") | outside]),
    own: true,
    weight: 1,
  };
  const [made] = swappedSentences([sentence], stock).slice(filled);
  expect(made!.forms).toEqual(["Harbor", "Trust", "left", "Rosby", "for", "Boone"]);
  expect(made!.weight).toBeLessThan(1);
  expect(swappedSentences([{ ...sentence, allowed: sentence.allowed.map(() => outside) }], stock)).toHaveLength(filled);
});
