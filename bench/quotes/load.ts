import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadModels, readArticle } from "../../src/index.ts";
import { linesOf, SHARED } from "../shared.ts";
import { align, type GoldArticle, type Pair } from "./align.ts";

export interface AlignedArticle {
  readonly gold: GoldArticle;
  readonly pairs: readonly Pair[];
}

/**
 * Reads a part of the corpus ("train", "dev") and pairs what was found with what is there.
 * @throws {Error} where the corpus is not beside the project
 */
export async function alignedCorpus(part: string): Promise<readonly AlignedArticle[]> {
  const file = join(SHARED, `data/quotes/wikinews-${part}.jsonl`);
  const assignment = join(SHARED, "bench/assignment.mjs");
  if (!existsSync(file) || !existsSync(assignment))
    throw new Error(`The quotation corpus is not here: ${file}. It is needed beside the project; see docs/scores.md.`);
  const { maximise } = (await import(pathToFileURL(assignment).href)) as { maximise: Parameters<typeof align>[2] };
  const models = await loadModels();
  return linesOf(file).map((line) => {
    const gold = JSON.parse(line) as GoldArticle;
    return { gold, pairs: align(gold, readArticle(gold, models), maximise) };
  });
}
