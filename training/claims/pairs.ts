import { outletKey } from "../../src/languages/de/claims/voice.ts";
import { compare } from "../../src/ledger/claims/compare.ts";
import { featuresOf } from "../../src/ledger/claims/join-features.ts";
import { dayOf, positionOf } from "../../src/ledger/claims/position.ts";
import type { Occurrence } from "../../src/ledger/claims/stated.ts";
import { statedOf } from "../../src/ledger/claims/stated-of.ts";
import { publishedForOrder } from "../../src/ledger/published.ts";
import { loadModels } from "../../src/load-models.ts";
import { readWhole } from "../../src/pipeline.ts";
import type { ReadArticle } from "../../src/propositions/read-article.ts";
import type { Article } from "../../src/text/text.ts";
import { xzLines } from "../xz-lines.ts";
import { agreed, type GoldMention, type GoldPair } from "./gold.ts";

/** A judged pair as the joiner sees it. */
export interface Example {
  readonly pair: GoldPair;
  readonly features: Float64Array;
  readonly isSame: boolean;
  /** At least one of the two is what an article reports on nobody's word. */
  readonly isReported: boolean;
}

/** The judged pairs whose statements the program finds where they were judged, with their features. */
export async function examplesOf(data: string, pairs: readonly GoldPair[]): Promise<readonly Example[]> {
  const found = await occurrencesFor(data, pairs);
  return pairs.flatMap((pair, i) => {
    const [both, judgement] = [found[i], agreed(pair)];
    if (!both || judgement === null) return [];
    const isSame = judgement === "same" || judgement === "confirms";
    const isReported = both.some(({ report }) => report === true);
    return [{ pair, features: featuresOf(...both, compare(...both)), isSame, isReported }];
  });
}

/** The two statements of each pair as they are read now; null where one is not read. */
export async function occurrencesFor(
  data: string,
  pairs: readonly GoldPair[],
): Promise<readonly (readonly [Occurrence, Occurrence] | null)[]> {
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
  const at = (mention: GoldMention) => bestAt(mention, occurrences.get(mention.article) ?? []);
  return pairs.map((pair) => {
    const [a, b] = [at(pair.a), at(pair.b)];
    return a === undefined || b === undefined ? null : ([a, b] as const);
  });
}

/** Half of the shorter of the two must lie in the other, as when claims are scored. */
const LEAST_SHARED = 0.5;

/** The statement that a judged one is now: readings change, what was judged stays. */
function bestAt({ start, end }: GoldMention, all: readonly Occurrence[]): Occurrence | undefined {
  const shared = ({ proposition: { spans } }: Occurrence): number => {
    const size = spans.reduce((sum, span) => sum + span.end - span.start, 0);
    const common = spans.reduce(
      (sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
      0,
    );
    return common / Math.min(size, end - start) < LEAST_SHARED ? 0 : common / Math.max(size, end - start);
  };
  const best = all.reduce<Occurrence | undefined>(
    (a, b) => (a === undefined || shared(b) > shared(a) ? b : a),
    undefined,
  );
  return best !== undefined && shared(best) > 0 ? best : undefined;
}
