import type { Span, Statement } from "../../../index.ts";
import { contains } from "./spans.ts";

/** Names of the highlights; the style sheet says how they look. */
type Layer = "chosen" | "who" | "cue" | "evidence";

/**
 * Marks what is chosen by the CSS Custom Highlight API (css-highlight-api-1): ranges over the text, so that the page's
 * tree stays as it is whatever overlaps. Browsers without it lose the colour only.
 */
export function highlight(article: HTMLElement, parts: Readonly<Partial<Record<Layer, readonly Span[]>>>): void {
  if (typeof Highlight === "undefined") return;
  for (const layer of ["chosen", "who", "cue", "evidence"] as const) {
    const ranges = (parts[layer] ?? []).flatMap((span) => rangesIn(article, span));
    if (ranges.length > 0) CSS.highlights.set(layer, new Highlight(...ranges));
    else CSS.highlights.delete(layer);
  }
}

/** What is marked of a statement. */
export const partsOf = ({ quote, speaker, cue, factuality }: Statement) => ({
  chosen: quote,
  who: speaker.spans,
  cue,
  evidence: factuality.flatMap(({ evidence }) => evidence),
});

/** A range in each paragraph that the span touches. */
export function rangesIn(article: HTMLElement, span: Span): Range[] {
  return [...article.querySelectorAll<HTMLElement>("p[data-start]")].flatMap((paragraph) => {
    const start = Number(paragraph.dataset.start);
    const end = Number(paragraph.dataset.end);
    if (!(span.start < end && start < span.end)) return [];
    const range = rangeIn(paragraph, { start: span.start - start, end: span.end - start });
    return range ? [range] : [];
  });
}

/** Of the paragraph's own text; the numbers of statements between it do not count. */
function rangeIn(paragraph: HTMLElement, span: Span): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let at = 0;
  let last: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest("a.number")) continue;
    const here = { start: at, end: at + node.length };
    if (!last && contains(here, Math.max(span.start, 0))) range.setStart(node, Math.max(span.start, 0) - here.start);
    if (here.end > span.start) last = node;
    if (last === node && here.end >= span.end) {
      range.setEnd(node, span.end - here.start);
      return range;
    }
    at = here.end;
  }
  if (last) range.setEnd(last, last.length);
  return last ? range : null;
}

/** The offset into the text that a click hit; null beside the text. */
export function offsetAt(article: HTMLElement, target: Element): number | null {
  const piece = target.closest<HTMLElement>("[data-at]");
  return piece && article.contains(piece) ? Number(piece.dataset.at) : null;
}
