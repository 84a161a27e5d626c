import { cells } from "./cells.ts";
import type { Labels } from "./labels.ts";
import { cellsOf, piece, render, renderTo, wrap } from "./pieces.ts";
import { type CellLine, RELAYED, type Row } from "./rows.ts";
import type { Look } from "./settings.ts";

const GAP = 2;
/** Narrower lines have no room for five columns beside each other. */
const NARROWEST_TABLE = 64;
/** What the columns beside the number get of a line that is too short for all of them. */
const SHARES: readonly number[] = [0.25, 0.28, 0.27, 0.2];

/** Rows as lines of text: columns beside each other, or one under the other where the terminal is narrow. */
export const tableOf = (rows: readonly Row[], look: Look): string[] =>
  look.width < NARROWEST_TABLE ? rows.flatMap((row) => stacked(row, look)) : columns(rows, look);

function columns(rows: readonly Row[], look: Look): string[] {
  const { labels, palette } = look;
  const widths = widthsFor(rows, look);
  const head = labels.columns.map((label, i) => renderTo([piece(label, palette.heading)], widths[i]!));
  const rule = palette.faint("─".repeat(widths.reduce((sum, w) => sum + w + GAP, -GAP)));
  return [head.join(" ".repeat(GAP)).trimEnd(), rule, ...rows.flatMap((row) => rowLines(row, widths))];
}

function widthsFor(rows: readonly Row[], { width, labels }: Look): number[] {
  const wanted = labels.columns.map((label, x) =>
    Math.max(cells(label), ...rows.flatMap((row) => row[x]!.map(cellsOf))),
  );
  const [number = 0, ...others] = wanted;
  return [number, ...shareOut(others, width - number - GAP * others.length)];
}

/** Columns that want no more than their share get what they want; the others share what is left. */
function shareOut(wanted: readonly number[], room: number): number[] {
  const widths = wanted.map((): number | null => null);
  for (let settled = true; settled; ) {
    settled = false;
    const left = widths.reduce<number>((rest, w) => rest - (w ?? 0), room);
    const shares = SHARES.reduce((sum, share, i) => (widths[i] === null ? sum + share : sum), 0);
    for (const [i, want] of wanted.entries()) {
      const share = Math.floor((left * SHARES[i]!) / shares);
      if (widths[i] !== null || want > share) continue;
      widths[i] = want;
      settled = true;
    }
    if (!settled) return widths.map((w, i) => w ?? Math.floor((left * SHARES[i]!) / shares));
  }
  return [...wanted];
}

function rowLines(row: Row, widths: readonly number[]): string[] {
  const cells = row.map((cell, i) => cell.flatMap((line) => wrap(line, widths[i]!)));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, y) =>
    cells
      .map((cell, x) => (x + 1 < cells.length ? renderTo(cell[y] ?? [], widths[x]!) : render(cell[y] ?? [])))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

/** "[3] Ute Moor", and below it what the other columns say, each with its name. */
function stacked([number, who, ...others]: Row, look: Look): string[] {
  const { width, labels, palette } = look;
  const indent = (number[0]?.[0]?.text.length ?? 0) + 1;
  const names: Labels["columns"][number][] = labels.columns.slice(2);
  const lines: CellLine[] = [
    who.flat(),
    ...others.flatMap((cell, i) => (cell.length > 0 ? [[piece(`${names[i]}: `, palette.faint), ...joined(cell)]] : [])),
  ];
  const wrapped = lines.flatMap((line) => wrap(line, Math.max(8, width - indent)));
  return wrapped.map((line, i) => (i === 0 ? renderTo(number[0] ?? [], indent) : " ".repeat(indent)) + render(line));
}

/** The lines of a cell as one. */
const joined = (cell: readonly CellLine[]): CellLine =>
  cell.flatMap((line, i) => (i === 0 ? line : [piece(line[0]?.text.startsWith(RELAYED) ? " " : "; "), ...line]));
