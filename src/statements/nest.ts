import type { TokenRange } from "../analysis/token-range.ts";
import type { Draft } from "./draft.ts";

/** Statements on one line of nesting; deeper ones keep the parent of that depth. */
const DEEPEST = 6;

/**
 * Gives each statement the smallest other one that holds all its words: "Die Reporterin berichtete, [der Pilot habe
 * gesagt, [die Bahn sei vereist]]". Linear in the number of statements but for sorting them.
 */
export function nest<Matrix>(drafts: readonly Draft<Matrix>[]): void {
  const sorted = [...drafts].sort((a, b) => start(a) - start(b) || end(b) - end(a));
  const open: Draft<Matrix>[] = [];
  for (const draft of sorted) {
    while (open.length > 0 && (end(open.at(-1)!) <= start(draft) || open.length >= DEEPEST)) open.pop();
    if (draft.parent === null) draft.parent = open.findLast((outer) => holds(outer, draft)) ?? null;
    open.push(draft);
  }
}

/**
 * Speech that goes on is the outer speaker's: after "Die Ministerin sagte, der Wirt habe geklagt, …" it is the minister
 * who says the next sentence. `drafts` in text order, nested already.
 */
export function continueOuter<Matrix>(drafts: readonly Draft<Matrix>[]): void {
  const moved = new Set<Draft<Matrix>>();
  for (const draft of drafts) {
    const base = draft.continues;
    if (base === null) continue;
    const outer = moved.has(base) ? base : outermost(base);
    if (outer === base && !moved.has(base)) continue;
    if (outer.speaker.length === 0) continue;
    draft.continues = outer;
    draft.speaker = outer.speaker;
    moved.add(draft);
  }
}

function outermost<Matrix>(draft: Draft<Matrix>): Draft<Matrix> {
  let at = draft;
  for (let depth = 0; at.parent !== null && at.parent.type !== "asserted" && depth < DEEPEST; depth++) at = at.parent;
  return at;
}

const start = ({ quote }: Pick<Draft, "quote">): number => quote[0]?.first ?? 0;
const end = ({ quote }: Pick<Draft, "quote">): number => quote.at(-1)?.last ?? 0;

function holds<Matrix>(outer: Draft<Matrix>, inner: Draft<Matrix>): boolean {
  if (size(outer.quote) <= size(inner.quote) || outer.parent === inner) return false;
  return inner.quote.every((r) => outer.quote.some((o) => o.first <= r.first && r.last <= o.last));
}

const size = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, r) => sum + r.last - r.first, 0);
