import { civilDate, dayNumber, isDate } from "../../../analysis/times/calendar.ts";

/** What an article's relative times count from: its date of publication, as exact as it is known. */
export interface Basis {
  readonly year: number;
  readonly month: number | null;
  /** Days since 1970-01-01; null where only the month or year is known. */
  readonly day: number | null;
}

const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?:T.*)?$/u;

/** Reads `Text.published`; null for no date and for one that is none. */
export function basisOf(published: string | null): Basis | null {
  const groups = published === null ? undefined : DATE.exec(published)?.groups;
  if (groups === undefined) return null;
  const year = Number(groups.year);
  if (groups.month === undefined) return { year, month: null, day: null };
  const month = Number(groups.month);
  if (month < 1 || month > 12) return null;
  if (groups.day === undefined) return { year, month, day: null };
  const day = Number(groups.day);
  return isDate(year, month, day) ? { year, month, day: dayNumber(year, month, day) } : null;
}

/** The basis of what was said on a day. */
export const basisOfDay = (day: number): Basis => {
  const { year, month } = civilDate(day);
  return { year, month, day };
};
