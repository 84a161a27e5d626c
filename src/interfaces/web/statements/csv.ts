import type { StatementItem } from "../api-types.ts";

const COLUMNS: readonly (readonly [name: string, of: (item: StatementItem) => string | null])[] = [
  ["id", ({ id }) => id],
  ["published", ({ document }) => document.published],
  ["publisher", ({ document }) => document.publisher],
  ["title", ({ document }) => document.title],
  ["url", ({ document }) => document.url],
  ["speaker", ({ speaker }) => speaker],
  ["origin", ({ origin }) => origin],
  ["quote", ({ quote }) => quote],
  ["type", ({ statement }) => statement.type],
  ["act", ({ statement }) => statement.act],
  ["value", ({ statement }) => statement.factuality[0]?.value ?? null],
  ["places", ({ places }) => places.join("; ") || null],
  ["about", ({ about }) => about.join("; ") || null],
  ["origin_named", ({ statement: { chain } }) => (chain[0] ? String(chain[0].named) : null)],
  ["document", ({ document }) => document.id],
  ["statement", ({ statement }) => statement.id],
];

/** A row a statement. */
export const csvOf = (items: readonly StatementItem[]): string =>
  rowsAsCsv([COLUMNS.map(([name]) => name), ...items.map((item) => COLUMNS.map(([, of]) => of(item)))]);

/** By RFC 4180, with a mark of UTF-8 so that spreadsheets read umlauts; null is empty. */
export const rowsAsCsv = (rows: readonly (readonly (string | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((value) => cell(value ?? "")).join(",")).join("\r\n")}\r\n`;

/** Quoted where needed; what a spreadsheet would take for a formula has an apostrophe before it. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
