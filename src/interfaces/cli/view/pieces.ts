import { cells, graphemesOf } from "./cells.ts";

/** Puts colour around a text; the same function for the same look. */
export type Style = (text: string) => string;

export const plain: Style = (text) => text;

/** A stretch of text of one look. Only the ASCII space is a place to break a line. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

export const piece = (text: string, style: Style = plain): Piece => ({ text, style });

/** Words of a line, each of pieces that follow one another without a space. */
type Word = readonly Piece[];

/** Lines of at most `width` cells; a word that is longer is cut. */
export function wrap(pieces: Iterable<Piece>, width: number): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  for (const word of wordsOf(pieces)) {
    for (const part of wordCells(word) > width ? cut(word, width) : [word]) {
      const length = wordCells(part);
      if (line.length > 0 && used + 1 + length > width) {
        lines.push(line);
        line = [];
      }
      if (line.length > 0) line.push(space(line.at(-1)!, part[0]!));
      used = line.length > 0 ? used + 1 + length : length;
      line.push(...part);
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** A space between two words looks like them where they look alike. */
const space = (before: Piece, after: Piece): Piece => piece(" ", before.style === after.style ? before.style : plain);

const wordCells = (word: Word): number => word.reduce((sum, { text }) => sum + cells(text), 0);

function* wordsOf(pieces: Iterable<Piece>): Generator<Word> {
  let word: Piece[] = [];
  for (const { text, style } of pieces) {
    const [first = "", ...rest] = text.split(/ +/u);
    if (first) word.push({ text: first, style });
    for (const next of rest) {
      if (word.length > 0) yield word;
      word = next ? [{ text: next, style }] : [];
    }
  }
  if (word.length > 0) yield word;
}

function* cut(word: Word, width: number): Generator<Word> {
  let part: Piece[] = [];
  let used = 0;
  for (const { text, style } of word) {
    let kept = "";
    for (const grapheme of graphemesOf(text)) {
      const length = cells(grapheme);
      if (used + length > width) {
        yield kept ? [...part, { text: kept, style }] : part;
        part = [];
        kept = "";
        used = 0;
      }
      kept += grapheme;
      used += length;
    }
    part.push({ text: kept, style });
  }
  yield part;
}

/** A line as it is written: neighbours of one style get it together. */
export function render(line: readonly Piece[]): string {
  let written = "";
  for (let i = 0; i < line.length; ) {
    const { style } = line[i]!;
    let text = "";
    for (; line[i]?.style === style; i++) text += line[i]!.text;
    written += style(text);
  }
  return written;
}

/** The same, filled up with spaces to `width` cells. */
export function renderTo(line: readonly Piece[], width: number): string {
  return render(line) + " ".repeat(Math.max(0, width - wordCells(line)));
}
