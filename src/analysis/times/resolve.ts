import type { HolidayDate } from "../../language/de/times/holidays.ts";
import type { Unit } from "../../language/de/times/units.ts";
import type { Basis, Discourse } from "./basis.ts";
import {
  dayNumber,
  daysInMonth,
  easterSunday,
  firstAdvent,
  isDate,
  mondayOf,
  shiftMonth,
  weekdayOf,
} from "./calendar.ts";
import type { TimeSpec } from "./phrase.ts";
import type { Tense } from "./tense.ts";
import { dayValue, monthValue, weekValue, yearValue } from "./values.ts";

/** What a value is worked out from, beside the words themselves. */
export interface Circumstances {
  /** Null when the date of publication is not known. */
  readonly basis: Basis | null;
  readonly discourse: Discourse;
  readonly sentence: number;
  /** Called only where the tense matters. */
  readonly tense: () => Tense | null;
  /** Whether "heute" is the day itself. */
  readonly todayIsDay: () => boolean;
}

/** The value of the day, month or other part that a phrase names, with the day for the discourse; value null without a basis. */
export interface Resolved {
  readonly value: string | null;
  /** Days since 1970-01-01, where the value is a day. */
  readonly day: number | null;
  /** The year, where the text gave one in digits. */
  readonly givenYear: number | null;
}

const resolved = (value: string | null, day: number | null = null, givenYear: number | null = null): Resolved => ({
  value,
  day,
  givenYear,
});

const UNKNOWN = resolved(null);

export function resolve(spec: TimeSpec, c: Circumstances): Resolved {
  switch (spec.kind) {
    case "fixed":
      return resolved(spec.value);
    case "shift":
      return shifted(spec.unit, spec.offset, c.basis);
    case "weekday":
      return weekday(spec, c);
    case "calendar":
      return calendarDate(spec, c);
    case "yearPart":
      return yearPart(spec, c);
    case "holiday":
      return holiday(spec, c);
    case "discourse":
      return fromDiscourse(spec, c);
    case "today":
      if (c.basis?.day !== null && c.basis !== null && (spec.certain || c.todayIsDay())) return ofDay(c.basis.day);
      return resolved(spec.certain ? null : "PRESENT_REF");
  }
}

const ofDay = (day: number): Resolved => resolved(dayValue(day), day);

/** "gestern", "vergangene Woche", "nächstes Jahr". */
function shifted(unit: Unit, offset: number, basis: Basis | null): Resolved {
  if (basis === null) return UNKNOWN;
  if (unit === "Y") return resolved(yearValue(basis.year + offset));
  if (unit === "DE") return resolved(String(Math.floor(basis.year / 10) + offset));
  if (unit === "CE") return resolved(String(Math.floor((basis.year - 1) / 100) + offset));
  if (basis.month === null) return UNKNOWN;
  if (unit === "M") {
    const { year, month } = shiftMonth(basis.year, basis.month, offset);
    return resolved(monthValue(year, month));
  }
  if (unit === "Q" || unit === "H") {
    const months = unit === "Q" ? 3 : 6;
    const { year, month } = shiftMonth(basis.year, basis.month, offset * months);
    return resolved(`${yearValue(year)}-${unit}${Math.floor((month - 1) / months) + 1}`);
  }
  if (basis.day === null) return UNKNOWN;
  if (unit === "D") return ofDay(basis.day + offset);
  if (unit === "W") return resolved(weekValue(basis.day + 7 * offset));
  return UNKNOWN;
}

const isToCome = (tense: Tense | null): boolean => tense === "future" || tense === "present";

function weekday(spec: Extract<TimeSpec, { kind: "weekday" }>, { basis, tense }: Circumstances): Resolved {
  if (basis === null || basis.day === null) return UNKNOWN;
  const today = basis.day;
  const monday = mondayOf(today);
  if (spec.weekday === "weekend") {
    const ahead = spec.direction === null ? isToCome(tense()) : spec.direction >= 0;
    const isWeekend = weekdayOf(today) >= 6;
    const week =
      monday + (ahead ? (spec.direction === 1 && isWeekend ? 7 : 0) : isWeekend && spec.direction === null ? 0 : -7);
    return resolved(`${weekValue(week)}-WE`);
  }
  if (spec.weekOffset !== null) return ofDay(monday + 7 * spec.weekOffset + spec.weekday - 1);
  const before = (weekdayOf(today) - spec.weekday + 7) % 7;
  const after = (spec.weekday - weekdayOf(today) + 7) % 7;
  switch (spec.direction) {
    case null:
      return ofDay(isToCome(tense()) ? today + after : today - before);
    case 0:
      return ofDay(tense() === "preterite" || tense() === "perfect" ? today - before : today + after);
    default:
      if (spec.direction < 0) return ofDay(today - (before === 0 ? 7 : before) - 7 * (-spec.direction - 1));
      return ofDay(today + (after === 0 ? 7 : after) + 7 * (spec.direction - 1));
  }
}

/** Sentences that a year given in digits reaches on, in a text that tells of the past. */
const YEAR_REACHES = 3;

/** The year of a month, day or season without one: from the sentences before, else by tense, else the nearest. */
function yearFor(month: number, day: number | null, direction: number | null, c: Circumstances): number | null {
  const { basis, discourse } = c;
  const tense = c.tense();
  const near = discourse.year !== null && c.sentence - discourse.yearSentence <= YEAR_REACHES;
  if (direction === null && near && discourse.year !== null) {
    const isPast = basis === null || discourse.year < basis.year;
    if (isPast ? tense === "preterite" || c.sentence === discourse.yearSentence || basis === null : true) {
      if (basis === null || discourse.year > basis.year || isPast) return discourse.year;
    }
  }
  if (basis === null) return null;
  if (basis.month === null) return basis.year;
  const here = basis.year * 12 + basis.month - 1;
  const months = (year: number): number => year * 12 + month - 1 - here;
  const isSameMonth = months(basis.year) === 0;
  const isBefore =
    isSameMonth && day !== null && basis.day !== null
      ? dayNumber(basis.year, month, Math.min(day, 28)) <= basis.day
      : months(basis.year) <= 0;
  const past = isBefore ? basis.year : basis.year - 1;
  const future = !isBefore || isSameMonth ? basis.year : basis.year + 1;
  if (direction !== null && direction !== 0) {
    if (direction < 0) return isSameMonth && day === null ? basis.year - 1 : past;
    return isSameMonth && day === null ? basis.year + 1 : future;
  }
  if (direction === 0) return basis.year;
  if (tense === "preterite" || tense === "perfect") return past;
  // A present tense beside a date just gone tells of it: "Die Zahlen liegen seit dem 3. November vor".
  if (isToCome(tense)) return months(future) > MONTHS_AHEAD ? past : future;
  return -months(past) <= months(future) + MONTHS_BIAS ? past : future;
}

/** News does not look further ahead than this many months without naming the year. */
const MONTHS_AHEAD = 8;
/** Without a verb, a date this many months further back than ahead is still taken as past: news tells what was. */
const MONTHS_BIAS = 4;

function calendarDate(spec: Extract<TimeSpec, { kind: "calendar" }>, c: Circumstances): Resolved {
  const { month, day } = spec;
  const given = spec.year ?? (spec.yearOffset === null || c.basis === null ? null : c.basis.year + spec.yearOffset);
  if (spec.yearOffset !== null && given === null) return UNKNOWN;
  if (month === null) return given === null ? UNKNOWN : resolved(yearValue(given), null, spec.year);
  const year = given ?? yearFor(month, day, spec.direction, c);
  if (day === null) return resolved(year === null ? null : monthValue(year, month), null, spec.year);
  if (year === null) return UNKNOWN;
  if (!isDate(year, month, day)) return UNKNOWN;
  const number = dayNumber(year, month, day);
  return resolved(dayValue(number), number, spec.year);
}

function yearPart(spec: Extract<TimeSpec, { kind: "yearPart" }>, c: Circumstances): Resolved {
  const given = spec.year ?? (spec.yearOffset === null || c.basis === null ? null : c.basis.year + spec.yearOffset);
  if (given !== null) return resolved(`${yearValue(given)}-${spec.code}`, null, spec.year);
  if (spec.yearOffset !== null) return UNKNOWN;
  const month = ((spec.month - 1) % 12) + 1;
  let year = yearFor(month, null, spec.direction, c);
  if (year === null) return UNKNOWN;
  // A winter bears the year in which it begins unless it is over: in March "dieser Winter" is counted by its end, as in KRAUTS.
  if (spec.direction === 0 && c.basis !== null) year = c.basis.year;
  return resolved(`${yearValue(year)}-${spec.code}`);
}

function holiday(spec: Extract<TimeSpec, { kind: "holiday" }>, c: Circumstances): Resolved {
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
  if (tense === "preterite" || tense === "perfect") return ofDay(last);
  if (tense === "future") return ofDay(next);
  return ofDay(today - last < next - today ? last : next);
}

export function holidayIn(year: number, date: HolidayDate): number {
  if ("easter" in date) return easterSunday(year) + date.easter;
  if ("advent" in date) return firstAdvent(year) + date.advent;
  if ("sunday" in date) {
    const first = dayNumber(year, date.month, 1);
    return first + (7 - weekdayOf(first)) + 7 * (date.sunday - 1);
  }
  return dayNumber(year, date.month, Math.min(date.day, daysInMonth(year, date.month)));
}

/** Sentences that a day named before reaches on: "am Montag … Am Nachmittag …". */
const DAY_REACHES = 3;

function fromDiscourse(spec: Extract<TimeSpec, { kind: "discourse" }>, c: Circumstances): Resolved {
  if (spec.unit === "Y") {
    const year = c.discourse.year ?? c.basis?.year ?? null;
    return resolved(year === null ? null : yearValue(year + spec.offset));
  }
  const near = c.discourse.day !== null && c.sentence - c.discourse.daySentence <= DAY_REACHES;
  const day = near ? c.discourse.day : (c.basis?.day ?? null);
  return day === null ? UNKNOWN : ofDay(day + spec.offset);
}
