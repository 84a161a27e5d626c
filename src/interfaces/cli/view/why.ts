import { type Reading, type Reason, ruleOf, whyOf } from "../../../index.ts";
import { cells, clean } from "./cells.ts";
import { numberOf } from "./marks.ts";
import { type Piece, piece, render, wrap } from "./pieces.ts";
import type { Look } from "./settings.ts";

/** Narrower lines have no room for a column of names. */
const NARROWEST_COLUMNS = 48;

/**
 * Which rule filled each field of each statement, with the words that show it:
 *
 *     [1] words  „teilte … mit“ A verb of saying … (de/cue-verb-postposed)
 */
export function whyLines(reading: Reading, look: Look): string[] {
  const { labels, palette } = look;
  if (reading.statements.length === 0) return [];
  return [
    palette.heading(labels.why),
    ...reading.statements.flatMap((statement, i) => {
      const number = `[${numberOf(statement, i)}] `;
      return reasonLines(whyOf(statement, reading), number, reading, look);
    }),
  ];
}

function reasonLines(reasons: readonly Reason[], number: string, { document }: Reading, look: Look): string[] {
  const { labels, palette, width } = look;
  const isWide = width >= NARROWEST_COLUMNS;
  const column = isWide ? Math.max(...Object.values(labels.fields).map(cells)) + 1 : 0;
  const indent = number.length + column;
  return reasons.flatMap(({ field, rule, spans }, i) => {
    const isAgain = i > 0 && reasons[i - 1]!.field === field;
    const name = isAgain ? "" : labels.fields[field];
    const words = clean(spans.map(({ start, end }) => (document.text ?? "").slice(start, end)).join(" … "));
    const pieces: Piece[] = [
      ...(isWide || isAgain ? [] : [piece(`${name}: `, palette.faint)]),
      ...(words ? [piece(`„${words}“ `)] : []),
      piece(ruleOf(rule)?.says[labels.language] ?? ""),
      piece(` (${rule})`, palette.faint),
    ];
    return wrap(pieces, width - indent).map((line, k) => {
      const head = i === 0 && k === 0 ? number : " ".repeat(number.length);
      const label = isWide ? (k === 0 ? name : "").padEnd(column) : "";
      return head + palette.faint(label) + render(line);
    });
  });
}
