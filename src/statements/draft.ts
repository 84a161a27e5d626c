import type { Clause } from "../analysis/clauses.ts";
import type { TokenRange } from "../analysis/noun-phrases.ts";
import type { Words } from "../analysis/words.ts";
import type { Act } from "../language/de/acts.ts";
import type { Span } from "../text/span.ts";
import type { Cue } from "./cues.ts";
import type { Medium, StatementType } from "./statement.ts";

/** A statement while it is worked out: all places are token ranges, links are objects. */
export interface Draft {
  type: StatementType;
  quote: readonly TokenRange[];
  speaker: readonly TokenRange[];
  cue: readonly TokenRange[];
  frame: readonly TokenRange[];
  addressee: readonly TokenRange[];
  act: Act | null;
  medium: readonly Medium[];
  /** The statement this one stands inside. */
  parent: Draft | null;
  /** The clause whose verb frames or reports it; null where no verb does. */
  matrix: Matrix | null;
  /** The statement whose speech it goes on with, without a frame of its own. */
  continues: Draft | null;
  /** What takes the claim back, where the outlet itself does so (`corrections/`), and whether it says that it was wrong. */
  withdrawn?: { readonly by: readonly TokenRange[]; readonly isWrong: boolean } | undefined;
  /** The statement in whose place the text itself puts this one. */
  replaces?: Draft | undefined;
  /** Index of the unit in which the quote begins. */
  readonly unit: number;
  readonly rule: string;
}

/** The clause that says that something is said, and what its verb tells of the saying. */
export interface Matrix {
  readonly clause: Clause;
  readonly cue: Cue;
}

export const range = (first: number, last: number): TokenRange => ({ first, last });

/** Neighbouring tokens as ranges: [3, 4, 7] -> 3–5, 7–8. */
export function rangesOf(tokens: readonly number[]): TokenRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const t of [...new Set(tokens)].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && open.last === t) open.last = t + 1;
    else ranges.push({ first: t, last: t + 1 });
  }
  return ranges;
}

/** `outer` without the ranges in `holes`; empty pieces fall away. */
export function without(outer: TokenRange, holes: readonly TokenRange[]): TokenRange[] {
  const pieces: TokenRange[] = [];
  let first = outer.first;
  for (const hole of [...holes].sort((a, b) => a.first - b.first)) {
    if (hole.last <= first || hole.first >= outer.last) continue;
    if (hole.first > first) pieces.push(range(first, hole.first));
    first = Math.max(first, hole.last);
  }
  if (first < outer.last) pieces.push(range(first, outer.last));
  return pieces;
}

export const covers = (ranges: readonly TokenRange[], token: number): boolean =>
  ranges.some((r) => r.first <= token && token < r.last);

/** Ranges of tokens as spans of the text; empty ones fall away. */
export function spansOf({ tokens }: Words, ranges: readonly TokenRange[]): Span[] {
  return ranges
    .filter((r) => r.last > r.first)
    .map((r) => ({ start: tokens.starts[r.first]!, end: tokens.ends[r.last - 1]! }));
}
