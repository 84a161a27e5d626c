import { expect, test } from "vitest";
import { textOf } from "../../../text/span.ts";
import { creditExamples } from "../rows/credit-lines.ts";
import { creditsOf } from "./credits.ts";

const DPA = "Deutsche Presse-Agentur";
const AFP = "Agence France-Presse";
const brief = (text: string) => creditsOf(text).map(({ agencies, share }) => [agencies.join(" + "), share]);

test.each(creditExamples)("%s", (line, agency) => {
  expect(creditsOf(line).map(({ agencies }) => agencies[0])).toEqual([agency]);
});

test.each([
  ["Der Hafen ist frei. (dpa)", [[DPA, "whole"]]],
  ["Der Hafen ist frei. (dpa/AFP)", [[`${DPA} + ${AFP}`, "whole"]]],
  ["Der Hafen ist frei. (Tsp, dpa)", [[DPA, "part"]]],
  ["Der Hafen ist frei.“ (mit dpa, AFP)", [[`${DPA} + ${AFP}`, "part"]]],
  ["Der Hafen ist frei.\n(dpa)", [[DPA, "whole"]]],
  ["Der Hafen ist frei. AP/dpa", [[`Associated Press + ${DPA}`, "whole"]]],
  ["Husum (dpa) - Der Hafen ist frei.", [[DPA, "whole"]]],
  ["Frankfurt/Main (dpa/lhe) – Der Markt öffnet.", [[DPA, "part"]]],
  ["Der Hafen ist frei. Mit Material von dpa und AFP.", [[`${DPA} + ${AFP}`, "part"]]],
  ["Quelle: dpa", [[DPA, "whole"]]],
] as const)("%s", (text, credits) => {
  expect(brief(text)).toEqual(credits);
});

test.each([
  "Das sagte er der Deutschen Presse-Agentur (dpa).",
  "Das meldete die Deutsche Presse-Agentur (dpa)",
  "Er sprach mit der dpa.",
  "Zustimmung kam von der Opposition. (Beifall)",
  "Der Zeuge sagte laut dpa",
  "Der Preis stieg. (siehe Seite 3)",
])("no credit: %s", (text) => {
  expect(creditsOf(text)).toEqual([]);
});

test("a credit stands for the text since the one before, a dateline for what follows", () => {
  const text = "Erste Meldung. (dpa)\nZweite Meldung. (AFP)\nEmden (dpa) - Dritte Meldung.";
  expect(creditsOf(text).map(({ covers }) => textOf(text, covers).trim())).toEqual(
    ["Erste Meldung. (dpa", ")\nZweite Meldung. (AFP", "Emden (dpa) - Dritte Meldung."].map((part) =>
      expect.stringContaining(part.replace(/^\)\n/u, "")),
    ),
  );
});

test("a text without a line's end is looked at from its ends only", () => {
  const long = "Der Hafen ist frei ( ".repeat(50_000);
  const began = performance.now();
  expect(creditsOf(`${long}. (dpa)`)).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(500);
});
