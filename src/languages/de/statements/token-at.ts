import type { Words } from "../../../analysis/words.ts";

/** The token that begins at or behind an offset. */
export function tokenAt({ tokens }: Words, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
