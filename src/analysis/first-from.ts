import type { Span } from "../text/span.ts";

/** The index of the first span that begins at or after an offset, of spans in the order of the text; their number for none. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that begin in `[start, end)`, of spans in the order of the text. */
export const spansFrom = <T extends Span>(spans: readonly T[], start: number, end: number): readonly T[] =>
  spans.slice(firstFrom(spans, start), firstFrom(spans, end));
