import { type Pair, type Parts, ROLES } from "./align.ts";
import type { Difference } from "./errors.ts";

/** Shown of each group; the count tells how many there are. */
const MOST_SHOWN = 60;
/** Characters of context before and behind. */
const CONTEXT = 160;

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (c) => `&#${c.charCodeAt(0)};`);

/** A page that shows the differences in their sentences, grouped and counted, so that work goes to the largest group. */
export function errorPage(groups: readonly (readonly [string, readonly Difference[]])[], part: string): string {
  const index = groups
    .map(([kind, all], i) => `<li><a href="#g${i}">${all.length} ${escaped(kind)}</a></li>`)
    .join("\n");
  const body = groups
    .map(
      ([kind, all], i) =>
        `<h2 id="g${i}">${escaped(kind)} (${all.length})</h2>\n${all.slice(0, MOST_SHOWN).map(item).join("\n")}`,
    )
    .join("\n");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Quotations: differences on ${part}</title><style>${STYLE}</style>
<h1>Quotations: differences on ${part}</h1>
<p><b class="gold">corpus</b> · <b class="found">laut</b> · <b class="both">both</b></p><ol>${index}</ol>${body}</html>`;
}

const STYLE = `body{font:15px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
.gold{background:#ffd8a8}.found{background:#a5d8ff}.both{background:#b2f2bb}article{border-top:1px solid #ddd;padding:.5rem 0}
dl{display:grid;grid-template-columns:6rem 1fr 1fr;gap:0 1rem;margin:.3rem 0;font-size:.9em}dt{color:#777}dd{margin:0}ol{columns:2;font-size:.9em}`;

function item({ article: { gold }, pair }: Difference): string {
  const rows = ROLES.map(
    (role) =>
      `<dt>${role}</dt><dd>${said(gold.text, gold.tokens, pair.gold, role)}</dd><dd>${said(gold.text, gold.tokens, pair.found, role)}</dd>`,
  );
  return `<article>${sentence(gold.text, gold.tokens, pair)}<dl><dt></dt><dt>corpus ${pair.gold?.type ?? "–"}</dt><dt>laut ${pair.found?.type ?? "–"} ${escaped(pair.found?.statement.rule ?? "")}</dt>${rows.join("")}</dl></article>`;
}

type Tokens = readonly (readonly [number, number])[];

const said = (text: string, tokens: Tokens, parts: Parts | null, role: (typeof ROLES)[number]): string =>
  escaped((parts?.[role] ?? []).map((t) => text.slice(...tokens[t]!)).join(" ")) || "–";

/** The words around, those of either side marked. */
function sentence(text: string, tokens: Tokens, { gold, found }: Pair): string {
  const [inGold, inFound] = [new Set(gold?.quote), new Set(found?.quote)];
  const ids = [...inGold, ...inFound].sort((a, b) => a - b);
  const from = Math.max(0, tokens[ids[0]!]![0] - CONTEXT);
  const to = Math.min(text.length, tokens[ids.at(-1)!]![1] + CONTEXT);
  let html = "";
  let at = from;
  for (let t = 0; t < tokens.length; t++) {
    const [start, end] = tokens[t]!;
    if (start < from || end > to) continue;
    const mark = inGold.has(t) ? (inFound.has(t) ? "both" : "gold") : inFound.has(t) ? "found" : null;
    html +=
      escaped(text.slice(at, start)) +
      (mark ? `<span class="${mark}">${escaped(text.slice(start, end))}</span>` : escaped(text.slice(start, end)));
    at = end;
  }
  return `<p>… ${html}${escaped(text.slice(at, to))} …</p>`;
}
