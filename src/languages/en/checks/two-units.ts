import { type Compared, compareMeasures, type StatedMeasure } from "../../../analysis/checks/compare-measures.ts";
import type { Finding } from "../../../analysis/checks/finding.ts";
import type { Verdict } from "../../../analysis/checks/kinds.ts";
import { betweenEnds, signs } from "../rows/checks/measures.ts";
import { type UnitRow, unitRows } from "../rows/checks/units.ts";
import { HEDGE, NUMBER, NUMBER_WORD, oneOf, quantityOf, SCALE, SCALE_WORD, written } from "./numbers.ts";

/**
 * Holds a measure against the same one in another unit beside it.
 *
 *     100 nautical miles (185 kilometers)        10 to 15 miles (16-24 km)        86F (30C)
 *                         ^ 100 × 1.852 km
 */
export function twoUnitChecks(content: string): readonly Finding[] {
  return [...content.matchAll(BESIDE)].flatMap((match) => {
    const found = finding(content, match);
    return found === null ? [] : [found];
  });
}

const unitByForm = new Map(unitRows.flatMap((row) => row.forms.map((form): [string, UnitRow] => [form, row])));

const SIGN = `(?:${oneOf(signs)})`;
const END = `(?:${oneOf(betweenEnds)})`;
const UNIT = oneOf(unitByForm.keys());
/** Not inside a word, a number, a fraction or a sum of money. */
const BEGINS = "(?<![\\p{L}\\p{N}$£€¥.,/'’+×-]|\\p{N}[ –])";
const measure = (n: 1 | 2): string =>
  `(?:(?<hedge${n}>${HEDGE}) )?(?:(?:between|from) )?(?:(?<from${n}>${NUMBER})${SCALE}?${END})?(?<sign${n}>${SIGN})?(?<number${n}>${NUMBER})(?<scale${n}>${SCALE})?[ -]?(?<unit${n}>${UNIT})`;

/** "(" or "/" set a measure beside the same in another unit; "or" may also set another beside it. */
const LINK = "(?:\\.? ?(?<same>[(/])|,? or )";
/** Behind the second: no further part ("5 feet, 10 inches"), no rate. */
const CLOSES = "(?=\\.?(?:[);]|,(?! ?\\p{N}| and \\p{N})|\\.?$|\\.? (?!\\p{N}|(?:and|by|per|an?|to) )))";
const BESIDE = new RegExp(`${BEGINS}${measure(1)}${LINK}${measure(2)}(?!\\p{L}|\\p{N}|[-–/])${CLOSES}`, "gmu");

/** Right before the first: a larger part of the same ("5 feet 10 inches", "two hundred and 10 miles", "3 by 4 feet"). */
const PART_BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${NUMBER})[ -]?(?:${UNIT}|${SCALE_WORD})\\.?,?|\\p{N}|(?<!\\p{L})(?:${NUMBER_WORD}))(?: and| by| x|,)? $`,
  "u",
);
/** Characters in which that stands. */
const LOOK_BACK = 30;

type Groups = Readonly<Record<string, string | undefined>>;

function finding(content: string, match: RegExpExecArray): Finding | null {
  const { index: start, 0: stated, groups = {} } = match;
  const [one, two] = [rowOf(groups, 1), rowOf(groups, 2)];
  if (one === two || one.dimension !== two.dimension) return null;
  if ((groups.from1 === undefined) !== (groups.from2 === undefined)) return null;
  if (PART_BEFORE.test(content.slice(Math.max(0, start - LOOK_BACK), start))) return null;
  const numbers = [groups.from1, groups.number1, groups.from2, groups.number2];
  if (numbers.some((number) => number !== undefined && isUnclear(number))) return null;
  const last = compared(measureOf(groups, 1, "number"), measureOf(groups, 2, "number"));
  const first =
    groups.from1 === undefined ? last : compared(measureOf(groups, 1, "from"), measureOf(groups, 2, "from"));
  const exact = [...new Set([first.exact, last.exact])].map(written).join(" to ");
  return {
    start,
    end: start + stated.length,
    kind: one.dimension === "length" ? "distance" : "measure",
    stated: stated.replace(/\s+/gu, " "),
    computed: `${exact} ${groups.unit2}`,
    verdict: worse(first.verdict, last.verdict, groups.same !== undefined),
  };
}

/** "1.100 km" may be written as on the continent; "007" and "000" are parts of numbers. */
const isUnclear = (number: string): boolean => /^\d{1,3}\.\d{3}$|^0\d/u.test(number);

const rowOf = (groups: Groups, n: 1 | 2): UnitRow => unitByForm.get(groups[`unit${n}`]!)!;

function measureOf(groups: Groups, n: 1 | 2, which: "from" | "number"): StatedMeasure {
  const quantity = quantityOf(groups[`${which}${n}`]!, groups[`scale${n}`], groups[`hedge${n}`]);
  const isBelow = which === "number" && groups[`sign${n}`] !== undefined;
  return { quantity, value: isBelow ? -quantity.value : quantity.value, unit: rowOf(groups, n) };
}

/** Two measures; "1 inch (2 cm)" is told of whole inches and contradicts nothing. */
function compared(one: StatedMeasure, two: StatedMeasure): Compared {
  const { exact, verdict } = compareMeasures(one, two);
  if (verdict !== "inconsistent") return { exact: nearer(exact, one, two), verdict };
  const back = compareMeasures(two, one);
  const isRounded = isRoundedTo(exact, two) || isRoundedTo(back.exact, one);
  return { exact, verdict: isRounded ? "cannot be told" : "inconsistent" };
}

/** A step of temperature is another number than a temperature: "a rise of 9F (5C)". */
function nearer(exact: number, one: StatedMeasure, two: StatedMeasure): number {
  if (one.unit.dimension !== "temperature") return exact;
  const step = (one.value * one.unit.factors[0]!) / two.unit.factors[0]!;
  return Math.abs(step - two.value) < Math.abs(exact - two.value) ? step : exact;
}

const isRoundedTo = (exact: number, { value, quantity }: StatedMeasure): boolean =>
  Math.abs(exact - value) <= Math.min(quantity.unit, 1) / 2;

const VERDICTS: readonly Verdict[] = ["consistent", "cannot be told", "inconsistent"];

function worse(a: Verdict, b: Verdict, isSame: boolean): Verdict {
  const worst = VERDICTS[Math.max(VERDICTS.indexOf(a), VERDICTS.indexOf(b))]!;
  return worst === "inconsistent" && !isSame ? "cannot be told" : worst;
}
