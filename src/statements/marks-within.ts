import type { Span } from "../text/span.ts";

/** The marks that lie inside a span; `marks` in text order and without overlaps. Cost: the logarithm of all, and those found. */
export function marksWithin<M extends Span>(marks: readonly M[], { start, end }: Span): M[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: M[] = [];
  for (let i = low; i < marks.length && marks[i]!.end <= end; i++) found.push(marks[i]!);
  return found;
}
