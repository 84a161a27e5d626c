import type { Unit } from "../../language/unit.ts";
import type { Verdict } from "./kinds.ts";
import { judge, type Range, range } from "./range.ts";

/** A number with its unit. */
export interface StatedMeasure {
  /** The number without its sign, the words that widen it ("" for none), and the place of its last digit that is not zero. */
  readonly quantity: { readonly value: number; readonly hedge: string; readonly unit: number };
  /** The value with its sign. */
  readonly value: number;
  readonly unit: Unit;
}

export interface Compared {
  /** The first measure in the unit of the second. */
  readonly exact: number;
  readonly verdict: Verdict;
}

/** Whether two measures of one dimension are the same: in the senses of their units that fit best. */
export function compareMeasures(one: StatedMeasure, two: StatedMeasure): Compared {
  const results = one.unit.factors.flatMap((a) => two.unit.factors.map((b) => compare(one, two, a, b)));
  return (
    results.find(({ verdict }) => verdict === "consistent") ??
    results.find(({ verdict }) => verdict !== "inconsistent") ??
    results[0]!
  );
}

/** By this share of itself a converted number may miss before it contradicts. */
const MARGIN = 0.1;
/** A number is rounded to this share of itself at most: 100 miles are not 50. */
const MOST_ROUNDED = 0.05;
/** Degrees that a converted temperature may be rounded, and miss. */
const DEGREES = 1;

function compare(one: StatedMeasure, two: StatedMeasure, a: number, b: number): Compared {
  if (one.unit.dimension === "temperature") return compareDegrees(one, two);
  const exact = (one.value * a) / b;
  const computed = scaled(spread(one.quantity), a / b);
  const stated = spread(two.quantity);
  return { exact, verdict: judge(stated, computed, MARGIN * two.value) };
}

/**
 * What a number may stand for: rounded, but not by more than a twentieth; "about" says no more. What "over" says of one
 * number it says of the other, too.
 */
function spread({ value, hedge, unit }: StatedMeasure["quantity"]): Range {
  const half = hedge === "" ? Math.min(unit / 2, MOST_ROUNDED * value) : MOST_ROUNDED * value;
  return range(value - half, value + half);
}

const scaled = ({ low, high }: Range, by: number): Range => range(low * by, high * by);

/** A temperature, or a step of one: "by 18 degrees Fahrenheit (10 degrees Celsius)". */
function compareDegrees(one: StatedMeasure, two: StatedMeasure): Compared {
  const zero = ({ unit }: StatedMeasure): number => unit.zero ?? 0;
  const by = one.unit.factors[0]! / two.unit.factors[0]!;
  const exact = one.value * by + (zero(one) - zero(two)) / two.unit.factors[0]!;
  const misses = Math.min(Math.abs(exact - two.value), Math.abs(one.value * by - two.value));
  return {
    exact,
    verdict: misses <= DEGREES ? "consistent" : misses <= 3 * DEGREES ? "cannot be told" : "inconsistent",
  };
}
