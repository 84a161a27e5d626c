/** `npm run bench -- blind`: whole articles on points that nobody may look at; prints totals, never what was missed. */
import { join } from "node:path";
import { loadModels } from "../../src/index.ts";
import { storeRun } from "../results/results.ts";
import { isThere, type Measure, measured, points } from "../scores.ts";
import { linesOf, table } from "../shared.ts";
import { type CorpusArticle, numberOf, type Positions, wordsAt } from "./positions.ts";

/** What is known of each article, without its text. */
export const readPoints = (): readonly Positions[] =>
  linesOf(join(import.meta.dirname, "points.jsonl")).map((line) => JSON.parse(line) as Positions);

/** The articles of the corpus that have points, each with the `expected` that the scorer asks for, as JSON. */
export function blindLines(corpus: string): readonly string[] {
  const articles = new Map(
    linesOf(corpus).map((line) => {
      const article = JSON.parse(line) as CorpusArticle;
      return [numberOf(article), article] as const;
    }),
  );
  return readPoints().map((positions) => {
    const article = articles.get(positions.article);
    if (article === undefined) throw new Error(`Article ${positions.article} is not in ${corpus}.`);
    const { name, title, text } = article;
    const { published } = positions;
    return JSON.stringify({ name, published, title, language: "de", text, expected: wordsAt(positions, text) });
  });
}

const blind: Measure = {
  name: "articles, blind",
  key: "articles.blind",
  program: "score-articles.mjs",
  gold: "data/quotes/wikinews-train.jsonl",
  lines: blindLines,
  values: points,
};

export async function benchBlind(): Promise<void> {
  if (!isThere(blind)) throw new Error(`The corpus is not here: ../shared/${blind.gold}.`);
  const values = await measured(blind, await loadModels());
  storeRun("blind", values);
  const areas = Object.keys(values).filter((name) => `${name} of` in values);
  console.log(`Whole articles, blind: ${readPoints().length} articles, points`);
  console.log(table(areas.map((area) => [area, `${values[area]} of ${values[`${area} of`]}`])));
}
