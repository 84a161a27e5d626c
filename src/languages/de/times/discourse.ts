import type { TimePhrase } from "./phrase.ts";
import type { Resolved } from "./resolved.ts";

/** The time that the text is at: what the sentences before spoke of. */
export interface Discourse {
  /** The day named last; null before the first one. */
  day: number | null;
  /** The sentence in which it was named. */
  daySentence: number;
  /** The sentence in which a time of the evening of that day was named; -1 for none. */
  eveningSentence: number;
  /** Whether the text went on past midnight since: what follows in the morning is on the day after. */
  isPastMidnight: boolean;
  /** Whether the day was named as the one that a night leads to: 23 Uhr is then on the day before. */
  isAfterNight: boolean;
  /** The day that stands alone over a list: "Samstag, 5. Dezember"; null without one. */
  headingDay: number | null;
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
  eveningSentence: -1,
  isPastMidnight: false,
  isAfterNight: false,
  headingDay: null,
  severalSentence: -1,
  month: null,
  monthSentence: -1,
  year: null,
  yearSentence: -1,
});

/** The first hour of the evening, and the one at which what is past midnight is over. */
const EVENING = 18;
const MORNING = 6;

export const isEveningHour = (hour: number): boolean => hour >= EVENING;
export const isSmallHour = (hour: number): boolean => hour < MORNING;

const MONTH = /^(?<year>\d{4})-(?<month>\d{2})(?:-\d{2})?$/u;
/** Words between two days of one row: "am 16. und am 17. Mai". */
const ROW_GAP = 4;

/** Takes note of what a phrase came to. `before`: the phrase before it. */
export function follow(
  discourse: Discourse,
  { value, day, givenYear }: Resolved,
  phrase: TimePhrase,
  before: TimePhrase | undefined,
  sentence: number,
): void {
  if (phrase.type === "SET" || phrase.rule === "de/date-in-row") discourse.severalSentence = sentence;
  else if (phrase.type === "DATE" && day !== null) {
    const inRow = before?.rule === "de/date-in-row" && phrase.first - before.last <= ROW_GAP;
    if (!inRow) discourse.severalSentence = -1;
  }
  if (day !== null) followDay(discourse, day, phrase, sentence);
  const month = phrase.type === "DATE" ? MONTH.exec(value ?? "")?.groups : undefined;
  if (month !== undefined) {
    discourse.month = { year: Number(month.year), month: Number(month.month) };
    discourse.monthSentence = sentence;
  }
  if (givenYear !== null) {
    discourse.year = givenYear;
    discourse.yearSentence = sentence;
  }
}

/** Takes note of a day, and of whether the text is at its evening or the night before it. */
function followDay(discourse: Discourse, day: number, phrase: TimePhrase, sentence: number): void {
  const { spec, time, rule } = phrase;
  const hour = spec.kind === "discourse" ? spec.hour : undefined;
  if (hour === undefined) {
    // A day that is named anew begins with its morning.
    discourse.isPastMidnight = false;
    discourse.isAfterNight =
      rule === "de/night-to-day" || (discourse.isAfterNight && discourse.day === day && time !== null);
    discourse.eveningSentence = time === "TEV" ? sentence : -1;
  } else if (discourse.eveningSentence >= 0 && isSmallHour(hour)) discourse.isPastMidnight = true;
  else if (isEveningHour(hour) && !discourse.isAfterNight) {
    discourse.eveningSentence = sentence;
    discourse.isPastMidnight = false;
  }
  discourse.day = day;
  discourse.daySentence = sentence;
}
