import { expect, test } from "vitest";
import { lookUpWords } from "../../../analysis/words.ts";
import { loadModels } from "../../../load-models.ts";
import { readWhole } from "../../../pipeline.ts";
import { toText } from "../../../text/to-text.ts";
import { tokenise } from "../../../tokens/tokenise.ts";
import { houseNotices, isHouseNotice } from "../rows/house-notices.ts";
import { tokenRows } from "../rows/token-rows.ts";
import { termsAt } from "./terms.ts";

const models = await loadModels();

test("nouns and names by their dictionary forms, as the tree has them; no verbs, and no nouns that only measure", () => {
  const { words } = readWhole(
    { text: "Two ferries closed the harbor to Brandner for 20 miles.", language: "en" },
    models,
  );
  expect(Array.from({ length: words.tokens.count }, (_, i) => termsAt(words, i)).flat()).toEqual([
    "ferry",
    "harbor",
    "brandner",
  ]);
});

test("in a title, whose words all begin with a capital, what can be a noun", () => {
  const tokens = tokenise(toText({ text: "The Ferries of Brandner Are Safe", language: "en" }), tokenRows);
  const words = lookUpWords(tokens, models.of!("en")!.lexicon);
  const terms = Array.from({ length: tokens.count }, (_, i) => termsAt(words, i)).flat();
  expect(terms).toEqual(expect.arrayContaining(["ferry", "brandner"]));
  expect(terms).not.toContain("the");
});

test.each(houseNotices)("$example", ({ example }) => expect(isHouseNotice(example)).toBe(true));

test("an article's own sentences are no notices", () => {
  for (const text of ["The ferry is safe.", "He signed the treaty.", "More than ten people were hurt."])
    expect(isHouseNotice(text)).toBe(false);
});
