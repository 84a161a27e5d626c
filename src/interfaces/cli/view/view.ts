import type { Reading } from "../../../index.ts";
import { clean } from "./cells.ts";
import { dateLabel } from "./dates.ts";
import { type Certainty, doubtText } from "./labels.ts";
import { markedParagraphs } from "./marks.ts";
import { type Piece, piece, render, wrap } from "./pieces.ts";
import { rowsOf } from "./rows.ts";
import type { Look } from "./settings.ts";
import { tableOf } from "./table.ts";
import { whyLines } from "./why.ts";

/** A reading for people: the article with its statements marked, a table of them, what was checked and what is doubtful. */
export function viewOf(reading: Reading, look: Look): string {
  const sections = [
    headOf(reading, look),
    ...(look.text ? articleOf(reading, look) : []),
    reading.statements.length > 0
      ? tableOf(rowsOf(reading, look), look)
      : lines([piece(look.labels.noStatements)], look),
    look.why ? whyLines(reading, look) : [],
    checksOf(reading, look),
    doubtsOf(reading, look),
    look.hint ? lines([piece(look.labels.hint, look.palette.faint)], look) : [],
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => `${section.join("\n")}\n`)
    .join("\n");
}

const lines = (pieces: Iterable<Piece>, { width }: Look): string[] => wrap(pieces, width).map(render);

function headOf({ document }: Reading, look: Look): string[] {
  const { palette, labels } = look;
  const facts = [
    document.publisher,
    document.published === null ? labels.noDate : dateLabel(document.published, labels),
    document.url ?? (document.title ? document.name : null),
  ];
  const about = facts.filter((fact) => fact !== null && fact !== "").map((fact) => clean(fact!));
  const title = clean(document.title ?? document.name);
  return [...lines([piece(title, palette.title)], look), ...lines([piece(about.join(" · "), palette.faint)], look)];
}

/** The paragraphs with a line between them, and the legend. */
function articleOf(reading: Reading, look: Look): string[][] {
  const { palette } = look;
  const marked = markedParagraphs(reading.document.text ?? "", reading.statements, palette);
  const paragraphs = Array.from(marked, (pieces) => lines(pieces, look));
  return reading.statements.length > 0 ? [...paragraphs, legendOf(look)] : paragraphs;
}

const CERTAINTIES: readonly Certainty[] = ["certain", "probable", "possible", "denied", "open"];

/** With colours, what they mean; the words in the table say it without them. */
function legendOf(look: Look): string[] {
  const { labels, palette, colour } = look;
  const colours = CERTAINTIES.flatMap((name, i) => [
    ...(i > 0 ? [piece(" · ", palette.faint)] : []),
    piece(labels.certainty[name].replaceAll(" ", "\u00a0"), palette[name]),
  ]);
  return [...lines([piece(labels.legend, palette.faint)], look), ...(colour ? lines(colours, look) : [])];
}

function checksOf(reading: Reading, look: Look): string[] {
  const { palette, labels } = look;
  if (reading.checks.length === 0) return [];
  const style = { consistent: palette.certain, inconsistent: palette.denied, "cannot be told": palette.faint };
  const sign = { consistent: "✓", inconsistent: "✗", "cannot be told": "?" };
  return [
    palette.heading(labels.checks),
    ...reading.checks.flatMap(({ stated, computed, verdict, start, end }) => {
      const words = clean((reading.document.text ?? "").slice(start, end));
      const result = computed === null ? "" : `, ${labels.computed}: ${computed}`;
      return item(
        `${sign[verdict]} `,
        [piece(labels.verdicts[verdict], style[verdict]), piece(` „${words || stated}“${result}`)],
        look,
      );
    }),
  ];
}

function doubtsOf({ doubts }: Reading, look: Look): string[] {
  if (doubts.length === 0) return [];
  const { palette, labels } = look;
  const row = (message: string, id: string) =>
    item("! ", [piece(clean(message)), piece(` (${id})`, palette.faint)], look);
  return [palette.heading(labels.doubts), ...doubts.flatMap((doubt) => row(doubtText(labels, doubt), doubt.id))];
}

/** A line that begins with a sign, what does not fit set below its words. */
const item = (sign: string, pieces: readonly Piece[], { width }: Look): string[] =>
  wrap(pieces, width - sign.length).map((line, i) => (i === 0 ? sign : " ".repeat(sign.length)) + render(line));
