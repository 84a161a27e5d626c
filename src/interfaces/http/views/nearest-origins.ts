import type { Span } from "../../../index.ts";
import type { CopyPair, PairSide } from "../../../ledger/index.ts";

/** One article and the one whose text it has. */
export interface NearestOrigin {
  readonly from: PairSide;
  readonly to: PairSide;
  /** "shares": both have it from an agency, or who was first cannot be told; `to` is the earlier one. */
  readonly kind: "copies" | "shares";
  /** The longest passage that both have, in `from`. */
  readonly span: Span;
}

/**
 * Of each article the one that it has most of its text from, the earliest of equals. Thirty prints of one report are thirty
 * edges so, and not the 435 pairs among them.
 */
export function nearestOrigins(pairs: readonly CopyPair[]): readonly NearestOrigin[] {
  const best = new Map<string, NearestOrigin & { readonly words: number }>();
  for (const { a, b, direction, passages } of pairs) {
    const way = direction.way ?? "common";
    const copy = way === "a->b" ? "b" : way === "b->a" ? "a" : isEarlier(a, b) ? "b" : "a";
    const [from, to] = copy === "a" ? [a, b] : [b, a];
    const longest = passages.toSorted((one, other) => other.words - one.words)[0];
    if (longest === undefined) continue;
    const words = passages.reduce((sum, passage) => sum + passage.words, 0);
    const found = {
      from,
      to,
      kind: way === "common" ? ("shares" as const) : ("copies" as const),
      span: longest[copy],
      words,
    };
    const known = best.get(from.document);
    if (!known || isBetter(found, known)) best.set(from.document, found);
  }
  return [...best.values()];
}

const isBetter = (one: NearestOrigin & { words: number }, other: NearestOrigin & { words: number }): boolean => {
  if (one.kind !== other.kind) return one.kind === "copies";
  return one.words === other.words ? isEarlier(one.to, other.to) : one.words > other.words;
};

const isEarlier = (one: PairSide, other: PairSide): boolean =>
  (one.published ?? "~") + one.document < (other.published ?? "~") + other.document;
