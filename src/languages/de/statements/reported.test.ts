import { expect, test } from "vitest";
import { framesOf, summaries, typesOf } from "../../../../test/drafts-of.ts";
import { findReported } from "./reported.ts";

const found = (text: string) => summaries(text, findReported);

test.each([
  ["Die Fraktion kritisierte die Pläne der Werft.", "Die Fraktion"],
  ["Der Minister warnte vor Glätte.", "Der Minister"],
  ["Der Plan wurde von der Opposition kritisiert.", "der Opposition"],
])("the whole sentence is what is said: %s", (text, speaker) => {
  expect(found(text)).toEqual([`reported: ${text} | ${speaker} | -`]);
  expect(typesOf(text, findReported)).toEqual(["reported"]);
  expect(framesOf(text, findReported)).toEqual([""]);
});

test("a Konjunktiv behind the report gives the words", () => {
  expect(found("Er sprach von einem Mann, der geflohen sei.")).toEqual([
    "reported-konjunktiv: der geflohen sei | Er | sprach",
  ]);
});

test.each([
  ["Der Rat beschloss den Abriss."],
  ["Die Werft baut den Kran."],
  ["Der Plan wurde kritisiert."],
  ["Er sprach leise."],
])("a deed, or nobody speaks: %s", (text) => {
  expect(found(text)).toEqual([]);
});
