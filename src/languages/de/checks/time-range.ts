import { type Range, range } from "../../../analysis/checks/range.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import { dayNumber, daysInMonth, isDate } from "../../../analysis/times/calendar.ts";
import { lengthNames } from "../rows/checks/answers.ts";

/** Mean length of a year in the Gregorian calendar, in days. */
export const YEAR_DAYS = 365.2425;

const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/u;
const MONTH = /^(?<year>\d{4})-(?<month>\d{2})$/u;
const YEAR = /^(?<year>\d{4})$/u;

/** The first and last day that a TIMEX3 value may mean, in days since 1970-01-01; null for what is no date. */
export function daysOf(value: string | null): Range | null {
  const day = DAY.exec(value ?? "")?.groups;
  if (day !== undefined) {
    const [y, m, d] = [Number(day.year), Number(day.month), Number(day.day)];
    if (!isDate(y, m, d)) return null;
    return range(dayNumber(y, m, d), dayNumber(y, m, d));
  }
  const month = MONTH.exec(value ?? "")?.groups;
  if (month !== undefined) {
    const [y, m] = [Number(month.year), Number(month.month)];
    return m < 1 || m > 12 ? null : range(dayNumber(y, m, 1), dayNumber(y, m, daysInMonth(y, m)));
  }
  const year = YEAR.exec(value ?? "")?.groups;
  if (year === undefined) return null;
  return range(dayNumber(Number(year.year), 1, 1), dayNumber(Number(year.year), 12, 31));
}

const UNITS: ReadonlyMap<string, number> = new Map(Object.entries({ Y: YEAR_DAYS, M: YEAR_DAYS / 12, W: 7, D: 1 }));
const DURATION = /^P(?<number>\d+(?:\.\d+)?)(?<unit>[YMWD])$/u;

export interface Length {
  readonly number: number;
  readonly unit: "Y" | "M" | "W" | "D";
  /** Days of one unit. */
  readonly days: number;
}

/** A TIMEX3 duration of one unit: "P4Y"; null for any other. */
export function lengthOf({ value }: TimeMark): Length | null {
  const found = DURATION.exec(value ?? "")?.groups;
  if (found === undefined) return null;
  const unit = found.unit as Length["unit"];
  return { number: Number(found.number), unit, days: UNITS.get(unit)! };
}

/** "4 Jahre", "1 Monat". */
export const lengthName = (number: number, unit: Length["unit"]): string =>
  `${String(number).replace(".", ",")} ${lengthNames[unit][number === 1 ? 0 : 1]}`;

/** "3 Jahre 8 Monate" for a number of days, in whole months; "12 Tage" below two months. */
export function spanName(days: number): string {
  if (days < 61) return lengthName(Math.round(days), "D");
  const months = Math.floor(days / (YEAR_DAYS / 12) + 1e-9);
  const years = Math.floor(months / 12);
  const rest = months - 12 * years;
  return [years > 0 ? lengthName(years, "Y") : "", rest > 0 || years === 0 ? lengthName(rest, "M") : ""]
    .filter((part) => part !== "")
    .join(" ");
}
