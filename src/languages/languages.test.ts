import { expect, test } from "vitest";
import { loadModels, read, readArticle } from "../index.ts";
import { languages } from "./languages.ts";
import { ruleTables } from "./rule-tables.ts";

test("a language that is not read gives an empty reading with a doubt", async () => {
  const text = 'De minister zei dat de brug veilig is. "Het is een sterke brug", zei de burgemeester op maandag.';
  const reading = await read({ text, published: "2026-11-23" });
  expect(reading.document.language).toBe("nl");
  expect(reading.doubts.map(({ id }) => id)).toEqual(["other-language"]);
  const { statements, times, entities, places, checks } = reading;
  expect([statements, times, entities, places, checks]).toEqual([[], [], [], [], []]);
});

test("a text that does not tell its language is read as the first one", async () => {
  const reading = await read({ text: "„Brücke gesperrt“, sagte Moor." });
  expect(reading.document.language).toBeNull();
  expect(reading.statements).toHaveLength(1);
});

test("English is not read without its models or the parser", async () => {
  const text = "The ferry was not to blame for this, the owner said on Monday, and he was sure of it.";
  const models = await loadModels();
  const { of: _, ...alone } = models;
  for (const given of [alone, { ...models, of: (code: string) => ({ ...models.of!(code)!, syntax: null }) }]) {
    const { statements, doubts } = readArticle({ text, published: "2026-11-23" }, given);
    expect([statements.length, doubts.map(({ id }) => id)]).toEqual([0, ["other-language"]]);
  }
  expect(readArticle({ text, published: "2026-11-23" }, models).doubts).toEqual([]);
});

test("rules are told of every language", () => {
  expect(languages.map(({ rules }) => rules)).toEqual(ruleTables);
});
