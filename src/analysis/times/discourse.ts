import type { TimePhrase } from "./phrase.ts";
import type { Resolved } from "./resolved.ts";

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
  if (day !== null) {
    discourse.day = day;
    discourse.daySentence = sentence;
  }
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
