import { compare } from "../../src/ledger/claims/compare.ts";
import { featuresOf } from "../../src/ledger/claims/join-features.ts";
import { dayOf, positionOf } from "../../src/ledger/claims/position.ts";
import type { Occurrence } from "../../src/ledger/claims/stated.ts";
import { statedOf } from "../../src/ledger/claims/stated-of.ts";
import { outletKey } from "../../src/ledger/claims/voice.ts";
import type { ReadArticle } from "../../src/ledger/layer.ts";
import { publishedForOrder } from "../../src/ledger/published.ts";
import { loadModels } from "../../src/load-models.ts";
import { readWhole } from "../../src/pipeline.ts";
import type { Article } from "../../src/text/text.ts";
import { xzLines } from "../xz-lines.ts";
import { agreed, type GoldMention, type GoldPair } from "./gold.ts";

/** A judged pair as the joiner sees it. */
export interface Example {
  readonly pair: GoldPair;
  readonly features: Float64Array;
  readonly isSame: boolean;
}

/** The judged pairs whose statements the program finds where they were judged, with their features. */
export async function examplesOf(data: string, pairs: readonly GoldPair[]): Promise<readonly Example[]> {
  const wanted = new Set(pairs.flatMap(({ a, b }) => [a.article, b.article]));
  const occurrences = new Map<string, readonly Occurrence[]>();
  const models = await loadModels();
  for await (const line of xzLines(`${data}/news/2020-01..11.jsonl.xz`)) {
    const article = JSON.parse(line) as Article & { readonly name: string };
    if (!wanted.has(article.name)) continue;
    const { stated, setting } = statedOf(readWhole(article, models) as ReadArticle);
    const published = publishedForOrder(article.published ?? null);
    occurrences.set(
      article.name,
      stated.map((one, i) => ({
        ...one,
        id: `${article.name}-${i}`,
        version: Number(article.name),
        position: positionOf(published, article.name, i),
        day: dayOf(published),
        outlet: outletKey(article.publisher ?? ""),
        setting,
      })),
    );
  }
  const at = ({ article, start, end }: GoldMention) =>
    occurrences
      .get(article)
      ?.find(({ proposition: { spans } }) => spans[0]!.start === start && spans.at(-1)!.end === end);
  return pairs.flatMap((pair) => {
    const [a, b, judgement] = [at(pair.a), at(pair.b), agreed(pair)];
    if (a === undefined || b === undefined || judgement === null) return [];
    const isSame = judgement === "same" || judgement === "confirms";
    return [{ pair, features: featuresOf(a, b, compare(a, b)), isSame }];
  });
}
