import type { Proposition } from "../../propositions/proposition.ts";
import type { Span } from "../../text/span.ts";

export type Slot = "predicate" | "participants" | "place" | "time" | "quantity" | "polarity";

/**
 * - `same`: they say the same;
 * - `compatible`: one is silent, wider or vaguer;
 * - `incompatible`: both cannot be.
 */
export type Fit = "same" | "compatible" | "incompatible";

/** How two propositions stand to each other in one slot, with their words in it. */
export interface SlotComparison {
  readonly slot: Slot;
  readonly fit: Fit;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** Whether both affirm or both deny; `isTurned`: one names the opposite of what the other one does. */
export function comparePolarity(a: Proposition, b: Proposition, isTurned: boolean): SlotComparison {
  const fit = (a.polarity.positive === b.polarity.positive) !== isTurned ? "same" : "incompatible";
  return { slot: "polarity", fit, a: a.polarity.evidence, b: b.polarity.evidence };
}
