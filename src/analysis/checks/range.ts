import type { Verdict } from "./kinds.ts";

/** From `low` to `high`, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export const range = (low: number, high: number): Range => ({ low, high });

export const widen = ({ low, high }: Range, by: number): Range => ({ low: low - by, high: high + by });

/**
 * Whether what is stated and what is computed can both be. Ranges that meet are consistent; ranges that miss each other by
 * less than `margin` cannot be told, as the hedges' widths are a convention.
 */
export function judge(stated: Range, computed: Range, margin: number): Verdict {
  const gap = Math.max(stated.low - computed.high, computed.low - stated.high);
  if (gap <= 0) return "consistent";
  return gap <= margin ? "cannot be told" : "inconsistent";
}
