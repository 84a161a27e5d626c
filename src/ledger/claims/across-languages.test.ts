import { expect, test } from "vitest";
import { loadModels } from "../../load-models.ts";
import { readWhole } from "../../pipeline.ts";
import { joinOf } from "./join.ts";
import type { Occurrence } from "./stated.ts";
import { statedOf } from "./stated-of.ts";

const models = await loadModels();
let versions = 0;

/** The first proposition of an article that names what it is about. */
function one(language: "de" | "en", text: string): Occurrence {
  const { words, reading } = readWhole({ text, language, published: "2026-11-23" }, models);
  const { stated, setting } = statedOf({ words, reading });
  const version = ++versions;
  return { ...stated[0]!, id: `v${version}-s1.1`, version, position: version, day: 20_000, outlet: null, setting };
}

const german = one("de", "Emmanuel Macron werde am 4. Dezember die Werft besuchen, sagte die Ministerin.");

test("an event that both languages have, a name and a day are a question, and no more", () => {
  const english = one("en", "The minister said Emmanuel Macron will visit the old yard on December 4.");
  expect([german.language, english.language]).toEqual([undefined, "en"]);
  expect(joinOf(german, english)).toMatchObject({ band: "proposed", change: null });
  expect(joinOf(english, german).band).toBe("proposed");
});

test.each([
  ["another day", "The minister said Emmanuel Macron will visit the old yard on December 5."],
  ["no day and no number", "The minister said Emmanuel Macron will visit the old yard."],
  ["another name", "The minister said Angela Merkel will visit the old yard on December 4."],
  ["another event", "The minister said Emmanuel Macron will sell the old yard on December 4."],
  ["a denial", "The minister said Emmanuel Macron will not visit the old yard on December 4."],
])("%s is none, and no change", (_, text) => {
  expect(joinOf(german, one("en", text))).toMatchObject({ band: null, change: null });
});

test("the same words of two languages are not one word", () => {
  const [a, b] = [
    one("de", "Der Minister sagte, Hotel und Hand seien warm."),
    one("en", "The minister said hotel and hand are warm."),
  ];
  expect(a.proposition.wording.filter((hash) => b.proposition.wording.includes(hash))).toEqual([]);
});
