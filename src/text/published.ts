/** A day, month or year, perhaps with a time of day: "2026-11-23", "2026-11", "2026", "2026-11-23T08:30:00+01:00". */
const DATE =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?)?)?$/u;

/**
 * The date of publication as an EDTF day, month or year. Of a date with a time, the day as written:
 * an article of "2026-11-23T00:30+01:00" means the 23rd when it says "heute". `null` for what is no date of the calendar.
 */
export function publishedAsEdtf(published: string): string | null {
  const groups = DATE.exec(published.trim())?.groups;
  if (!groups) return null;
  const { year = "", month, day, hour = "0", minute = "0" } = groups;
  if (Number(year) < 1 || Number(hour) > 24 || Number(minute) > 59) return null;
  if (!month) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (!day) return `${year}-${month}`;
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return null;
  return `${year}-${month}-${day}`;
}

/** `month` from 1; by the Gregorian rule in every year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
