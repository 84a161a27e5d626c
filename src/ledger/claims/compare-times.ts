import type { Proposition, TimeSlot } from "../../propositions/proposition.ts";
import type { Fit, SlotComparison } from "./slot-comparison.ts";

/** A proposition with the day of its article. */
export interface Published {
  readonly proposition: Proposition;
  /** Days since 1970-01-01; null when unknown. */
  readonly day: number | null;
}

export interface ComparedTimes {
  readonly slot: SlotComparison | null;
  /** Both give times by which they speak of two events, not of one that is dated differently. */
  readonly isOtherEvent: boolean;
}

/**
 * When it happens. What is still to come has one date: another one is a contradiction. What lies behind may have happened
 * twice: another day is another event. A start says nothing against an end.
 */
export function compareTimes(a: Published, b: Published): ComparedTimes {
  const [p, q] = [a.proposition.times, b.proposition.times];
  if (p.length + q.length === 0) return { slot: null, isOtherEvent: false };
  const pairs = p.flatMap((one) => q.filter((other) => isOfOneRole(one, other)).map((other) => fitOf(one, other)));
  const hasBoth = p.length > 0 && q.length > 0;
  const fit: Fit =
    pairs.length === 0
      ? "compatible"
      : pairs.every((pair) => pair === "incompatible")
        ? "incompatible"
        : pairs.some((pair) => pair === "same")
          ? "same"
          : "compatible";
  const isAhead = aheadOf(a) && aheadOf(b);
  return {
    slot: { slot: "time", fit, a: p.map(({ span }) => span), b: q.map(({ span }) => span) },
    isOtherEvent: hasBoth && (pairs.length === 0 || (fit === "incompatible" && !isAhead)),
  };
}

/** "Ab dem 13. Juni" is begun "am 13. Juni". */
const isOfOneRole = (one: TimeSlot, other: TimeSlot): boolean =>
  one.role === other.role ||
  (one.from !== null && one.from === other.from && one.role !== "end" && other.role !== "end");

function fitOf(one: TimeSlot, other: TimeSlot): Fit {
  if (one.from === other.from && one.to === other.to) return "same";
  const overlap =
    (one.from ?? -Infinity) <= (other.to ?? Infinity) && (other.from ?? -Infinity) <= (one.to ?? Infinity);
  return overlap ? "compatible" : "incompatible";
}

/** Whether its times lie on the day of publication or later. */
const aheadOf = ({ proposition, day }: Published): boolean =>
  day === null || proposition.times.every(({ to }) => to === null || to >= day);
