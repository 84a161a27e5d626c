import { isMeasure } from "../../languages/stored-words.ts";
import type { Proposition, QuantitySlot } from "../../propositions/proposition.ts";
import type { Fit, SlotComparison } from "./slot-comparison.ts";

export interface ComparedQuantities {
  readonly slot: SlotComparison | null;
  /** Both count the same thing, by the same word or a wider one; not only in the same unit. */
  readonly isCounted: boolean;
  /** The numbers are too far apart to be two words for one count, or each counts something else. */
  readonly isOtherCount: boolean;
  /** The numbers differ, and one is said to be that of its day, or they are "rund 202.100" and "rund 203.000". */
  readonly isOfDay: boolean;
}

/** Numbers of the same thing: equal, overlapping ("rund 100" and 104) or incompatible. */
export function compareQuantities(a: Proposition, b: Proposition): ComparedQuantities {
  const [ofA, ofB] = [withoutFurther(a), withoutFurther(b)];
  const pairs = ofA.flatMap((one) =>
    ofB.filter((other) => countsSame(one, other)).map((other) => ({ one, other, fit: fitOf(one, other) })),
  );
  if (a.quantities.length + b.quantities.length === 0)
    return { slot: null, isCounted: false, isOtherCount: false, isOfDay: false };
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
    isCounted: pairs.some(({ one, other }) => !isMeasure(one.of) && !isMeasure(other.of)),
    isOtherCount:
      (fit === "incompatible" && pairs.every((pair) => pair.one.of === "" || isFarApart(pair))) ||
      countOther(a, b, pairs.length),
    isOfDay:
      (fit !== "same" && pairs.some(({ one, other }) => one.ofDay || other.ofDay)) ||
      (fit !== "same" && pairs.some(({ one, other }) => isExactly(one, other))),
  };
}

const countsSame = (one: QuantitySlot, other: QuantitySlot): boolean =>
  one.of === other.of || one.head === other.of || other.head === one.of;

/** "stieg auf 0,98 (Vortag: 1,08)": of numbers that stand alone the first one is meant. */
const withoutFurther = ({ quantities }: Proposition): readonly QuantitySlot[] => {
  const first = quantities.findIndex(({ of }) => of === "");
  return quantities.filter(({ of }, i) => of !== "" || i === first);
};

/** Two numbers that are too exact to be two roundings of one. */
const isExactly = (one: QuantitySlot, other: QuantitySlot): boolean =>
  one.exact !== null && other.exact !== null && one.exact !== other.exact;

const countOther = (a: Proposition, b: Proposition, pairs: number): boolean =>
  pairs === 0 && a.quantities.length > 0 && b.quantities.length > 0;

/** Two words for one count differ by less: twelve and fifteen, not twelve and thirty. */
const MOST_APART = 2;

function isFarApart({ one, other }: { readonly one: QuantitySlot; readonly other: QuantitySlot }): boolean {
  const [less, more] = one.low <= other.low ? [one, other] : [other, one];
  return more.low >= MOST_APART * (less.high ?? Infinity);
}

function fitOf(one: QuantitySlot, other: QuantitySlot): Fit {
  if (one.low === other.low && one.high === other.high) return "same";
  const overlap = one.low <= (other.high ?? Infinity) && other.low <= (one.high ?? Infinity);
  return overlap ? "compatible" : "incompatible";
}
