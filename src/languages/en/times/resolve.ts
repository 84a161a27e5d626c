import {
  civilDate,
  dayNumber,
  daysInMonth,
  isDate,
  isoWeek,
  shiftMonth,
  weekdayOf,
} from "../../../analysis/times/calendar.ts";
import { fixedTimes } from "../rows/times/fixed-times.ts";
import { dayParts, months, numbers, ordinals, seasons, units, weekdays } from "../rows/times/words.ts";

/** The day that a text counts from. */
export interface Basis {
  readonly days: number;
  readonly year: number;
  readonly month: number;
}

export interface Resolved {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** Null where it needs a day of publication that is not known. */
  readonly value: string | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

const two = (n: number): string => String(n).padStart(2, "0");
const day = (days: number): string => {
  const { year, month, day: d } = civilDate(days);
  return `${year}-${two(month)}-${two(d)}`;
};
const date = (value: string | null): Resolved => ({ type: "DATE", value });
const time = (value: string | null): Resolved => ({ type: "TIME", value });

/** The value of what a rule has found; null where it is no time after all. `isFuture`: the sentence speaks of what will be. */
export function resolve(rule: string, g: Groups, basis: Basis | null, isFuture: boolean): Resolved | null {
  switch (rule) {
    case "en/time-iso":
    case "en/time-slashes":
      return written(g.year!, Number(g.monthNumber), Number(g.day));
    case "en/time-date":
    case "en/time-date-day-first":
      return namedDate(g, basis, isFuture);
    case "en/time-month-year":
      return date(`${g.year}-${two(monthOf(g))}`);
    case "en/time-month":
      return date(basis && nearMonth(monthOf(g), g.side?.toLowerCase(), basis, isFuture));
    case "en/time-year":
      return date(g.year!);
    case "en/time-decade":
      return date(g.decade!);
    case "en/time-weekday":
      return weekday(g, basis, isFuture);
    case "en/time-part-of-day":
      return partOfDay(g, basis);
    case "en/time-near-unit":
      return date(basis && nearUnit(g.unit!.toLowerCase(), stepOf(g.side!), basis));
    case "en/time-weekend":
      return date(basis && `${weekOf(weekendNear(g.side!, basis, isFuture))}-WE`);
    case "en/time-near-season":
      return date(season(g, basis));
    case "en/time-quarter":
      return date(quarter(g, basis));
    case "en/time-last-quarter":
      return date(basis && nearUnit("quarter", -1, basis));
    case "en/time-year-ago":
      return date(basis && nearUnit("quarter", -5, basis));
    case "en/time-quarter-of":
      return date(basis && `${basis.year + stepOf(g.side!)}-Q${ordinals.get(g.quarter!.toLowerCase())}`);
    case "en/time-century":
      return date(two(Number(g.century) - 1));
    case "en/time-ago":
      return ago(g, basis);
    case "en/time-ago-vague":
      return date("PAST_REF");
    case "en/time-length":
      return { type: "DURATION", value: length(numberOf(g.number!), g.unit!) };
    case "en/time-length-vague":
      return { type: "DURATION", value: length("X", g.unit!) };
    case "en/time-clock":
      return clock(g, basis, isFuture);
    case "en/time-noon":
      return noon(g, basis, isFuture);
    case "en/time-each":
      return {
        type: "SET",
        value: g.unit ? length("1", g.unit) : `XXXX-WXX-${weekdays.get(g.weekday!.toLowerCase())}`,
      };
    case "en/time-often":
      return { type: "SET", value: OFTEN.get(g.often!.toLowerCase())! };
    default:
      return fixed(g.fixed!, basis);
  }
}

const OFTEN = new Map(Object.entries({ daily: "P1D", weekly: "P1W", monthly: "P1M", annually: "P1Y", yearly: "P1Y" }));

const monthOf = (g: Groups): number => months.get(g.month!.toLowerCase())!;

function written(year: string, month: number, dayOfMonth: number): Resolved | null {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return isDate(full, month, dayOfMonth) ? date(`${full}-${two(month)}-${two(dayOfMonth)}`) : null;
}

function namedDate(g: Groups, basis: Basis | null, isFuture: boolean): Resolved | null {
  const month = monthOf(g);
  const dayOfMonth = Number(g.day);
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(2000, month)) return null;
  if (g.year !== undefined) return written(g.year, month, dayOfMonth);
  if (basis === null) return date(null);
  const near = nearestYear(month, dayOfMonth, basis);
  const isFarAhead = dayNumber(near, month, dayOfMonth) - basis.days > FAR;
  const year = isFarAhead && !isFuture ? near - 1 : near;
  return date(`${year}-${two(month)}-${two(dayOfMonth)}`);
}

/** Days from which on a day ahead has its year beside it, or a word that tells that it is ahead. */
const FAR = 90;

/** The year in which a day of the calendar is nearest to the basis: agencies leave out a year that goes without saying. */
function nearestYear(month: number, dayOfMonth: number, { days, year }: Basis): number {
  const distance = (y: number): number => Math.abs(dayNumber(y, month, dayOfMonth) - days);
  return [year - 1, year, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best), year);
}

function nearMonth(month: number, side: string | undefined, basis: Basis, isFuture: boolean): string {
  let year = nearestYear(month, 15, basis);
  // Of a month alone that lies ahead, what is told of it mostly lies behind.
  if (!isFuture && 12 * (year - basis.year) + month - basis.month > 1) year--;
  if (side === "last") year = month < basis.month ? basis.year : basis.year - 1;
  if (side === "this") year = basis.year;
  if (side === "next") year = month > basis.month ? basis.year : basis.year + 1;
  return `${year}-${two(month)}`;
}

/** "last" is before, "this" is now, "next" is to come. */
const stepOf = (side: string): number =>
  /^(?:last|past|previous|this past)$/iu.test(side) ? -1 : /^(?:next|coming)$/iu.test(side) ? 1 : 0;

/** A day of the week that "the weekend" closes: from Monday to Thursday the last one, unless the sentence speaks of what will be. */
function weekendNear(side: string, { days }: Basis, isFuture: boolean): number {
  const isBehind = /^the$/iu.test(side) && !isFuture && weekdayOf(days) < FRIDAY;
  return days + 7 * (isBehind ? -1 : stepOf(side));
}

const FRIDAY = 5;

const weekOf = (days: number): string => {
  const { year, week } = isoWeek(days);
  return `${year}-W${two(week)}`;
};

function nearUnit(unit: string, step: number, { days, year, month }: Basis): string {
  switch (unit) {
    case "week":
      return weekOf(days + 7 * step);
    case "month": {
      const shifted = shiftMonth(year, month, step);
      return `${shifted.year}-${two(shifted.month)}`;
    }
    case "quarter": {
      const shifted = shiftMonth(year, month, 3 * step);
      return `${shifted.year}-Q${Math.ceil(shifted.month / 3)}`;
    }
    case "decade":
      return String(Math.floor(year / 10) + step);
    case "century":
      return String(Math.floor(year / 100) + step);
    default:
      return String(year + step);
  }
}

/** A bare weekday is one of the last seven days, today among them, or of the next where the sentence speaks of what will be. */
function weekday(g: Groups, basis: Basis | null, isFuture: boolean): Resolved {
  const part = g.part ? `T${dayParts.get(g.part.toLowerCase())}` : "";
  const kind = part === "" ? date : time;
  return kind(basis && day(weekdayNear(g, basis, isFuture)) + part);
}

function weekdayNear(g: Groups, { days }: Basis, isFuture: boolean): number {
  const wanted = weekdays.get(g.weekday!.toLowerCase())!;
  const back = (weekdayOf(days) - wanted + 7) % 7;
  const step = g.side === undefined ? null : stepOf(g.side);
  if (step === -1) return days - (back === 0 ? 7 : back);
  if (step === 1 || (step === null && isFuture)) return days + ((7 - back) % 7 || (step === 1 ? 7 : 0));
  return step === 0 && isFuture ? days + ((7 - back) % 7) : days - back;
}

function partOfDay(g: Groups, basis: Basis | null): Resolved {
  const ref = g.ref!.toLowerCase();
  const shift = ref === "yesterday" || ref === "last" ? -1 : ref === "tomorrow" ? 1 : 0;
  return time(basis && `${day(basis.days + shift)}T${dayParts.get(g.part!.toLowerCase())}`);
}

function season(g: Groups, basis: Basis | null): string | null {
  const name = (g.season ?? "").toLowerCase();
  if (g.year !== undefined) return `${g.year}-${seasons.get(name)}`;
  return basis && `${basis.year + stepOf(g.side!)}-${seasons.get(name)}`;
}

function quarter(g: Groups, basis: Basis | null): string | null {
  const number = ordinals.get(g.quarter!.toLowerCase())!;
  if (g.year !== undefined) return `${g.year}-Q${number}`;
  if (basis === null) return null;
  // Companies tell of the quarter that has ended, or of the one that runs.
  const isAhead = number > Math.ceil(basis.month / 3);
  return `${isAhead && number - Math.ceil(basis.month / 3) > 1 ? basis.year - 1 : basis.year}-Q${number}`;
}

/** Digits, or the number of a word; "twenty-five" too. */
function numberOf(word: string): string {
  const small = word.toLowerCase();
  if (/^\d/u.test(small)) return small.replace(",", "");
  if (small.includes(" ") && inWords.has(small)) return inWords.get(small)!;
  const known = small.split(/[- ]/u).map((part) => numbers.get(part) ?? 0);
  return String(known.reduce((sum, n) => sum + n, 0));
}

const inWords = new Map([
  ["a couple of", "2"],
  ["a dozen", "12"],
  ["a hundred", "100"],
]);

function length(number: string, unit: string): string {
  const letters = units.get(unit.toLowerCase().replace(/s$/u, ""))!;
  const inYears = YEARS_OF.get(letters);
  if (letters === "Q" && number !== "X") return `P${3 * Number(number)}M`;
  if (inYears !== undefined && number !== "X") return `P${inYears * Number(number)}Y`;
  return letters.startsWith("T") ? `PT${number}${letters.slice(1)}` : `P${number}${letters}`;
}

const YEARS_OF = new Map([
  ["DE", 10],
  ["CE", 100],
]);

function ago(g: Groups, basis: Basis | null): Resolved {
  const number = Number(numberOf(g.number!));
  if (basis === null || !Number.isInteger(number)) return date(null);
  const by = /^later$/iu.test(g.ago!) ? number : -number;
  switch (units.get(g.unit!.toLowerCase())) {
    case "D":
      return date(day(basis.days + by));
    case "W":
      return date(weekOf(basis.days + 7 * by));
    case "M":
      return date(nearUnit("month", by, basis));
    case "Q":
      return date(nearUnit("quarter", by, basis));
    case "Y":
      return date(String(basis.year + by));
    case "DE":
      return date(String(basis.year + 10 * by));
    default:
      return time(day(basis.days));
  }
}

function clock(g: Groups, basis: Basis | null, isFuture: boolean): Resolved | null {
  const hour = Number(g.hour);
  if (hour < 1 || hour > 12) return null;
  const whole = (hour % 12) + (/^p/iu.test(g.half!) ? 12 : 0);
  const at = `T${two(whole)}:${g.minute ?? "00"}`;
  if (basis === null) return time(null);
  if (g.month !== undefined) {
    const { value } = namedDate(g, basis, isFuture) ?? { value: null };
    return time(value && value + at);
  }
  return time(dayOf(g, basis, isFuture) + at);
}

const dayOf = (g: Groups, basis: Basis, isFuture: boolean): string =>
  day(g.weekday === undefined ? basis.days : weekdayNear(g, basis, isFuture));

function noon(g: Groups, basis: Basis | null, isFuture: boolean): Resolved {
  const hour = /^midnight$/iu.test(g.noon!) ? "T24:00" : "T12:00";
  return time(basis && dayOf(g, basis, isFuture) + hour);
}

const fixedByWords = new Map(fixedTimes.map((row) => [row.words, row]));

function fixed(words: string, basis: Basis | null): Resolved {
  const { value } = fixedByWords.get(words.toLowerCase())!;
  if (value === "0TNI") return time(basis && `${day(basis.days)}TNI`);
  if (typeof value === "number") return date(basis && day(basis.days + value));
  return date(value);
}
