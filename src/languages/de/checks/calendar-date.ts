import type { Finding } from "../../../analysis/checks/finding.ts";
import { checkWeekday, isPossible } from "../../../analysis/checks/weekday-of-date.ts";
import { weekdayOf } from "../../../analysis/times/calendar.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { type CheckContext, spanOf, wordsOf } from "./context.ts";
import { daysOfText, dayWordBesideDate, weekdayOfToday } from "./day-words.ts";
import { germanDay } from "./german-day.ts";
import { nameOf, shortWeekdayIn, weekdayIn } from "./weekday-name.ts";
import { dateAfter, dateAt, type WrittenDate } from "./written-date.ts";

/**
 * Holds weekdays and words like "gestern" against the date that stands beside them, or against the day of publication.
 *
 *     am Montag, 12. September 2023        gestern, am 12. Juli        am heutigen Donnerstag
 *        ^ a Tuesday: inconsistent         ^ the day before publication      ^ the weekday of publication
 */
export function dateChecks(context: CheckContext): readonly Finding[] {
  const { tokens } = context;
  const found: Finding[] = [];
  const todayAt = daysOfText(context);
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.forms[i]!;
    const weekday = weekdayIn(form);
    const check =
      weekday !== null
        ? (weekdayBesideDate(context, i, weekday) ?? weekdayOfToday(context, i, weekday, todayAt(i)))
        : (dayWordBesideDate(context, i, todayAt(i)) ??
          shortBesideDate(context, i) ??
          weekdayBehindDate(context, i) ??
          impossibleDate(context, i));
    if (check !== null) found.push(check);
  }
  return found;
}

/** "Montag, 12. September 2023", "Mittwoch (26.06)", "Mittwoch, dem 3. Mai" */
function weekdayBesideDate(context: CheckContext, i: number, weekday: number): Finding | null {
  const date = dateAfter(context.tokens, i + 1);
  return date === null ? null : held(context, i, date.last, weekday, date);
}

/** "Mi., 3. Mai", "Fr, 12.9.2023" */
function shortBesideDate(context: CheckContext, i: number): Finding | null {
  const { forms } = context.tokens;
  const weekday = shortWeekdayIn(forms[i]!);
  if (weekday === null || !/^[,.]$/u.test(forms[i + 1] ?? "")) return null;
  const date = dateAt(context.tokens, forms[i + 1] === "." && forms[i + 2] === "," ? i + 3 : i + 2);
  return date === null ? null : held(context, i, date.last, weekday, date);
}

/** "am 12. September 2023, einem Dienstag", "am 12. September (Dienstag)", "am 12.9. (Di)" */
function weekdayBehindDate(context: CheckContext, i: number): Finding | null {
  const { forms } = context.tokens;
  const date = dateAt(context.tokens, i);
  if (date === null) return null;
  // The full stop of "12.9." is a token of its own.
  const end = forms[date.last + 1] === "." ? date.last + 1 : date.last;
  const [mark, next, after] = [forms[end + 1], forms[end + 2] ?? "", forms[end + 3] ?? ""];
  const isApposed = mark === "," && /^einem?$/u.test(next);
  const weekday = isApposed ? weekdayIn(after) : mark === "(" && after === ")" ? shortWeekdayIn(next) : null;
  return weekday === null ? null : held(context, i, end + (isApposed ? 3 : 2), weekday, date);
}

/** A weekday against its date, both between tokens `first` and `last`. */
function held(context: CheckContext, first: number, last: number, weekday: number, date: WrittenDate): Finding | null {
  const { tokens, published } = context;
  const written = { ...spanOf(tokens, first, last), kind: "date" as const, stated: wordsOf(tokens, first, last) };
  const checked = checkWeekday(weekday, date, published);
  if (checked === null) return isPossible(date) ? { ...written, computed: null, verdict: "cannot be told" } : null;
  const { day, verdict } = checked;
  return { ...written, computed: `${germanDay(day)}: ${nameOf(weekdayOf(day))}`, verdict };
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
