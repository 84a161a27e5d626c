import { expect, test } from "vitest";
import { lookUpWords } from "../../../analysis/words.ts";
import { loadModels } from "../../../load-models.ts";
import { toText } from "../../../text/to-text.ts";
import { tokenise } from "../../../tokens/tokenise.ts";
import { tokenRows } from "../rows/token-rows.ts";
import { longFormBefore } from "./long-form.ts";

const { lexicon } = await loadModels();

/** The long form in front of the bracket; null where its letters do not fit. */
function longForm(text: string): string | null {
  const words = lookUpWords(tokenise(toText({ text }), tokenRows), lexicon);
  const open = words.tokens.forms.indexOf("(");
  const first = longFormBefore(words, open, 0, words.tokens.forms[open + 1]!);
  return first === null ? null : words.tokens.forms.slice(first, open).join(" ");
}

test.each([
  ["Die Nationale Liga für Demokratie (NLD) siegte.", "Nationale Liga für Demokratie"],
  ["Die Gewerkschaft der Polizei (GdP) klagt.", "Gewerkschaft der Polizei"],
  ["Die Schutzvereinigung für Wertpapiere (DSW) klagt.", null],
  ["Anna Holm (SPD) klagt.", null],
])("%s", (text, found) => {
  expect(longForm(text)).toBe(found);
});
