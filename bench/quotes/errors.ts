import { type Pair, ROLES, tokenF1 } from "./align.ts";
import type { AlignedArticle } from "./load.ts";

/** A part counts as wrong below this overlap. */
const GOOD = 0.8;

/** One difference between the corpus and a reading, with the article it stands in. */
export interface Difference {
  readonly kind: string;
  readonly article: AlignedArticle;
  readonly pair: Pair;
}

/** Every difference, in groups by kind, the largest first. */
export function differences(
  articles: readonly AlignedArticle[],
): readonly (readonly [string, readonly Difference[]])[] {
  const all = articles.flatMap((article) =>
    article.pairs.flatMap((pair) => kindsOf(pair).map((kind) => ({ kind, article, pair }))),
  );
  return [...Map.groupBy(all, ({ kind }) => kind)].sort((a, b) => b[1].length - a[1].length);
}

function kindsOf({ gold, found }: Pair): string[] {
  if (found === null) return [`missed: ${gold!.type}`];
  const { rule } = found.statement;
  if (gold === null) return [`not in the corpus: ${rule}`];
  const kinds = ROLES.filter((role) => tokenF1(gold[role], found[role]) < GOOD).map((role) => `${role}: ${rule}`);
  return gold.type === found.type ? kinds : [...kinds, `type: ${gold.type} taken for ${found.type}`];
}
