import { expect, test } from "vitest";
import { toText } from "../../../text/to-text.ts";
import { tokenise } from "../../../tokens/tokenise.ts";
import { tokenRows } from "../rows/token-rows.ts";
import { behindDateline } from "./dateline.ts";

const first = (text: string): string => {
  const tokens = tokenise(toText({ name: "test", text, language: "de" }), tokenRows);
  return tokens.forms[behindDateline(tokens, 0, tokens.count)]!;
};

test.each([
  ["Freiburg (dpa) – Forscher haben einen Stern entdeckt.", "Forscher"],
  ["Freiburg/Kiel (dpa/AFP) - Der Deich hält.", "Der"],
  ["Kiel, 12. Mai (Reuters) – Wie die Werft mitteilt, steht der Kran.", "Wie"],
  ["Frankfurt am Main (AFP) – Es regnet.", "Es"],
])("dateline: %s", (text, expected) => {
  expect(first(text)).toBe(expected);
});

test.each([
  ["Der Verband (VDI) tagte – ohne Gäste.", "Der"],
  ["Kiel liegt (noch) – am Meer.", "Kiel"],
  ["Forscher haben einen Stern entdeckt.", "Forscher"],
])("no dateline: %s", (text, expected) => {
  expect(first(text)).toBe(expected);
});
