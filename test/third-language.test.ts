import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { loadModels, readArticle } from "../src/index.ts";
import { type Language, languages } from "../src/languages/index.ts";
import { folder } from "./cli.ts";
import { root } from "./sources.ts";

// The language of docs/add-a-language.md, from outside of the package: it imports the two public entries and nothing else.
const place = folder();
afterAll(() => place.remove());
const page = readFileSync(join(root, "docs/add-a-language.md"), "utf8");
const code = /^```ts\n(?<code>[\s\S]*?)\n```$/mu.exec(page)!.groups!.code!;
const entries = { laut: "index.ts", "laut/languages": "languages/index.ts" } as const;
const inside = code.replaceAll(/from "(?<name>laut(?:\/languages)?)"/gu, (_, name: keyof typeof entries) => {
  return `from ${JSON.stringify(pathToFileURL(join(root, "src", entries[name])).href)}`;
});
const file = place.file("dutch.ts", `const console = { log: () => undefined };\n${inside}`);
const { dutch } = (await import(pathToFileURL(file).href)) as { readonly dutch: Language };

const models = await loadModels();
const read = (text: string, language?: string) =>
  readArticle({ text, published: "2026-11-23", ...(language && { language }) }, models, [...languages, dutch]);

/** "rule speaker: quote" of each statement. */
const said = (text: string): string[] =>
  read(text, "nl").statements.map(({ rule, speaker, quote }) => {
    const words = (spans: typeof quote) => spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
    return `${rule} ${words(speaker.spans)}: ${words(quote)}`;
  });

test("the language imports the public entries alone", () => {
  expect(new Set([...code.matchAll(/from "(?<name>[^"]+)"/gu)].map(({ groups }) => groups!.name))).toEqual(
    new Set(Object.keys(entries)),
  );
});

test.each([
  ["De wethouder verklaarde dat het geld op is.", ["nl/clause De wethouder: het geld op is"]],
  ["“Het ijs is dun”, waarschuwde Jan Molenaar.", ["nl/quotation Jan Molenaar: “Het ijs is dun”"]],
  ["Volgens de politie is de weg dicht.", ["nl/volgens de politie: is de weg dicht"]],
  ["De weg is dicht.", []],
  ["", []],
])("%s", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test("its reading has what it finds and nothing else", () => {
  const { document, statements, entities, times, places, checks, doubts } = read(
    "De boer zei dat Berlijn ver is.",
    "nl",
  );
  expect([document.language, statements.map(({ act }) => act)]).toEqual(["nl", ["assert"]]);
  expect([entities, times, places, checks, doubts]).toEqual([[], [], [], [], []]);
});

test("a text tells that it is Dutch by itself", () => {
  const text = "De politie meldde dat de weg naar het dorp dicht is en dat het verkeer met de veerboot over moet.";
  expect(read(text).document.language).toBe("nl");
  expect(read(text).statements).toHaveLength(1);
});

test("without it the same text is read as empty, with a doubt", () => {
  const { statements, entities, doubts } = readArticle({ text: "Volgens Jan is het ijs dun.", language: "nl" }, models);
  expect([statements, entities]).toEqual([[], []]);
  expect(doubts.map(({ id }) => id)).toContain("other-language");
});

test("no other language reads otherwise beside it", () => {
  for (const text of [
    "„Die Brücke ist sicher“, sagte Ministerin Moor am Montag in Kiel.",
    'The owner said the ferry is safe. "It is," he added.',
  ]) {
    const article = { text, published: "2026-11-23" };
    expect(readArticle(article, models, [...languages, dutch])).toEqual(readArticle(article, models));
    expect(readArticle(article, models).statements.length).toBeGreaterThan(0);
  }
});
