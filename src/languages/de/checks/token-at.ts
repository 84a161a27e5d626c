import type { Tokens } from "../../../tokens/tokens.ts";

/** The first token that begins at or after an offset; `tokens.count` where there is none. Logarithmic. */
export function tokenAt({ starts, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
