/**
 * `npm run bench -- stories`: B³ on the story chains of the quotation corpus, all its other articles as noise.
 * `--errors` lists the chains that are not found as they are. `--news` reads the news collection too (a quarter of an
 * hour) and tells how large its stories are and how the cost of an article grows. `--english`: English events among English news alone.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadModels, type Models } from "../../src/index.ts";
import { publishedForOrder } from "../../src/ledger/published.ts";
import { vectorOf } from "../../src/ledger/stories/vector.ts";
import { readWhole } from "../../src/pipeline.ts";
import type { ReadArticle } from "../../src/propositions/read-article.ts";
import type { Article } from "../../src/text/text.ts";
import { xzLines } from "../../training/xz-lines.ts";
import { storeRun } from "../results/results.ts";
import { linesOf, median, SHARED, table } from "../shared.ts";
import { bCubed, membersOf } from "./b-cubed.ts";
import { englishArticles, reportEnglish, toldInEnglish } from "./english.ts";
import { type Grown, grow, type Told } from "./grow.ts";

const CHAINS = join(SHARED, "data/stories/wikinews-chains.tsv");
const NEWS = join(SHARED, "data/news/2020-01..11.jsonl.xz");
const CORPUS = ["train", "dev"].map((part) => join(SHARED, `data/quotes/wikinews-${part}.jsonl`));

export async function benchStories(args: readonly string[]): Promise<void> {
  for (const file of [CHAINS, ...CORPUS]) if (!existsSync(file)) throw new Error(`The corpus is not here: ${file}.`);
  const models = await loadModels();
  if (args.includes("--english")) {
    const articles = await englishArticles();
    reportEnglish(articles, await grow(toldInEnglish(articles, (article) => told(article, models))));
    return;
  }
  const corpus = CORPUS.flatMap(linesOf).map((line) => told(JSON.parse(line) as Article, models));
  reportChains((await grow(corpus)).stories, args.includes("--errors"));
  if (args.includes("--news")) await benchNews(models);
}

function told(article: Article, models: Models): Told {
  const { reading, words } = readWhole(article, models);
  const value = vectorOf({ reading, words } as ReadArticle);
  return {
    name: reading.document.name,
    title: reading.document.title,
    published: publishedForOrder(article.published),
    value,
  };
}

function reportChains(found: ReadonlyMap<string, string>, withErrors: boolean): void {
  const gold = new Map<string, string>();
  for (const line of linesOf(CHAINS).slice(1)) {
    const [story, , name] = line.split("\t");
    gold.set(name!, story!);
  }
  const chains = membersOf(gold);
  // Every other chain of the file: one half was there to choose weights on, the other only to score.
  const half = (which: number) => [...chains.values()].filter((_, i) => i % 2 === which).flat();
  const row = (label: string, names: readonly string[]) => {
    const { precision, recall, f1 } = bCubed(found, gold, names);
    return [label, String(names.length), ...[precision, recall, f1].map((n) => n.toFixed(3))];
  };
  const stored = ([half, names]: readonly [string, readonly string[]]) =>
    Object.entries(bCubed(found, gold, names)).map(([measure, value]) => [`${half} ${measure}`, value] as const);
  storeRun(
    "stories",
    Object.fromEntries([["seen", half(0)] as const, ["set aside", half(1)] as const].flatMap((one) => stored(one))),
  );
  console.log(`Stories, B³ among ${found.size} articles`);
  console.log(
    table([
      ["scored articles", "number", "precision", "recall", "F1"],
      row("chains that weights were chosen on", half(0)),
      row("the other chains", half(1)),
      row("all chains", [...gold.keys()]),
      row("all articles, those in no chain as stories of their own", [...found.keys()]),
    ]),
  );
  if (withErrors)
    for (const [story, names] of chains)
      if (new Set(names.map((name) => found.get(name))).size > 1) console.log(`\n${story}\n  ${names.join("\n  ")}`);
}

async function benchNews(models: Models): Promise<void> {
  const articles: Told[] = [];
  for await (const line of xzLines(NEWS)) articles.push(told(JSON.parse(line) as Article, models));
  reportNews(await grow(articles));
}

export function reportNews({ stories, times, listTime }: Grown): void {
  const sizes = [...membersOf(stories).values()].map(({ length }) => length).sort((a, b) => b - a);
  const several = sizes.filter((size) => size > 1);
  const THOUSAND = 31; // batches of 32
  const perArticle = (batches: readonly number[]) =>
    `${(batches.reduce((a, b) => a + b, 0) / batches.length / 32).toFixed(2)} ms`;
  console.log(`\nStories of ${stories.size} news articles`);
  console.log(
    table([
      ["stories of two or more", String(several.length)],
      ["articles in them", String(several.reduce((a, b) => a + b, 0))],
      ["largest", sizes.slice(0, 5).join(", ")],
      ["median of two or more", String(median(several))],
      ["ten or more", String(several.filter((size) => size >= 10).length)],
      ["an article of the first thousand", perArticle(times.slice(0, THOUSAND))],
      ["an article of the last thousand", perArticle(times.slice(-THOUSAND - 1, -1))],
      ["the list of stories", `${listTime.toFixed(0)} ms`],
    ]),
  );
}
