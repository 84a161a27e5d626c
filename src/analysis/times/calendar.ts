/**
 * Day arithmetic in the proleptic Gregorian calendar, on whole numbers: a day is the count of days since 1970-01-01.
 * Own code because `Temporal` is not in every supported runtime and a dozen lines do; no time zones, no clock.
 */

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export interface IsoWeek {
  /** The ISO year, which differs from the calendar year around New Year. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

const DAYS_BEFORE_1970 = 719468;
const DAYS_IN_400_YEARS = 146097;

/** Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil: years begin in March. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_BEFORE_1970;
}

/** The inverse of `dayNumber` (Hinnant, civil_from_days). */
export function civilDate(days: number): CivilDate {
  const z = days + DAYS_BEFORE_1970;
  const era = Math.floor(z / DAYS_IN_400_YEARS);
  const dayOfEra = z - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 };
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has the day: not 31 February. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** ISO 8601: Monday is 1, Sunday 7. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (days: number): number => days - weekdayOf(days) + 1;

/** ISO 8601-1 section 4.2: week 1 holds the year's first Thursday. */
export function isoWeek(days: number): IsoWeek {
  const thursday = mondayOf(days) + 3;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week; 4 January is always in week 1. */
export const mondayOfIsoWeek = (year: number, week: number): number => mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;

/** Western Easter Sunday (Meeus, Jones and Butcher; Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The first Sunday of Advent: the fourth Sunday before Christmas Day. */
export function firstAdvent(year: number): number {
  const fourth = dayNumber(year, 12, 24);
  return fourth - (weekdayOf(fourth) % 7) - 21;
}

/** A month away from another one, counted from January of year 0. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}
