import { civilDate, dayNumber, isDate, weekdayOf } from "../times/calendar.ts";
import type { Verdict } from "./kinds.ts";

/** A day as it is written: the year may be left out. */
export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** In a leap year all days are possible. */
export const isPossible = ({ day, month, year }: CalendarDate): boolean => isDate(year ?? 2000, month, day);

/** The day as a number; with the year left out the one nearest to publication; null where it cannot be told. */
export function dayOf({ day, month, year }: CalendarDate, published: number | null): number | null {
  if (year !== null) return isDate(year, month, day) ? dayNumber(year, month, day) : null;
  if (published === null) return null;
  const current = civilDate(published).year;
  const days = [current - 1, current, current + 1]
    .filter((y) => isDate(y, month, day))
    .map((y) => dayNumber(y, month, day));
  return days.reduce<number | null>(
    (best, d) => (best === null || Math.abs(d - published) < Math.abs(best - published) ? d : best),
    null,
  );
}

/** The day that is meant, and whether it is that weekday (1 is Monday); null where the day cannot be told. */
export function checkWeekday(
  weekday: number,
  date: CalendarDate,
  published: number | null,
): { readonly day: number; readonly verdict: Verdict } | null {
  const nearest = dayOf(date, published);
  if (nearest === null) return null;
  const day = fittingYear(date, nearest, weekday, published);
  // Without its year a date far from publication may be of any year: an article tells of 1854.
  const isSure = date.year !== null || (published !== null && Math.abs(day - published) <= SURE_DAYS);
  return { day, verdict: weekdayOf(day) === weekday ? "consistent" : isSure ? "inconsistent" : "cannot be told" };
}

/** Within so many days of publication a date without its year is of the nearest year; beyond, of the one that fits. */
const SURE_DAYS = 60;

function fittingYear(
  { day, month, year }: CalendarDate,
  nearest: number,
  weekday: number,
  published: number | null,
): number {
  if (year !== null || published === null || Math.abs(nearest - published) <= SURE_DAYS) return nearest;
  const around = civilDate(nearest).year;
  const fitting = [around, around - 1, around + 1].find(
    (y) => isDate(y, month, day) && weekdayOf(dayNumber(y, month, day)) === weekday,
  );
  return fitting === undefined ? nearest : dayNumber(fitting, month, day);
}
