import { dayNumber, daysInMonth, isDate, shiftMonth, weekdayOf } from "../../../analysis/times/calendar.ts";
import { dayValue, monthValue, weekValue, yearValue } from "../../../analysis/times/values.ts";
import type { Circumstances } from "./circumstances.ts";
import type { TimeSpec } from "./phrase.ts";
import { ofDay, type Resolved, resolved, UNKNOWN } from "./resolved.ts";
import { isPast } from "./tense.ts";
import { whichYear } from "./which-year.ts";

const yearOf = (month: number, day: number | null, direction: number | null, c: Circumstances): number | null => {
  const { basis, discourse, sentence, isSince } = c;
  return whichYear({ basis, discourse, sentence, isSince, tense: c.tense(), month, day, direction });
};

/** "3. Mai", "Mai vorigen Jahres", "am 15."; no value for a day that the calendar lacks. */
export function calendarDate(spec: Extract<TimeSpec, { kind: "calendar" }>, c: Circumstances): Resolved {
  const { month, day } = spec;
  const given = spec.year ?? (spec.yearOffset === null || c.basis === null ? null : c.basis.year + spec.yearOffset);
  if (spec.yearOffset !== null && given === null) return UNKNOWN;
  if (month === null && day !== null) return dayOfMonth(day, c);
  if (month === null) return given === null ? UNKNOWN : resolved(yearValue(given), null, spec.year);
  const year = given ?? yearOf(month, day, spec.direction, c);
  if (day === null) return resolved(year === null ? null : monthValue(year, month), null, spec.year);
  if (year === null) return UNKNOWN;
  if (!isDate(year, month, day)) return UNKNOWN;
  const number = dayNumber(year, month, day);
  return resolved(dayValue(number), number, spec.year);
}

/** "am 15.": in the month just named, else the last or next one by tense. */
function dayOfMonth(day: number, { basis, discourse, sentence, tense }: Circumstances): Resolved {
  if (discourse.month !== null && discourse.monthSentence === sentence) {
    const { year, month } = discourse.month;
    return isDate(year, month, day) ? ofDay(dayNumber(year, month, day)) : UNKNOWN;
  }
  if (basis === null || basis.month === null || basis.day === null) return UNKNOWN;
  const step = isPast(tense()) ? -1 : 1;
  for (let by = 0; by !== 3 * step; by += step) {
    const { year, month } = shiftMonth(basis.year, basis.month, by);
    const number = isDate(year, month, day) ? dayNumber(year, month, day) : null;
    if (number !== null && (number - basis.day) * step >= 0) return ofDay(number);
  }
  return UNKNOWN;
}

/** "im Sommer", "im dritten Quartal 2025". */
export function yearPart(spec: Extract<TimeSpec, { kind: "yearPart" }>, c: Circumstances): Resolved {
  const given = spec.year ?? (spec.yearOffset === null || c.basis === null ? null : c.basis.year + spec.yearOffset);
  if (given !== null) return resolved(`${yearValue(given)}-${spec.code}`, null, spec.year);
  if (spec.yearOffset !== null) return UNKNOWN;
  let year = yearOf(spec.month, null, spec.direction, c);
  if (year === null) return UNKNOWN;
  // A winter bears the year in which it begins unless it is over: in March "dieser Winter" is counted by its end, as in KRAUTS.
  if (spec.direction === 0 && c.basis !== null) year = c.basis.year;
  if (spec.direction === -1 && year === runningSince(spec, c)) year--;
  return resolved(`${yearValue(year)}-${spec.code}`);
}

/** Months on either side of the middle of a season, and the first and last of winter, whose row names the first. */
const SEASON = /^(?:SP|SU|FA|WI)$/u;

/** The year that a season bears which has begun and is not over: "vergangenen Herbst", written in November, is that of the year before. */
function runningSince(
  { code, month }: Extract<TimeSpec, { kind: "yearPart" }>,
  { basis }: Circumstances,
): number | null {
  if (basis === null || basis.month === null || !SEASON.test(code)) return null;
  const first = code === "WI" ? month : month - 1;
  const since = (basis.month - first + 12) % 12;
  if (since > 2) return null;
  return basis.month >= first ? basis.year : basis.year - 1;
}

/** "KW 49", "in der 50. Kalenderwoche": of the year nearest to publication, as a tense may say. */
export function calendarWeek({ week, year }: Extract<TimeSpec, { kind: "week" }>, c: Circumstances): Resolved {
  // A week's month, to ask for its year as for that of a month; 4.35 weeks are in one.
  const month = Math.min(12, Math.ceil(week / 4.35));
  const of = year ?? yearOf(month, null, null, c);
  return of === null ? UNKNOWN : resolved(`${yearValue(of)}-W${String(week).padStart(2, "0")}`, null, year);
}

/** ISO 8601: a week is of the month, as of the year, that has its Thursday. */
const THURSDAY = 4;

/** "in der dritten Woche des Novembers"; without a month that of its sentence, else a week that is not known. */
export function weekOfMonth(spec: Extract<TimeSpec, { kind: "weekOfMonth" }>, c: Circumstances): Resolved {
  const spoken = c.discourse.monthSentence === c.sentence ? c.discourse.month : null;
  if (spec.month === null && spoken === null) return resolved("XXXX-WXX");
  const given = spec.year ?? (spec.yearOffset === null || c.basis === null ? null : c.basis.year + spec.yearOffset);
  const month = spec.month ?? spoken!.month;
  const year = spec.month === null ? spoken!.year : (given ?? yearOf(month, null, null, c));
  if (year === null) return UNKNOWN;
  const first = dayNumber(year, month, 1);
  const thursday = first + ((THURSDAY - weekdayOf(first) + 7) % 7);
  const length = daysInMonth(year, month);
  const days = spec.n > 0 ? 7 * (spec.n - 1) : 7 * Math.floor((first + length - 1 - thursday) / 7);
  return thursday + days < first + length ? resolved(weekValue(thursday + days), null, spec.year) : UNKNOWN;
}
