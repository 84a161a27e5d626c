import type { Finding } from "../../../analysis/checks/finding.ts";
import { dayOf } from "../../../analysis/checks/weekday-of-date.ts";
import { weekdayOf } from "../../../analysis/times/calendar.ts";
import { beforeWeekday, betweenDayAndDate, dayWords, todayAdjectives } from "../rows/checks/dates.ts";
import { type CheckContext, spanOf, wordsOf } from "./context.ts";
import { dayOfMark } from "./day-of-mark.ts";
import { germanDay } from "./german-day.ts";
import { tokenAt } from "./token-at.ts";
import { nameOf, weekdayIn } from "./weekday-name.ts";
import { dateAfter } from "./written-date.ts";

/** "am heutigen Donnerstag" */
export function weekdayOfToday(
  { tokens }: CheckContext,
  i: number,
  weekday: number,
  today: number | null,
): Finding | null {
  const before = tokens.forms[i - 1] ?? "";
  const shift = todayAdjectives.get(before);
  if (shift === undefined || today === null) return null;
  const day = today + shift;
  return {
    ...spanOf(tokens, i - 1, i),
    kind: "date",
    stated: wordsOf(tokens, i - 1, i),
    computed: `${germanDay(day)}: ${nameOf(weekdayOf(day))}`,
    verdict: verdictOf([-1, 0, 1].find((by) => weekdayOf(day + by) === weekday) ?? 2),
  };
}

/** "gestern, am 12. Juli" */
export function dayWordBesideDate(context: CheckContext, i: number, today: number | null): Finding | null {
  const { tokens } = context;
  const word = tokens.forms[i]!.toLowerCase();
  const shift = dayWords.get(word);
  if (shift === undefined || today === null || !betweenDayAndDate.has(tokens.forms[i + 1] ?? "")) return null;
  const date = dateAfter(tokens, i + 1);
  const day = date === null ? null : dayOf(date, today);
  if (date === null || day === null) return dayWordBesideWeekday(context, i, today + shift);
  return {
    ...spanOf(tokens, i, date.last),
    kind: "date",
    stated: wordsOf(tokens, i, date.last),
    computed: germanDay(today + shift),
    verdict: verdictOf(day - today - shift),
  };
}

/** "gestern (Montag)", "heute, Dienstag,": it can only agree, as another day may follow in a row. */
function dayWordBesideWeekday({ tokens }: CheckContext, i: number, day: number): Finding | null {
  const at = beforeWeekday.has(tokens.forms[i + 2] ?? "") ? i + 3 : i + 2;
  if (!/^[,(]$/u.test(tokens.forms[i + 1] ?? "") || weekdayIn(tokens.forms[at] ?? "") !== weekdayOf(day)) return null;
  return {
    ...spanOf(tokens, i, at),
    kind: "date",
    stated: wordsOf(tokens, i, at),
    computed: `${germanDay(day)}: ${nameOf(weekdayOf(day))}`,
    verdict: "consistent",
  };
}

/** An article may be written the day before it appears, or be brought up to date the day after: one day off says nothing. */
const verdictOf = (off: number): Finding["verdict"] =>
  off === 0 ? "consistent" : Math.abs(off) === 1 ? "cannot be told" : "inconsistent";

/** A live blog gathers entries of so many days. */
const BLOG_DAYS = 60;
/** Characters between the date of an entry and its time of day. */
const CLOCK_WITHIN = 6;

/**
 * The day that "heute" is at a token, to be asked in the order of the text: that of the entry of a live blog ("Sonntag,
 * 1. November, 9.12 Uhr: …"), else of publication; null where that is not known.
 */
export function daysOfText({ tokens, times, published }: CheckContext): (token: number) => number | null {
  if (published === null) return () => null;
  const entries = times.flatMap((mark, n) => {
    const day = mark.rule === "de/weekday-and-date" ? dayOfMark(mark) : null;
    const next = times[n + 1];
    const token = tokenAt(tokens, mark.start);
    const begins = tokens.sentences[tokens.sentenceOf[token]!]!.first === token;
    const isEntry = begins && next?.type === "TIME" && next.start - mark.end <= CLOCK_WITHIN;
    return day !== null && isEntry && day <= published && published - day <= BLOG_DAYS ? [{ token, day }] : [];
  });
  let passed = 0;
  return (token) => {
    while (passed < entries.length && entries[passed]!.token <= token) passed++;
    return entries[passed - 1]?.day ?? published;
  };
}
