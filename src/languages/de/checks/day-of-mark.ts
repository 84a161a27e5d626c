import type { TimeMark } from "../../../analysis/marks.ts";
import { civilDate, dayNumber, daysInMonth, isDate, shiftMonth } from "../../../analysis/times/calendar.ts";
import type { Length } from "./time-range.ts";

const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/** The day that a date of the text names, in days since 1970-01-01; null for what is no single day. */
export function dayOfMark({ type, value }: TimeMark): number | null {
  const found = type === "DATE" ? DAY.exec(value ?? "")?.groups : undefined;
  if (found === undefined) return null;
  const [year, month, day] = [Number(found.year), Number(found.month), Number(found.day)];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

/** A day so many units on; of a month too short its last day. */
export function inUnits(day: number, by: number, unit: Length["unit"]): number {
  if (unit === "D") return day + by;
  if (unit === "W") return day + 7 * by;
  const from = civilDate(day);
  const { year, month } = shiftMonth(from.year, from.month, unit === "Y" ? 12 * by : by);
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}
