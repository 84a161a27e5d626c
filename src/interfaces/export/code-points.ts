/** A surrogate pair: two UTF-16 units that are one code point. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * From UTF-16 offsets into `text` to offsets in Unicode code points, as the Web Annotation Data Model counts them (4.2.5).
 *
 *     Der 🚢 sank.
 *            ^ 7 in UTF-16, 6 in code points
 *
 * An offset inside a pair becomes the pair's own. A lone surrogate counts as one.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many pairs begin before `offset`; `pairs` ascends. */
function countBelow(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
