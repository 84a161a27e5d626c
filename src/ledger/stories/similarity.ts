import type { TermVector } from "./vector.ts";

const MILLION = 1e6;
/** Terms that are kept as evidence. */
const MOST_SHARED = 8;
/** In how many days without an article the similarity that counts falls to 1/e. */
const FADING_DAYS = 60;

/** Cosine of two vectors, 0 to 1: whole numbers until the last step, so the same everywhere. */
export function similarity(a: TermVector, b: TermVector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return Math.min(1, sum / MILLION);
}

/** What is left of a similarity over a gap of days: a story that has been silent for long is seldom taken up again. */
export const faded = (cosine: number, days: number): number => cosine * Math.exp(-Math.abs(days) / FADING_DAYS);

/** The terms that bring two vectors together, heaviest first. */
export function sharedTerms(a: TermVector, b: TermVector): readonly string[] {
  const shared = [...a].flatMap(([term, weight]) => {
    const other = b.get(term);
    return other === undefined ? [] : [{ term, product: weight * other }];
  });
  return shared
    .sort((x, y) => y.product - x.product || (x.term < y.term ? -1 : 1))
    .slice(0, MOST_SHARED)
    .map(({ term }) => term);
}
