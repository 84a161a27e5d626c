import type { Stretch } from "./passages.ts";

/** Two texts as a drawing: common words faint, those of one alone on a ground. Units are pixels. */
export interface PictureSide {
  readonly outlet: string;
  readonly day: string;
  readonly title: string;
  readonly stretches: readonly Stretch[];
}

export interface PictureColours {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly mark: string;
}

/** How wide words are drawn in a font of the canvas. */
export type Measure = (text: string, font: string) => number;

const COLUMN = 520;
const MARGIN = 32;
const LINE = 24;
const TEXT = "16px Georgia, serif";
const TITLE = "600 20px Georgia, serif";
const SMALL = "13px Arial, sans-serif";
const TITLE_LINE = 27;
/** Lines of a text that are drawn; what comes after is told by a sign. */
const MOST_LINES = 400;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The drawing as SVG that needs nothing else. */
export function comparePicture(
  sides: readonly [PictureSide, PictureSide],
  heading: string,
  colours: PictureColours,
  measure: Measure,
): string {
  const drawn = sides.map((side, at) => column(side, MARGIN + at * (COLUMN + MARGIN), colours, measure));
  const width = 2 * COLUMN + 3 * MARGIN;
  const height = Math.max(...drawn.map(({ bottom }) => bottom)) + MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colours.paper}"/>${text(MARGIN, MARGIN, heading, SMALL, colours.faint)}${drawn.map(({ svg }) => svg).join("")}</svg>`;
}

function column({ outlet, day, title, stretches }: PictureSide, x: number, colours: PictureColours, measure: Measure) {
  let y = 2 * MARGIN;
  let svg = text(x, y, `${outlet} · ${day}`, SMALL, colours.faint);
  for (const line of wrapped([{ common: true, text: title }], TITLE, measure)) {
    y += TITLE_LINE;
    svg += text(x, y, line.map(({ text: words }) => words).join(" "), TITLE, colours.ink);
  }
  y += LINE / 2;
  const lines = wrapped(stretches, TEXT, measure);
  for (const line of lines.slice(0, MOST_LINES)) {
    y += LINE;
    let at = x;
    for (const { common, text: words } of line) {
      const width = measure(words, TEXT);
      if (!common)
        svg += `<rect x="${at - 2}" y="${y - 17}" width="${width + 4}" height="${LINE - 2}" fill="${colours.mark}"/>`;
      svg += text(at, y, words, TEXT, common ? colours.faint : colours.ink);
      at += width + measure(" ", TEXT);
    }
  }
  if (lines.length > MOST_LINES) {
    y += LINE;
    svg += text(x, y, "…", TEXT, colours.faint);
  }
  return { svg, bottom: y };
}

/** Lines of stretches that fit a column; paragraphs stay apart by an empty line. */
export function wrapped(
  stretches: readonly Stretch[],
  font: string,
  measure: Measure,
): readonly (readonly Stretch[])[] {
  const lines: Stretch[][] = [[]];
  let width = 0;
  const space = measure(" ", font);
  for (const { common, text: whole } of stretches)
    for (const part of whole.split(/(\n+)/u)) {
      if (/^\n+$/u.test(part)) {
        if (lines.at(-1)!.length > 0) lines.push([], []);
        width = 0;
        continue;
      }
      for (const word of part.split(/\s+/u).filter(Boolean)) {
        const wide = measure(word, font);
        if (width > 0 && width + space + wide > COLUMN) {
          lines.push([]);
          width = 0;
        }
        const line = lines.at(-1)!;
        const last = line.at(-1);
        if (last?.common === common) line[line.length - 1] = { common, text: `${last.text} ${word}` };
        else line.push({ common, text: word });
        width += (width > 0 ? space : 0) + wide;
      }
    }
  return lines;
}

const text = (x: number, y: number, words: string, font: string, fill: string): string =>
  `<text x="${x}" y="${y}" fill="${fill}" style="font:${escaped(font)}">${escaped(words)}</text>`;
