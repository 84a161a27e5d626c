import type { Labels } from "./labels.ts";
import { piece, render, renderTo, wrap } from "./pieces.ts";
import type { CellLine, Row } from "./rows.ts";
import type { Look } from "./settings.ts";

const GAP = 2;
/** Narrower lines have no room for five columns beside each other. */
const NARROWEST_TABLE = 64;
/** What each column gets of the width that the number leaves. */
const SHARES: readonly number[] = [0.26, 0.29, 0.24, 0.21];

/** Rows as lines of text: columns beside each other, or one under the other where the terminal is narrow. */
export const tableOf = (rows: readonly Row[], look: Look): string[] =>
  look.width < NARROWEST_TABLE ? rows.flatMap((row) => stacked(row, look)) : columns(rows, look);

function columns(rows: readonly Row[], { width, labels, palette }: Look): string[] {
  const widths = widthsFor(rows, width);
  const head = labels.columns.map((label, i) => renderTo([piece(label, palette.heading)], widths[i]!));
  const rule = palette.faint("─".repeat(widths.reduce((sum, w) => sum + w + GAP, -GAP)));
  return [head.join(" ".repeat(GAP)).trimEnd(), rule, ...rows.flatMap((row) => rowLines(row, widths))];
}

function widthsFor(rows: readonly Row[], width: number): number[] {
  const number = Math.max(3, ...rows.map(([cell]) => cell[0]?.[0]?.text.length ?? 0));
  const rest = width - number - GAP * SHARES.length;
  const shares = SHARES.map((share) => Math.floor(rest * share));
  return [number, ...shares];
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

const joined = (cell: readonly CellLine[]): CellLine =>
  cell.flatMap((line, i) => (i > 0 ? [piece("; "), ...line] : [...line]));
