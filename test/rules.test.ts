import { join } from "node:path";
import { expect, test } from "vitest";
import { explainArticle } from "../src/explain.ts";
import { articleFromHtml } from "../src/index.ts";
import { ruleOf, rules } from "../src/languages/rules.ts";
import { loadModels } from "../src/load-models.ts";
import { whyOf } from "../src/statements/why.ts";
import { root, sources } from "./sources.ts";

const models = await loadModels();

/** Every id that a file sets on a finding or a word, of a language or of a stage that all share; "de/cue-verb" in `startsWith` is the beginning of some. */
const idsIn = (content: string): string[] =>
  [...content.matchAll(/(?<!startsWith\()["'](?<id>(?:de|en|word|name|field)\/[a-z-]+)["']/gu)].map(
    ({ groups }) => groups!.id!,
  );

const files = sources().filter(({ path }) => !/^languages\/(?:de\/rows\/rules\/|en\/rows\/rules\.ts)/u.test(path));
const used = new Map(files.flatMap(({ path, content }) => idsIn(content).map((id) => [id, path])));
const rows = Object.values(rules).flat();
const named = new Set<string>(rows.map(({ id }) => id));

test("every rule id of the code has a row in src/languages/de/rows/rules, with its sentence and an example", () => {
  expect(used.size).toBeGreaterThan(80);
  const lacking = [...used].filter(([id]) => !named.has(id)).map(([id, path]) => `${id}, set in src/${path}`);
  expect(lacking).toEqual([]);
});

test("every row is of a rule that the code has, and stands once", () => {
  expect(rows.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  expect(named.size).toBe(rows.length);
});

test("ids stand whole in the code, where they can be found", () => {
  expect(files.filter(({ content }) => /`(?:de|en)\/\$\{/u.test(content)).map(({ path }) => path)).toEqual([]);
});

test.each(rows.map(({ id, says, example }) => [id, says, example] as const))("%s", async (id, says, example) => {
  for (const sentence of [says.en, says.de]) expect(sentence).toMatch(/^[\p{Lu}“„][^.]*\.$/u);
  const { tokens, names, places, reading } = explainArticle(
    {
      ...(example.startsWith("<") ? await articleFromHtml(example) : { text: example }),
      published: "2026-11-23",
      language: id.startsWith("en/") ? "en" : "de",
    },
    models,
  );
  const reasons = reading.statements.flatMap((statement) => whyOf(statement, reading));
  const found = [...tokens, ...names, ...places, ...reading.times, ...reasons].map(({ rule }) => rule);
  expect(found).toContain(id);
});

test.each([
  ["de/word-known", "word/known"],
  ["de/name-again", "name/again"],
  ["de/field-chain-unnamed", "field/chain-unnamed"],
  ["de/cue-verb-postposed", "de/cue-verb-postposed"],
])("%s of a stored reading is explained as %s", (id, now) => expect(ruleOf(id)?.id).toBe(now));

test("an id that no version has is not", () => expect(ruleOf("de/word-quarlox")).toBeNull());

const HEADINGS: Readonly<Record<keyof typeof rules, string>> = {
  words: "Words",
  names: "Names",
  places: "Places",
  times: "Times",
  statements: "Statements",
  fields: "Fields of a statement",
};

test("docs/rules.md tells of every rule (vitest --update writes it anew)", async () => {
  const sections = Object.entries(rules).map(([stage, list]) =>
    [
      `## ${HEADINGS[stage as keyof typeof rules]}\n`,
      "| rule | what it does | example |",
      "|---|---|---|",
      ...list.map(
        ({ id, says, example }) =>
          `| \`${id}\` | ${says.en} | ${example.startsWith("<") ? `\`${example}\`` : example} |`,
      ),
    ].join("\n"),
  );
  const head = `<!-- Written by test/rules.test.ts from src/languages/de/rows/rules: npx vitest run test/rules.test.ts --update -->
# Rules

Every finding names the rule that made it. A test reads each example and finds the rule in it. The rules of words and names
stand in no reading: \`laut explain\` shows them.
`;
  await expect(`${head}\n${sections.join("\n\n")}\n`).toMatchFileSnapshot(join(root, "docs", "rules.md"));
});
