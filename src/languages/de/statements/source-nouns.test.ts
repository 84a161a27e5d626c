import { expect, test } from "vitest";
import { alikeExamples, alikeNouns } from "../rows/alike-nouns.ts";
import { isCarrier, isSourceNoun, isThought, reportingNoun } from "./source-nouns.ts";

test.each([
  ["angaben", "Angabe"],
  ["berichts", "Bericht"],
  ["medienberichten", "Bericht"],
  ["polizeiangaben", "Angabe"],
  ["forderung", "Forderung"],
])("%s is a form or compound of %s", (word, noun) => {
  expect(reportingNoun(word)?.noun).toBe(noun);
});

test.each([["kran"], ["langstrecke"], ["treffen"], [""]])("%s says nothing", (word) => {
  expect(reportingNoun(word)).toBeNull();
});

test.each(alikeExamples)("%s ends like %s and says nothing", (word, noun) => {
  expect(reportingNoun(noun.toLowerCase())?.noun).toBe(noun);
  expect(reportingNoun(word)).toBeNull();
});

test.each(alikeNouns.split(" "))("%s would be a noun of saying by its end", (word) => {
  const ends = ["", "e", "en", "es", "s", "n", "nen"].map((ending) => word + ending);
  expect(ends.some((form) => [...form].some((_, at) => at > 0 && reportingNoun(form.slice(at)) !== null))).toBe(true);
});

test("a second look finds the same", () => {
  expect(reportingNoun("zeugenangaben")).toBe(reportingNoun("zeugenangaben"));
  expect(reportingNoun("hafenkran")).toBe(reportingNoun("hafenkran"));
});

test("roles: what stands behind nach, what speaks itself, what is thought", () => {
  expect([isSourceNoun("angaben"), isSourceNoun("zeitung")]).toEqual([true, false]);
  expect([isCarrier("zeitung"), isCarrier("ansicht")]).toEqual([true, false]);
  expect([isThought("ansicht"), isThought("angaben")]).toEqual([true, false]);
});
