import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

/** Corpora and measures lie beside the project where it is developed; a stranger has neither. */
const BESIDE = join(import.meta.dirname, "..", "..", "shared");
/** Where it really lies: the measures run only under their own path, not under a link's. */
export const SHARED = existsSync(BESIDE) ? realpathSync(BESIDE) : BESIDE;

export const hasShared = (...files: readonly string[]): boolean =>
  files.every((file) => existsSync(join(SHARED, file)));

export const linesOf = (file: string): readonly string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Rows of a table, columns as wide as their widest cell; the first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => row[c]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join("   ");
  return rows.map(line).join("\n");
}
