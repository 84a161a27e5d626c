import { dayNumber } from "../../../analysis/times/calendar.ts";
import type { Basis } from "./basis.ts";
import type { Discourse } from "./discourse.ts";
import { isPast, isToCome, type Tense } from "./tense.ts";

/** Sentences that a year given in digits reaches on, in a text that tells of the past: "1992 … Im April …". */
const YEAR_REACHES = 1;
/** News does not look further ahead than this many months without naming the year. */
const MONTHS_AHEAD = 8;
/** Without a verb, a date this many months further back than ahead is still taken as past: news tells what was. */
const MONTHS_BIAS = 4;
/** A past tense over a day this many months back … */
const LONG_AGO = 10;
/** … gives way to one this close ahead: "Die Rennen vom 18. Dezember wurden verlegt", written on the 16th. */
const SOON = 1;

export interface YearQuestion {
  readonly basis: Basis | null;
  readonly discourse: Discourse;
  readonly sentence: number;
  readonly tense: Tense | null;
  /** "seit dem 3. Dezember" is gone, however near the next one is. */
  readonly isSince: boolean;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number | null;
  /** "kommenden Mai" is 1; null where the text does not say it. */
  readonly direction: number | null;
}

/** The year of a month, day or season without one: from the sentences before, else by tense, else the nearest. */
export function whichYear(q: YearQuestion): number | null {
  const { basis, direction } = q;
  if (direction === null) {
    const spoken = yearSpokenOf(q);
    if (spoken !== null) return spoken;
  }
  if (basis === null) return null;
  if (basis.month === null || direction === 0) return basis.year;
  const here = basis.year * 12 + basis.month;
  const isSame = q.month === basis.month;
  const isGone =
    isSame && q.day !== null && basis.day !== null
      ? dayNumber(basis.year, q.month, q.day) <= basis.day
      : q.month <= basis.month;
  const past = isGone ? basis.year : basis.year - 1;
  const future = isGone && !(isSame && q.day === null) ? basis.year + 1 : basis.year;
  if (direction !== null) {
    if (isSame && q.day === null) return basis.year + direction;
    return direction < 0 ? past + direction + 1 : future + direction - 1;
  }
  const back = here - (past * 12 + q.month);
  const ahead = future * 12 + q.month - here;
  if (q.isSince) return past;
  if (isPast(q.tense)) return q.day !== null && back >= LONG_AGO && ahead <= SOON ? future : past;
  if (isToCome(q.tense)) return ahead > MONTHS_AHEAD ? past : future;
  return back <= ahead + MONTHS_BIAS ? past : future;
}

/** A year that the text gave just before holds on in the same tense: told for a past one, to come for a future one. */
function yearSpokenOf({ basis, discourse, sentence, tense }: YearQuestion): number | null {
  const { year, yearSentence } = discourse;
  if (year === null || sentence - yearSentence > YEAR_REACHES) return null;
  if (basis === null) return year;
  if (year === basis.year) return null;
  if (sentence === yearSentence) return (year > basis.year ? isPast(tense) : isToCome(tense)) ? null : year;
  return year < basis.year && tense === "preterite" ? year : null;
}
