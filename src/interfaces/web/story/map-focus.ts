import type { MapPlace } from "../api-types.ts";

/** What a map must show of all that articles name: one article in ten may name what lies outside. */
const LEAST_SHARE = 0.9;
/** The map leaves places out only where what is left is at most this part as wide. */
const WORTH_IT = 0.4;
const DEGREE = Math.PI / 180;

/**
 * The places around which a story happens: one far place that few articles name does not make a map of the world. All of them where
 * leaving some out brings little.
 */
export function focusOf(places: readonly MapPlace[]): readonly MapPlace[] {
  const [x, y] = middleOf(places);
  const nearest = places.toSorted((a, b) => angle(a.point, [x, y]) - angle(b.point, [x, y]));
  const least = LEAST_SHARE * total(places);
  let kept = nearest;
  while (kept.length > 1 && total(kept.slice(0, -1)) >= least) kept = kept.slice(0, -1);
  const widest = (all: readonly MapPlace[]) => angle(all.at(-1)!.point, [x, y]);
  return kept.length < places.length && widest(kept) <= WORTH_IT * widest(nearest) ? kept : places;
}

const total = (places: readonly MapPlace[]): number => places.reduce((sum, { articles }) => sum + articles, 0);

/** Half of all articles lie on either side of it, by longitude and by latitude. */
const middleOf = (places: readonly MapPlace[]): MapPlace["point"] => [medianOf(places, 0), medianOf(places, 1)];

function medianOf(places: readonly MapPlace[], axis: 0 | 1): number {
  let left = total(places) / 2;
  for (const { point, articles } of places.toSorted((a, b) => a.point[axis] - b.point[axis])) {
    left -= articles;
    if (left <= 0) return point[axis];
  }
  return 0;
}

/** How far two points lie from each other on the globe, in radians. */
function angle([x1, y1]: MapPlace["point"], [x2, y2]: MapPlace["point"]): number {
  const cosine =
    Math.sin(y1 * DEGREE) * Math.sin(y2 * DEGREE) +
    Math.cos(y1 * DEGREE) * Math.cos(y2 * DEGREE) * Math.cos((x1 - x2) * DEGREE);
  return Math.acos(Math.min(1, cosine));
}
