import type { Proposition, QuantitySlot } from "./proposition.ts";
import type { Fit, SlotComparison } from "./slot-comparison.ts";

export interface ComparedQuantities {
  readonly slot: SlotComparison | null;
  /** Both count the same thing, by the same word or a wider one. */
  readonly isCounted: boolean;
}

/** Numbers of the same thing: equal, overlapping ("rund 100" and 104) or incompatible. */
export function compareQuantities(a: Proposition, b: Proposition): ComparedQuantities {
  const pairs = a.quantities.flatMap((one) =>
    b.quantities.filter((other) => countsSame(one, other)).map((other) => ({ one, other, fit: fitOf(one, other) })),
  );
  if (a.quantities.length + b.quantities.length === 0) return { slot: null, isCounted: false };
  const fit: Fit =
    pairs.length === 0
      ? "compatible"
      : pairs.some((pair) => pair.fit === "same")
        ? "same"
        : pairs.some((pair) => pair.fit === "compatible")
          ? "compatible"
          : "incompatible";
  const shown = pairs.length > 0 ? pairs : null;
  const spans = (all: readonly QuantitySlot[]) => [...new Set(all)].map(({ span }) => span);
  return {
    slot: {
      slot: "quantity",
      fit,
      a: spans(shown?.map(({ one }) => one) ?? a.quantities),
      b: spans(shown?.map(({ other }) => other) ?? b.quantities),
    },
    isCounted: pairs.length > 0,
  };
}

const countsSame = (one: QuantitySlot, other: QuantitySlot): boolean =>
  one.of === other.of || one.head === other.of || other.head === one.of;

function fitOf(one: QuantitySlot, other: QuantitySlot): Fit {
  if (one.low === other.low && one.high === other.high) return "same";
  const overlap = one.low <= (other.high ?? Infinity) && other.low <= (one.high ?? Infinity);
  return overlap ? "compatible" : "incompatible";
}
