import { monthNames, weekdayNames } from "../../language/de/weekdays-and-months.ts";
import { TokenKind, type Tokens } from "../../tokens/tokens.ts";
import { civilDate, dayNumber, isDate, weekdayOf } from "../times/calendar.ts";
import { type CheckContext, type Finding, spanOf, wordsOf } from "./context.ts";
import { germanDay } from "./german-day.ts";

/** A day as it is written: the year may be left out. */
interface WrittenDate {
  readonly last: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/**
 * Holds weekdays and words like "gestern" against the date that stands beside them, or against the day of publication.
 *
 *     am Montag, 12. September 2023        gestern, am 12. Juli        am heutigen Donnerstag
 *        ^ a Tuesday: inconsistent         ^ the day before publication      ^ the weekday of publication
 */
export function dateChecks(context: CheckContext): readonly Finding[] {
  const { tokens } = context;
  const found: Finding[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.forms[i]!;
    const weekday = weekdayIn(form);
    const check =
      weekday !== null
        ? (weekdayBesideDate(context, i, weekday) ?? weekdayOfToday(context, i, weekday))
        : (dayWordBesideDate(context, i) ?? impossibleDate(context, i));
    if (check !== null) found.push(check);
  }
  return found;
}

const WEEKDAY =
  /^(?<name>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:s|abend|morgen|nachmittag|nacht|mittag|vormittag)?$/u;

/** The ISO number of the weekday that a word names: "Montagabend" is 1; null for another word. */
const weekdayIn = (form: string): number | null => weekdayNames.get(WEEKDAY.exec(form)?.groups?.name ?? "") ?? null;

const nameOf = (weekday: number): string => [...weekdayNames].find(([, n]) => n === weekday)?.[0] ?? "";

/** "Montag, 12. September 2023", "Mittwoch (26.06)", "Mittwoch, dem 3. Mai" */
function weekdayBesideDate(context: CheckContext, i: number, weekday: number): Finding | null {
  const { tokens } = context;
  const date = dateAfter(tokens, i + 1);
  if (date === null) return null;
  const written = { ...spanOf(tokens, i, date.last), kind: "date" as const, stated: wordsOf(tokens, i, date.last) };
  const nearest = dayOf(date, context.published);
  const day = nearest === null ? null : fittingYear(date, nearest, weekday, context.published);
  if (day === null) return isPossible(date) ? { ...written, computed: null, verdict: "cannot be told" } : null;
  const computed = nameOf(weekdayOf(day));
  const fits = weekdayOf(day) === weekday;
  return { ...written, computed: `${germanDay(day)}: ${computed}`, verdict: fits ? "consistent" : "inconsistent" };
}

const todayWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    heutigen: 0,
    heutige: 0,
    heutiger: 0,
    gestrigen: -1,
    gestrige: -1,
    morgigen: 1,
    morgige: 1,
  }),
);

/** "am heutigen Donnerstag" */
function weekdayOfToday({ tokens, published }: CheckContext, i: number, weekday: number): Finding | null {
  const before = tokens.forms[i - 1] ?? "";
  const shift = todayWords.get(before);
  if (shift === undefined || published === null) return null;
  const day = published + shift;
  return {
    ...spanOf(tokens, i - 1, i),
    kind: "date",
    stated: wordsOf(tokens, i - 1, i),
    computed: `${germanDay(day)}: ${nameOf(weekdayOf(day))}`,
    verdict: weekdayOf(day) === weekday ? "consistent" : "inconsistent",
  };
}

const dayWords: ReadonlyMap<string, number> = new Map(
  Object.entries({ heute: 0, gestern: -1, vorgestern: -2, morgen: 1, übermorgen: 2 }),
);

/** "gestern, am 12. Juli" */
function dayWordBesideDate({ tokens, published }: CheckContext, i: number): Finding | null {
  const word = tokens.forms[i]!.toLowerCase();
  const shift = dayWords.get(word);
  if (shift === undefined || published === null || !/^(?:,|\(|am|dem)$/u.test(tokens.forms[i + 1] ?? "")) return null;
  const date = dateAfter(tokens, i + 1);
  const day = date === null ? null : dayOf(date, published);
  if (date === null || day === null) return null;
  return {
    ...spanOf(tokens, i, date.last),
    kind: "date",
    stated: wordsOf(tokens, i, date.last),
    computed: germanDay(published + shift),
    verdict: day === published + shift ? "consistent" : "inconsistent",
  };
}

/** "31. Februar 2024": a day that no calendar has. */
function impossibleDate({ tokens }: CheckContext, i: number): Finding | null {
  if (tokens.kinds[i] !== TokenKind.ordinal || weekdayIn(tokens.forms[i - 1] ?? "") !== null) return null;
  const date = dateAt(tokens, i);
  if (date === null || isPossible(date)) return null;
  return {
    ...spanOf(tokens, i, date.last),
    kind: "date",
    stated: wordsOf(tokens, i, date.last),
    computed: null,
    verdict: "inconsistent",
  };
}

/** A date at most three tokens on, with only commas, brackets and articles between. */
function dateAfter(tokens: Tokens, from: number): WrittenDate | null {
  for (let i = from; i < Math.min(from + 4, tokens.count); i++) {
    const date = dateAt(tokens, i);
    if (date !== null) return date;
    if (!/^(?:,|\(|dem|den|der|am|vom)$/u.test(tokens.forms[i]!)) return null;
  }
  return null;
}

const NUMERIC = /^(?<day>\d{1,2})\.(?<month>\d{1,2})(?:\.(?<year>\d{4}|\d{2})?)?$/u;

/** "12. September 2023", "12. September", "12.09.2023", "26.06" */
function dateAt(tokens: Tokens, i: number): WrittenDate | null {
  const form = tokens.forms[i]!;
  const month = monthNames.get(tokens.forms[i + 1] ?? "");
  if (tokens.kinds[i] === TokenKind.ordinal && month !== undefined) {
    const year = /^(?:1[5-9]|20)\d{2}$/u.test(tokens.forms[i + 2] ?? "") ? Number(tokens.forms[i + 2]) : null;
    return { last: year === null ? i + 1 : i + 2, day: Number.parseInt(form, 10), month, year };
  }
  const groups = NUMERIC.exec(form)?.groups;
  if (groups === undefined || Number(groups.month) > 12) return null;
  const year = groups.year === undefined ? null : Number(groups.year.length === 2 ? `20${groups.year}` : groups.year);
  return { last: i, day: Number(groups.day), month: Number(groups.month), year };
}

/** In a leap year all days are possible. */
const isPossible = ({ day, month, year }: WrittenDate): boolean => isDate(year ?? 2000, month, day);

/** The day as a number; with the year left out the one nearest to publication; null where it cannot be told. */
function dayOf({ day, month, year }: WrittenDate, published: number | null): number | null {
  if (year !== null) return isDate(year, month, day) ? dayNumber(year, month, day) : null;
  if (published === null) return null;
  const current = civilDate(published).year;
  const days = [current - 1, current, current + 1]
    .filter((y) => isDate(y, month, day))
    .map((y) => dayNumber(y, month, day));
  return days.reduce<number | null>(
    (best, d) => (best === null || Math.abs(d - published) < Math.abs(best - published) ? d : best),
    null,
  );
}

/** Within so many days of publication a date without its year is of the nearest year; beyond, of the one that fits. */
const SURE_DAYS = 60;

function fittingYear(
  { day, month, year }: WrittenDate,
  nearest: number,
  weekday: number,
  published: number | null,
): number {
  if (year !== null || published === null || Math.abs(nearest - published) <= SURE_DAYS) return nearest;
  const around = civilDate(nearest).year;
  const fitting = [around, around - 1, around + 1].find(
    (y) => isDate(y, month, day) && weekdayOf(dayNumber(y, month, day)) === weekday,
  );
  return fitting === undefined ? nearest : dayNumber(fitting, month, day);
}
