import type { Span } from "../../../index.ts";

/** A stretch of a paragraph in which the same statements go on. */
export interface Segment extends Span {
  /** Which of the quotes shows here: the one that began last of those still going on; -1 for none. */
  readonly top: number;
  /** How many go on here. */
  readonly depth: number;
  /** The statements whose first words stand here, in their order. */
  readonly begins: readonly number[];
}

/** The quotes of a statement, and its place in the caller's list. */
export interface Quoted {
  readonly index: number;
  readonly quote: readonly Span[];
}

interface Border {
  readonly at: number;
  readonly part: Part;
  readonly opens: boolean;
}
interface Part extends Span {
  readonly index: number;
  readonly first: boolean;
  closed: boolean;
}

/**
 * The paragraphs cut at every border of a quote; overlapping and nested quotes may stand in any number. Takes time in the
 * number of quotes (to sort them) and of segments, never of their product.
 *
 *     Er sagte, sie habe „nie“ gelogen.      quotes 10–32 and 19–24
 *     |   0    |    1   | 2   |   1   |0     segments, each with its top quote and depth
 */
export function segmentsOf(paragraphs: readonly Span[], statements: readonly Quoted[]): Segment[][] {
  const borders = bordersOf(statements);
  const open: Part[] = [];
  let depth = 0;
  let next = 0;
  return paragraphs.map((paragraph) => {
    const segments: Segment[] = [];
    let at = paragraph.start;
    let begins: number[] = [];
    const cutTo = (end: number) => {
      if (end > at) {
        segments.push({ start: at, end, top: open.at(-1)?.index ?? -1, depth, begins });
        begins = [];
        at = end;
      }
    };
    while (next < borders.length && borders[next]!.at < paragraph.end) {
      const { at: place, part, opens } = borders[next++]!;
      cutTo(Math.min(place, paragraph.end));
      depth += opens ? 1 : -1;
      if (opens) open.push(part);
      else part.closed = true;
      while (open.at(-1)?.closed) open.pop();
      if (opens && part.first) begins.push(part.index);
    }
    cutTo(paragraph.end);
    return segments;
  });
}

/** In the order of the text; at one place what ends comes before what begins, and the longer of two beginnings first. */
function bordersOf(statements: readonly Quoted[]): Border[] {
  const parts = statements.flatMap(({ index, quote }) =>
    quote
      .filter(({ start, end }) => start < end)
      .map(({ start, end }, i): Part => ({ start, end, index, first: i === 0, closed: false })),
  );
  return parts
    .flatMap((part): Border[] => [
      { at: part.start, part, opens: true },
      { at: part.end, part, opens: false },
    ])
    .sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || b.part.end - a.part.end);
}
