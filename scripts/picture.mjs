// Writes docs/picture/terminal.svg: what `laut read` shows of docs/picture/article.txt, in colour, as a picture for README.md.
// Call it after a build: node scripts/picture.mjs
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs", "picture");
const args = ["read", "--published", "2026-11-23", "article.txt"];
const { stdout } = spawnSync(process.execPath, [join(root, "lib/main.js"), ...args], {
  cwd: folder,
  encoding: "utf8",
  env: { FORCE_COLOR: "1", LANG: "C" },
});

/** Pixels of a cell, and around the text. */
const CELL = { width: 8.4, height: 19 };
const MARGIN = 16;
const COLUMNS = 80;
/** The terminal's colours by their SGR code. */
const COLOURS = { 31: "#ff7b72", 32: "#7ee787", 33: "#e3b341", 35: "#d2a8ff", 36: "#79c0ff" };
const INK = "#e6edf3";
const FAINT = "#8b949e";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A line with SGR codes -> its runs of one look, with the cell they begin in. */
function runsOf(line) {
  const runs = [];
  let look = { fill: INK, bold: false };
  let column = 0;
  for (const part of line.split(/(\u001b\[\d+m)/u)) {
    const code = /^\u001b\[(\d+)m$/u.exec(part)?.[1];
    if (!code) {
      if (part.trim()) runs.push({ ...look, column, text: part });
      column += part.length;
    } else if (code === "1") look = { ...look, bold: true };
    else if (code === "2") look = { ...look, fill: FAINT };
    else if (code === "22") look = { fill: INK, bold: false };
    else look = { ...look, fill: COLOURS[code] ?? INK };
  }
  return runs;
}

function textOf({ column, text, fill, bold }, row) {
  const x = (MARGIN + column * CELL.width).toFixed(1);
  const y = MARGIN + (row + 0.75) * CELL.height;
  // The length holds the columns together, whatever font there is.
  const length = (text.length * CELL.width).toFixed(1);
  return `<text x="${x}" y="${y}" fill="${fill}" textLength="${length}"${bold ? ' font-weight="bold"' : ""}>${escaped(text)}</text>`;
}

const lines = [`\u001b[2m$ laut ${args.join(" ")}\u001b[22m`, "", ...stdout.trimEnd().split("\n")];
const width = Math.round(2 * MARGIN + COLUMNS * CELL.width);
const height = Math.round(2 * MARGIN + lines.length * CELL.height);
const texts = lines.flatMap((line, row) => runsOf(line).map((run) => textOf(run, row)));
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="What laut read shows on a terminal">
<!-- Written by scripts/picture.mjs -->
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" xml:space="preserve">
${texts.join("\n")}
</g>
</svg>
`;
writeFileSync(join(folder, "terminal.svg"), svg);
