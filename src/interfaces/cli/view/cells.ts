import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** With this file's ending: .ts from the sources, .js when built. */
const WIDE = import.meta.url.replace(/cells\.(ts|js)(?:\?.*)?$/u, "wide-cells.$1");
/** Loaded when it is first asked: printing waits for nothing, so that it cannot be imported then. */
let wide: typeof import("./wide-cells.ts") | null = null;

function wideCells(text: string): number {
  wide ??= createRequire(import.meta.url)(fileURLToPath(WIDE)) as typeof import("./wide-cells.ts");
  return wide.wideCells(text);
}

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
export const cells = (text: string): number => (isPlain(text) ? text.length : wideCells(text));

/**
 * A text without what would move the cursor, change colours or turn the direction of writing: an article must not
 * speak to the terminal. Line ends and tabs become spaces.
 */
export const clean = (text: string): string =>
  text
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, " ")
    .replaceAll(/[\u0000-\u001f\u007f-\u009f]/gu, "\ufffd")
    .replaceAll(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, "");

/** The same for a message, which may have several lines and repeat what a person, or a file's name, said. */
export const cleanLines = (text: string): string => text.split("\n").map(clean).join("\n");
