import type { Verdict } from "../../../analysis/checks/kinds.ts";
import { betweenMeasures, equalMeasures } from "../rows/checks/measures.ts";
import type { UnitRow } from "../rows/checks/units.ts";
import { perWords } from "../rows/times/around-lengths.ts";
import { type CheckContext, type Finding, spanOf, wordsOf } from "./context.ts";
import { germanNumber } from "./german-number.ts";
import { gluedAfter, type Measure, measureAt } from "./measure.ts";
import type { Quantity } from "./quantity.ts";
import { judge, type Range, range } from "./range.ts";

/**
 * Holds a measure against the same one in another unit beside it.
 *
 *     100 Seemeilen (185 Kilometer)        104 Grad Fahrenheit (40 Grad Celsius)
 *                    ^ 100 × 1.852 km
 */
export function twoUnitChecks(context: CheckContext): readonly Finding[] {
  const { tokens } = context;
  const found: Finding[] = [];
  for (let i = 1; i < tokens.count; i++) {
    const one = measureAt(tokens, i);
    if (one === null) continue;
    const two = gluedAfter(tokens, one) ?? besideOf(context, one);
    if (two === null || two.unit === one.unit || two.unit.dimension !== one.unit.dimension) continue;
    found.push(finding(context, one, two));
  }
  return found;
}

/** Most tokens between two measures: "lang (das sind". */
const LINK_WITHIN = 4;

function besideOf(context: CheckContext, one: Measure): Measure | null {
  const { tokens } = context;
  const end = tokens.sentences[tokens.sentenceOf[one.last]!]!.last;
  for (let i = one.last + 2; i < Math.min(end, one.last + 2 * LINK_WITHIN + 2); i++) {
    const two = measureAt(tokens, i);
    if (two === null) continue;
    const link = tokens.forms.slice(one.last + 1, two.first);
    if (link.length === 0 || link.length > LINK_WITHIN || !link.every((form) => betweenMeasures.has(form))) return null;
    // "8 Millionen Tonnen, umgerechnet 100 Kilogramm pro Kopf" are not the same.
    if (perWords.has(tokens.forms[two.last + 1] ?? "")) return null;
    // "20 Meilen, 3 Kilometer" may be two lengths; two metric units or two others mostly are.
    const isEqual = link.some((form) => equalMeasures.has(form));
    return isEqual || (one.unit.metric !== two.unit.metric && link.every((form) => form !== ",")) ? two : null;
  }
  return null;
}

/** By this share of itself a converted number may miss before it contradicts. */
const MARGIN = 0.1;
/** A number is rounded to this share of itself at most: "100 Seemeilen" are not 50. */
const MOST_ROUNDED = 0.05;
/** Degrees that a converted temperature may be rounded, and miss. */
const DEGREES = 1;

function finding(context: CheckContext, one: Measure, two: Measure): Finding {
  const results = one.unit.factors.flatMap((a) => two.unit.factors.map((b) => compare(one, two, a, b)));
  const best =
    results.find(({ verdict }) => verdict === "consistent") ??
    results.find(({ verdict }) => verdict !== "inconsistent") ??
    results[0]!;
  const name = wordsOf(context.tokens, two.quantity.last + 1, two.last);
  return {
    ...spanOf(context.tokens, one.first, two.last),
    kind: one.unit.dimension === "length" ? "distance" : "measure",
    stated: wordsOf(context.tokens, one.first, two.last),
    computed: `${germanNumber(best.exact, Math.abs(best.exact) < 10 ? 1 : 0)} ${two.glued === null && one.glued === null ? name : two.unit.forms.at(-1)}`,
    verdict: best.verdict,
  };
}

function compare(
  one: Measure,
  two: Measure,
  a: number,
  b: number,
): { readonly exact: number; readonly verdict: Verdict } {
  if (one.unit.dimension === "temperature") return compareDegrees(one, two);
  const exact = (one.value * a) / b;
  const computed = scaled(spread(one.quantity), a / b);
  const stated = spread(two.quantity);
  return { exact, verdict: judge(stated, computed, MARGIN * two.value) };
}

/**
 * What a number may stand for: rounded, but not by more than a twentieth; "rund" says no more. What "über" says of one
 * number it says of the other, too.
 */
function spread({ value, hedge, unit }: Quantity): Range {
  const half = hedge === "" ? Math.min(unit / 2, MOST_ROUNDED * value) : MOST_ROUNDED * value;
  return range(value - half, value + half);
}

const scaled = ({ low, high }: Range, by: number): Range => range(low * by, high * by);

/** A temperature, or a step of one: "um 18 Grad Fahrenheit (10 Grad Celsius)". */
function compareDegrees(one: Measure, two: Measure): { readonly exact: number; readonly verdict: Verdict } {
  const zero = (row: UnitRow): number => row.zero ?? 0;
  const by = one.unit.factors[0]! / two.unit.factors[0]!;
  const exact = one.value * by + (zero(one.unit) - zero(two.unit)) / two.unit.factors[0]!;
  const misses = Math.min(Math.abs(exact - two.value), Math.abs(one.value * by - two.value));
  return {
    exact,
    verdict: misses <= DEGREES ? "consistent" : misses <= 3 * DEGREES ? "cannot be told" : "inconsistent",
  };
}
