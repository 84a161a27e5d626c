import { expect, test } from "vitest";
import { lookUpWords } from "../../../analysis/words.ts";
import { loadModels } from "../../../load-models.ts";
import { readArticle } from "../../../pipeline.ts";
import { toText } from "../../../text/to-text.ts";
import { tokenise } from "../../../tokens/tokenise.ts";
import { addressOpeners } from "../rows/forms-of-address.ts";
import { tokenRows } from "../rows/token-rows.ts";
import { clausesOf } from "./clauses.ts";
import { segmentText } from "./segments.ts";

const models = await loadModels();
const verbsOf = (text: string): readonly (string | undefined)[] => {
  const words = lookUpWords(tokenise(toText({ text, language: "de" }), tokenRows), models.lexicon);
  return segmentText(words).flatMap((unit) => clausesOf(words, unit).map(({ verb }) => verb?.lemma));
};

test.each(addressOpeners)("$example", ({ forms, example }) => {
  expect(example.toLowerCase()).toMatch(new RegExp(`(?<!\\p{L})(?:${forms.join("|")})(?!\\p{L})`, "u"));
  expect(verbsOf(example).filter((lemma) => lemma !== undefined)).toEqual(["halten"]);
});

test("whoever is addressed says nothing", () => {
  const text = "Herr Präsident, meine Damen und Herren, der Bund zahlt nichts.";
  expect(readArticle({ text, language: "de" }, models).statements).toEqual([]);
});

test("a verb stays one", () => {
  expect(verbsOf("Das reiche nicht, meine der Trainer.")).toEqual(["reichen", "meinen"]);
  expect(verbsOf("Er liebe Boote, sagte sie.")).toEqual(["lieben", "sagen"]);
});
