import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { articleFromHtml } from "../src/index.ts";
import { root } from "./sources.ts";

// Pages in the style of publishers' markup, with what a careful reader takes from them: lines of "field: value",
// a blank line, the paragraphs. A field that is not named is not on the page.

const folder = join(root, "test", "pages");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.slice(0, -".html".length));
const FIELDS = ["title", "author", "publisher", "published", "url", "language", "dateline", "credit"] as const;

test("there are twelve layouts or more, with JSON-LD and without", () => {
  const withFacts = names.filter((name) => readFileSync(join(folder, `${name}.html`), "utf8").includes("ld+json"));
  expect(names.length).toBeGreaterThanOrEqual(12);
  expect(withFacts.length).toBeGreaterThanOrEqual(5);
  expect(names.length - withFacts.length).toBeGreaterThanOrEqual(5);
});

test.each(names)("%s", async (name) => {
  const article = await articleFromHtml(readFileSync(join(folder, `${name}.html`), "utf8"));
  const facts = FIELDS.filter((field) => article[field]).map((field) => `${field}: ${article[field]}`);
  const doubts = article.doubts?.length ? [`doubts: ${article.doubts.map(({ id }) => id).join(", ")}`] : [];
  const found = `${[...facts, ...doubts].join("\n")}\n\n${article.text}\n`;
  expect(found).toBe(readFileSync(join(folder, `${name}.txt`), "utf8"));
});
