/**
 * `npm run bench -- english`: whole English articles; of those for development and those that nobody may look at totals by area.
 * `--write FILE` writes the articles for development with their judgements, as ../shared/bench/score-articles.mjs takes them.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadModels } from "../../src/index.ts";
import { wordsAt } from "../blind/positions.ts";
import { isThere, type Measure, measured, points } from "../scores.ts";
import { linesOf, SHARED, table } from "../shared.ts";
import { articleOf, type GumPositions, gumTexts } from "./gum-articles.ts";

const TREEBANKS = "data/en/treebanks";

export const PARTS = ["dev", "blind"] as const;
type Part = (typeof PARTS)[number];

export const readPart = (part: Part): readonly GumPositions[] =>
  linesOf(join(import.meta.dirname, `${part}.jsonl`)).map((line) => JSON.parse(line) as GumPositions);

/** The articles of a part, each with the `expected` that the scorer asks for, as JSON. */
export function linesOfPart(part: Part, treebanks: string): readonly string[] {
  const texts = gumTexts(treebanks);
  return readPart(part).map((positions) => {
    const { paragraphs: _, ...judgements } = positions;
    const article = articleOf(positions, texts);
    return JSON.stringify({ ...article, language: "en", expected: wordsAt(judgements, article.text) });
  });
}

const measureOf = (part: Part): Measure => ({
  name: `English articles, ${part}`,
  key: `articles.en.${part}`,
  program: "score-articles.mjs",
  gold: TREEBANKS,
  lines: (treebanks) => linesOfPart(part, treebanks),
  values: points,
});

export async function benchEnglish(args: readonly string[]): Promise<void> {
  if (!PARTS.every((part) => isThere(measureOf(part)))) throw new Error("GUM is not in ../shared/data/en/treebanks.");
  const [, file] = args[0] === "--write" ? args : [];
  if (file !== undefined) {
    if (existsSync(file)) throw new Error(`${file} is there already.`);
    writeFileSync(file, linesOfPart("dev", join(SHARED, TREEBANKS)).join("\n"));
    return;
  }
  const models = await loadModels();
  for (const part of PARTS) {
    const values = await measured(measureOf(part), models);
    const areas = Object.keys(values).filter((name) => `${name} of` in values);
    console.log(`Whole English articles, ${part}: ${readPart(part).length} articles, points`);
    console.log(table(areas.map((area) => [area, `${values[area]} of ${values[`${area} of`]}`])));
  }
}
