import { dayNumber, daysInMonth, easterSunday, firstAdvent, weekdayOf } from "../../../analysis/times/calendar.ts";
import { dayValue } from "../../../analysis/times/values.ts";
import type { HolidayDate } from "../rows/times/holidays.ts";
import type { Circumstances } from "./circumstances.ts";
import type { TimeSpec } from "./phrase.ts";
import { ofDay, type Resolved, resolved, UNKNOWN } from "./resolved.ts";
import { isPast, isToCome } from "./tense.ts";

/** "Ostern 2020", "zu Weihnachten". */
export function holiday(spec: Extract<TimeSpec, { kind: "holiday" }>, c: Circumstances): Resolved {
  const given = spec.year ?? (spec.yearOffset === null || c.basis === null ? null : c.basis.year + spec.yearOffset);
  if (given !== null) {
    const day = holidayIn(given, spec.date);
    return resolved(dayValue(day), day, spec.year);
  }
  if (c.basis === null) return UNKNOWN;
  if (c.basis.day === null) return ofDay(holidayIn(c.basis.year, spec.date));
  const today = c.basis.day;
  const years = [c.basis.year - 1, c.basis.year, c.basis.year + 1].map((year) => holidayIn(year, spec.date));
  const last = Math.max(...years.filter((day) => day <= today));
  const next = Math.min(...years.filter((day) => day >= today));
  const tense = c.tense();
  if (isPast(tense) && !(today - last > LONG_AGO_DAYS && next - today < SOON_DAYS)) return ofDay(last);
  const isJustGone = today - last < JUST_GONE_DAYS && next - today > LONG_AGO_DAYS;
  if (tense === "future" || (isToCome(tense) && !isJustGone)) return ofDay(next);
  return ofDay(today - last < next - today ? last : next);
}

/** A past tense over a holiday this long ago gives way to one this close ahead; days. */
const LONG_AGO_DAYS = 300;
const SOON_DAYS = 40;
/** A present tense still speaks of a holiday this few days ago. */
const JUST_GONE_DAYS = 14;

function holidayIn(year: number, date: HolidayDate): number {
  if ("easter" in date) return easterSunday(year) + date.easter;
  if ("advent" in date) return firstAdvent(year) + date.advent;
  if ("sunday" in date) {
    const first = dayNumber(year, date.month, 1);
    return first + (7 - weekdayOf(first)) + 7 * (date.sunday - 1);
  }
  return dayNumber(year, date.month, Math.min(date.day, daysInMonth(year, date.month)));
}
