import { paragraphsOf, type Reading } from "../../../index.ts";
import { clean } from "./cells.ts";
import { certaintyOf } from "./labels.ts";
import type { Palette } from "./palette.ts";
import { type Piece, piece, plain, type Style } from "./pieces.ts";

type Statement = Reading["statements"][number];

/** The number that a statement has in the text and in the table: that of its id, "s4", so that both outputs agree. */
export const numberOf = (statement: Statement, index: number): string =>
  /^s(?<number>\d+)$/u.exec(statement.id)?.groups?.number ?? String(index + 1);

/** How a statement looks, by how sure its origin is; the article's own by how sure the article is. */
export function styleOf({ type, factuality }: Statement, palette: Palette): Style {
  const source = type === "asserted" ? "author" : "origin";
  const value = (factuality.find((f) => f.source === source) ?? factuality[0])?.value ?? "Uu";
  return palette[certaintyOf[value]];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly style: Style;
}

/**
 * The paragraphs of a reading's text with a bracket around each part of each statement: "[1 …]". Inner ones stand inside
 * outer ones; of two that cross, the one that closes before its turn tells its number: "… 1]". What goes on in the next
 * paragraph is opened there again.
 */
export function* markedParagraphs(
  content: string,
  statements: readonly Statement[],
  palette: Palette,
): Generator<Piece[]> {
  const marks = marksOf(statements, palette);
  let next = 0;
  let running: Mark[] = [];
  for (const { start, end } of paragraphsOf(content)) {
    while (next < marks.length && marks[next]!.start < end) running.push(marks[next++]!);
    running = running.filter((mark) => mark.end > start);
    const inside = running.map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start),
      end: Math.min(mark.end, end),
    }));
    yield [...markedPieces(content, start, end, inside)];
  }
}

function* markedPieces(content: string, start: number, end: number, marks: readonly Mark[]): Generator<Piece> {
  const open: Mark[] = [];
  let at = start;
  const textTo = (to: number): Piece => {
    const text = piece(clean(content.slice(at, to)), open.at(-1)?.style ?? plain);
    at = to;
    return text;
  };
  const closeTo = function* (to: number): Generator<Piece> {
    for (;;) {
      const first = open.reduce<Mark | null>((found, mark) => (found && found.end < mark.end ? found : mark), null);
      if (!first || first.end > to) return;
      yield textTo(first.end);
      yield piece(first === open.at(-1) ? "]" : `\u00a0${first.number}]`, first.style);
      open.splice(open.indexOf(first), 1);
    }
  };
  for (const mark of marks) {
    yield* closeTo(mark.start);
    yield textTo(mark.start);
    open.push(mark);
    yield piece(`[${mark.number}\u00a0`, mark.style);
  }
  yield* closeTo(end);
  yield textTo(end);
}

/** In the order of their brackets: earlier ones first, of those that begin together the longer one. */
function marksOf(statements: readonly Statement[], palette: Palette): Mark[] {
  return statements
    .flatMap((statement, index) => {
      const look = { number: numberOf(statement, index), style: styleOf(statement, palette) };
      return statement.quote.filter((span) => span.start < span.end).map((span) => ({ ...span, ...look }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
