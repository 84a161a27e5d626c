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
import { isPast, isToCome, type Tense } from "./tense.ts";
import { dayValue, monthValue, weekValue, yearValue } from "./values.ts";
import { whichYear } from "./which-year.ts";

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
    case "thisYear":
      return thisYear(c);
    case "yearBefore":
      return yearBefore(c);
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

function weekday(spec: Extract<TimeSpec, { kind: "weekday" }>, { basis, discourse, tense }: Circumstances): Resolved {
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
  const { day: start } = discourse;
  if (spec.endsRange === true && start !== null) return ofDay(start + ((spec.weekday - weekdayOf(start) + 7) % 7));
  const before = (weekdayOf(today) - spec.weekday + 7) % 7;
  const after = (spec.weekday - weekdayOf(today) + 7) % 7;
  if (spec.direction === null && typeof spec.until === "number" && isPast(tense())) {
    // A range told of is over: its end is the last such day.
    const end = today - ((weekdayOf(today) - spec.until + 7) % 7);
    return ofDay(end - ((spec.until - spec.weekday + 7) % 7));
  }
  switch (spec.direction) {
    case null:
      return ofDay(isToCome(tense()) ? today + after : today - before);
    case 0:
      return ofDay(isPast(tense()) ? today - before : today + after);
    default:
      if (spec.direction < 0) return ofDay(today - (before === 0 ? 7 : before) - 7 * (-spec.direction - 1));
      return ofDay(today + (after === 0 ? 7 : after) + 7 * (spec.direction - 1));
  }
}

const yearOf = (month: number, day: number | null, direction: number | null, c: Circumstances): number | null =>
  whichYear({ basis: c.basis, discourse: c.discourse, sentence: c.sentence, tense: c.tense(), month, day, direction });

function calendarDate(spec: Extract<TimeSpec, { kind: "calendar" }>, c: Circumstances): Resolved {
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

function yearPart(spec: Extract<TimeSpec, { kind: "yearPart" }>, c: Circumstances): Resolved {
  const given = spec.year ?? (spec.yearOffset === null || c.basis === null ? null : c.basis.year + spec.yearOffset);
  if (given !== null) return resolved(`${yearValue(given)}-${spec.code}`, null, spec.year);
  if (spec.yearOffset !== null) return UNKNOWN;
  let year = yearOf(spec.month, null, spec.direction, c);
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
  if (isPast(tense) && !(today - last > LONG_AGO_DAYS && next - today < SOON_DAYS)) return ofDay(last);
  if (tense === "future") return ofDay(next);
  return ofDay(today - last < next - today ? last : next);
}

/** A past tense over a holiday this long ago gives way to one this close ahead; days. */
const LONG_AGO_DAYS = 300;
const SOON_DAYS = 40;

export function holidayIn(year: number, date: HolidayDate): number {
  if ("easter" in date) return easterSunday(year) + date.easter;
  if ("advent" in date) return firstAdvent(year) + date.advent;
  if ("sunday" in date) {
    const first = dayNumber(year, date.month, 1);
    return first + (7 - weekdayOf(first)) + 7 * (date.sunday - 1);
  }
  return dayNumber(year, date.month, Math.min(date.day, daysInMonth(year, date.month)));
}

/** Sentences that a day named before reaches on: "am Montag … Am Nachmittag …". "Am Tag zuvor" looks back further. */
const DAY_REACHES = 3;
/** "Am Tag zuvor" counts from a day named at most this many sentences before. */
const LOOKS_BACK = 8;

function fromDiscourse(spec: Extract<TimeSpec, { kind: "discourse" }>, c: Circumstances): Resolved {
  const { discourse, basis } = c;
  if (spec.unit === "Y") {
    const year = discourse.year ?? basis?.year ?? null;
    return resolved(year === null ? null : yearValue(year + spec.offset));
  }
  const isUnknown = discourse.day === null || c.sentence - discourse.daySentence > LOOKS_BACK;
  if (spec.offset !== 0 && isUnknown) return resolved("XXXX-XX-XX");
  if (spec.isClock && c.sentence === discourse.severalSentence) return resolved("");
  const near = discourse.day !== null && (spec.offset !== 0 || c.sentence - discourse.daySentence <= DAY_REACHES);
  const today = basis?.day ?? null;
  // What was told of the afternoon was not on a day to come.
  const isAhead = near && today !== null && discourse.day !== null && discourse.day > today && isPast(c.tense());
  const day = near && !isAhead ? discourse.day : today;
  return day === null ? UNKNOWN : resolved(dayValue(day + spec.offset), spec.offset === 0 ? day : null);
}

/** "Ende des Jahres" in a text that tells of 1991 is 1991; else the year of publication. */
function thisYear({ basis, discourse, sentence, tense }: Circumstances): Resolved {
  const near = discourse.year !== null && sentence - discourse.yearSentence <= 1;
  if (discourse.year !== null && near && (basis === null || tense() === "preterite"))
    return resolved(yearValue(discourse.year));
  return basis === null ? UNKNOWN : resolved(yearValue(basis.year));
}

/** "Vorjahr" is the year before the one that the sentence names, else the one before that of publication. */
function yearBefore({ basis, discourse, sentence }: Circumstances): Resolved {
  const year = discourse.year !== null && discourse.yearSentence === sentence ? discourse.year : (basis?.year ?? null);
  return year === null ? UNKNOWN : resolved(yearValue(year - 1));
}
