import { type Pair, ROLES, tokenF1 } from "./align.ts";
import type { AlignedArticle } from "./load.ts";

/** Words or a role count as right from this overlap on, as in errors.ts. */
const GOOD = 0.8;

/**
 * What the documentation tells of a part of the corpus, by name: "rule de/laut found" and "… in the corpus",
 * "type Direct of" and "… missed", "… other type", "… words right", "role cue both" and "… wrong", "… only the corpus", "… only we".
 */
export function countsOf(articles: readonly AlignedArticle[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const add = (name: string, isSo = true): void => {
    counts[name] = (counts[name] ?? 0) + (isSo ? 1 : 0);
  };
  for (const pair of articles.flatMap(({ pairs }) => pairs)) {
    const { gold, found } = pair;
    if (found !== null) {
      add(`rule ${found.statement.rule} found`);
      add(`rule ${found.statement.rule} in the corpus`, gold !== null);
    }
    if (gold === null) continue;
    add(`type ${gold.type} of`);
    add(`type ${gold.type} missed`, found === null);
    add(`type ${gold.type} other type`, found !== null && found.type !== gold.type);
    add(`type ${gold.type} words right`, found !== null && tokenF1(gold.quote, found.quote) >= GOOD);
    if (found !== null) addRoles(pair, add);
  }
  return counts;
}

function addRoles({ gold, found }: Pair, add: (name: string, isSo: boolean) => void): void {
  for (const role of ROLES) {
    const [theirs, ours] = [gold![role], found![role]];
    const both = theirs.length > 0 && ours.length > 0;
    add(`role ${role} both`, both);
    add(`role ${role} wrong`, both && tokenF1(theirs, ours) < GOOD);
    add(`role ${role} only the corpus`, theirs.length > 0 && ours.length === 0);
    add(`role ${role} only we`, theirs.length === 0 && ours.length > 0);
  }
}
