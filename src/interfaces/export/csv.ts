import type { Chunks, Context, Readings } from "./format.ts";
import { type Cell, columns, statementRows } from "./statement-rows.ts";

/** RFC 4180: commas, CRLF, quotes doubled; a header line. */
export async function* csv(readings: Readings, context: Context): Chunks {
  yield line(columns.map(({ name }) => name));
  for await (const reading of readings) {
    const chunk = statementRows(reading, context)
      .map((row) => line(row.map(flat)))
      .join("");
    if (chunk) yield chunk;
  }
}

/** A list as one cell. */
const flat = (cell: Cell, at: number): Cell => (Array.isArray(cell) ? cell.join(columns[at]!.separator) : cell);

/** A record with its end. */
export const line = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(",")}\r\n`;

/** What spreadsheets take for the begin of a formula (OWASP, "CSV Injection"); also behind white space, which some of them skip. */
const FORMULA = /^[\s\u00a0]*[=+\-@＝＋－＠\t\r]/u;

/** A text that would be a formula gets an apostrophe in front, as a person would type it; numbers of our own stay numbers. */
function cellOf(cell: Cell): string {
  if (typeof cell !== "string") return String(cell ?? "");
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
