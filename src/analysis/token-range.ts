import type { Span } from "../text/span.ts";
import type { Words } from "./words.ts";

/** Tokens `first` to `last - 1`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export const range = (first: number, last: number): TokenRange => ({ first, last });

/** Neighbouring tokens as ranges: [3, 4, 7] -> 3–5, 7–8. */
export function rangesOf(tokens: readonly number[]): TokenRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const t of [...new Set(tokens)].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && open.last === t) open.last = t + 1;
    else ranges.push({ first: t, last: t + 1 });
  }
  return ranges;
}

/** `outer` without the ranges in `holes`; empty pieces fall away. */
export function without(outer: TokenRange, holes: readonly TokenRange[]): TokenRange[] {
  const pieces: TokenRange[] = [];
  let first = outer.first;
  for (const hole of [...holes].sort((a, b) => a.first - b.first)) {
    if (hole.last <= first || hole.first >= outer.last) continue;
    if (hole.first > first) pieces.push(range(first, hole.first));
    first = Math.max(first, hole.last);
  }
  if (first < outer.last) pieces.push(range(first, outer.last));
  return pieces;
}

export const covers = (ranges: readonly TokenRange[], token: number): boolean =>
  ranges.some((r) => r.first <= token && token < r.last);

/** Ranges of tokens as spans of the text; empty ones fall away. */
export function spansOf({ tokens }: Words, ranges: readonly TokenRange[]): Span[] {
  return ranges
    .filter((r) => r.last > r.first)
    .map((r) => ({ start: tokens.starts[r.first]!, end: tokens.ends[r.last - 1]! }));
}
