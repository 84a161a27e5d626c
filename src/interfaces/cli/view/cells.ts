/** Wide characters: East Asian Width W and F (Unicode 17, EastAsianWidth.txt), and what emoji fonts draw wide. First and last code points. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26aa, 0x26ab],
  [0x26bd, 0x26be],
  [0x26c4, 0x26c5],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x2753, 0x2757],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f1e6, 0x1f320],
  [0x1f32d, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f900, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Made when it is first asked: it loads tables that most texts never need. */
let graphemes: Intl.Segmenter | null = null;

/** What one looks like, one or more code points: a letter with its accents, an emoji with its skin. */
export const graphemesOf = (text: string): Iterable<string> => (isPlain(text) ? text : segmentsOf(text));

function* segmentsOf(text: string): Generator<string> {
  graphemes ??= new Intl.Segmenter("de", { granularity: "grapheme" });
  for (const { segment } of graphemes.segment(text)) yield segment;
}

/** Letters of Europe, signs and quotation marks: each takes one cell and stands alone. */
const isPlain = (text: string): boolean =>
  /^[\u0020-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u21ff\u2500-\u257f]*$/u.test(text);

/** The cells that a text takes in a line of a terminal. */
export function cells(text: string): number {
  if (isPlain(text)) return text.length;
  let sum = 0;
  for (const grapheme of graphemesOf(text)) sum += graphemeCells(grapheme);
  return sum;
}

function graphemeCells(grapheme: string): number {
  const point = grapheme.codePointAt(0)!;
  if (/^[\p{M}\p{Cf}]/u.test(grapheme)) return 0;
  return grapheme.includes("\ufe0f") || WIDE.some(([first, last]) => first <= point && point <= last) ? 2 : 1;
}

/**
 * A text without what would move the cursor, change colours or turn the direction of writing: an article must not
 * speak to the terminal. Line ends and tabs become spaces.
 */
export const clean = (text: string): string =>
  text
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, " ")
    .replaceAll(/[\u0000-\u001f\u007f-\u009f]/gu, "\ufffd")
    .replaceAll(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, "");
