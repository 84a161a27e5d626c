import { dayNumber, isDate } from "./calendar.ts";

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

/** The time that the text is at: what the sentences before spoke of. */
export interface Discourse {
  /** The day named last; null before the first one. */
  day: number | null;
  /** The sentence in which it was named. */
  daySentence: number;
  /** The sentence whose times of day hold on several days: "am 3. und 4. Mai", "jeden Montag"; -1 for none. */
  severalSentence: number;
  /** The month named last, with its sentence; null before the first one. */
  month: { readonly year: number; readonly month: number } | null;
  monthSentence: number;
  /** The year that the text gave in digits last, with its sentence; null before the first one. */
  year: number | null;
  yearSentence: number;
}

export const newDiscourse = (): Discourse => ({
  day: null,
  daySentence: -1,
  severalSentence: -1,
  month: null,
  monthSentence: -1,
  year: null,
  yearSentence: -1,
});
