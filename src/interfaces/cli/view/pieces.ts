import { cells, graphemesOf } from "./cells.ts";
import { hyphenPlace } from "./hyphenate.ts";

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
    for (const part of cellsOf(word) > width ? cut(word, width) : [word]) {
      const length = cellsOf(part);
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

/** The cells that a word or a line takes. */
export const cellsOf = (word: Word): number => word.reduce((sum, { text }) => sum + cells(text), 0);

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

/** Parts of at most `width` cells; of a word in letters with a hyphen where one may stand. */
function* cut(word: Word, width: number): Generator<Word> {
  const letters = word.flatMap(({ text, style }) => Array.from(graphemesOf(text), (letter) => piece(letter, style)));
  let from = 0;
  while (from < letters.length) {
    const fitting = fits(letters, from, width);
    if (from + fitting >= letters.length) return yield letters.slice(from);
    const hyphen = hyphenPlace(textsOf(letters.slice(from, from + fitting + HYPHEN_VIEW)), fitting - 1);
    const to = from + (hyphen ?? fitting);
    yield [...letters.slice(from, to), ...(hyphen === null ? [] : [piece("-", letters[to - 1]!.style)])];
    from = to;
  }
}

/** Letters behind the line's end that tell where a syllable begins. */
const HYPHEN_VIEW = 4;

const textsOf = (letters: readonly Piece[]): string[] => letters.map(({ text }) => text);

/** How many letters from `from` on fit into `width` cells; at least one. */
function fits(letters: readonly Piece[], from: number, width: number): number {
  let used = 0;
  let to = from;
  while (to < letters.length) {
    used += cells(letters[to]!.text);
    if (used > width && to > from) break;
    to++;
  }
  return to - from;
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
  return render(line) + " ".repeat(Math.max(0, width - cellsOf(line)));
}
