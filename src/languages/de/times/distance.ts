import { shiftMonth } from "../../../analysis/times/calendar.ts";
import { dayValue, monthValue, yearValue } from "../../../analysis/times/values.ts";
import type { Unit } from "../rows/times/units.ts";
import type { Basis } from "./basis.ts";

/**
 * The EDTF of the time that a length leads to from the date of publication, as exact as its unit: "vor sechs Jahren" is a
 * year, "vor drei Wochen" a day; approximate, as such phrases are. Null without a basis and for units of the clock.
 */
export function edtfFromNow(basis: Basis | null, unit: Unit, amount: number): string | null {
  if (basis === null || !Number.isInteger(amount)) return null;
  if (unit === "Y") return `${yearValue(basis.year + amount)}~`;
  if (unit === "DE") return `${yearValue(basis.year + 10 * amount)}~`;
  if (basis.month !== null && unit === "M") {
    const { year, month } = shiftMonth(basis.year, basis.month, amount);
    return `${monthValue(year, month)}~`;
  }
  if (basis.day === null || (unit !== "D" && unit !== "W")) return null;
  return `${dayValue(basis.day + amount * (unit === "W" ? 7 : 1))}~`;
}
