import type { Finding } from "../../../analysis/checks/finding.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import { weekdayOf } from "../../../analysis/times/calendar.ts";
import { betweenTimes, laterWords } from "../rows/checks/intervals.ts";
import { wordsOfBefore } from "../rows/times/directions.ts";
import type { CheckContext } from "./context.ts";
import { dayBetween } from "./day-between.ts";
import { dayOfMark, inUnits } from "./day-of-mark.ts";
import { lengthOf } from "./time-range.ts";
import { tokenAt } from "./token-at.ts";

/**
 * Holds a date against another one and the time between them.
 *
 *     Am 3. Mai begann der Streik. Zehn Tage später, am 13. Mai, endete er.
 *        ^ D1                      ^ + 10 days          ^ D2
 *     Die Frist endet in zehn Tagen, am 21. September.
 *                     ^ from the day of publication
 *
 * Which day "später" counts from is not sure, so only a day of the same sentence can contradict, and the day of publication.
 */
export function laterChecks(context: CheckContext): readonly Finding[] {
  return context.times.flatMap((mark, i) => {
    const length = mark.type === "DURATION" ? lengthOf(mark) : null;
    if (length === null || !Number.isInteger(length.number)) return [];
    const sign = signOf(context, mark);
    if (sign === 0) return [];
    const target = dateBeside(context, i);
    if (target === null) return [];
    const fromNow = isFromNow(context, mark);
    const base = fromNow ? context.published : dayBefore(context, mark, target);
    if (base === null) return [];
    const day = dayOfMark(target)!;
    const expected = inUnits(base, sign * length.number, length.unit);
    const verdict = verdictOf(
      day,
      expected,
      length.unit,
      isExplicit(target),
      fromNow || isInSentence(context, mark, target),
    );
    return verdict === null ? [] : [dayBetween(context, mark, target, expected, verdict)];
  });
}

/** 1 for "zehn Tage später" and "in zehn Tagen", -1 for "zehn Tage zuvor", 0 for any other length. */
function signOf({ tokens }: CheckContext, mark: TimeMark): 1 | -1 | 0 {
  const first = tokenAt(tokens, mark.start);
  const next = tokenAt(tokens, mark.end);
  const words = [tokens.forms[next - 1]!, tokens.forms[next] ?? ""];
  if (words.some((form) => laterWords.has(form))) return 1;
  if (words.some((form) => wordsOfBefore.has(form))) return -1;
  return isIn(tokens.forms[first - 1] ?? "") ? 1 : 0;
}

const isIn = (form: string): boolean => form === "in" || form === "In";

const isFromNow = ({ tokens }: CheckContext, { start, end }: TimeMark): boolean =>
  isIn(tokens.forms[tokenAt(tokens, start) - 1] ?? "") && !laterWords.has(tokens.forms[tokenAt(tokens, end) - 1]!);

const LINK_WITHIN = 4;

/** The day that stands right behind or before a length, as its other name. */
function dateBeside({ tokens, times }: CheckContext, i: number): TimeMark | null {
  const mark = times[i]!;
  const after = times[i + 1];
  const isLinked = (from: number, to: number): boolean =>
    to > from &&
    to - from <= LINK_WITHIN &&
    tokens.forms.slice(from, to).every((form) => betweenTimes.has(form)) &&
    tokens.forms.slice(from, to).some((form) => /^[,(–]$/u.test(form));
  if (
    after !== undefined &&
    dayOfMark(after) !== null &&
    isLinked(tokenAt(tokens, mark.end), tokenAt(tokens, after.start))
  )
    return after;
  const before = times[i - 1];
  const first = tokenAt(tokens, mark.start) - (isIn(tokens.forms[tokenAt(tokens, mark.start) - 1] ?? "") ? 1 : 0);
  // "… am 18. Oktober, in zwei Wochen beginnt die Messe": what goes on behind the length is of its own.
  const isClosed = /^[,.;)–]$/u.test(tokens.forms[tokenAt(tokens, mark.end)] ?? ".");
  return isClosed && before !== undefined && dayOfMark(before) !== null && isLinked(tokenAt(tokens, before.end), first)
    ? before
    : null;
}

/** How many sentences before the day may stand from which is counted. */
const COUNTS_BACK = 2;

/** The day named last before a length and its date. */
function dayBefore({ tokens, times }: CheckContext, mark: TimeMark, target: TimeMark): number | null {
  const begin = Math.min(mark.start, target.start);
  const own = tokens.sentenceOf[tokenAt(tokens, begin)]!;
  const before = times.filter((t) => t.end <= begin && dayOfMark(t) !== null).at(-1);
  if (before === undefined || own - tokens.sentenceOf[tokenAt(tokens, before.start)]! > COUNTS_BACK) return null;
  return dayOfMark(before);
}

function isInSentence({ tokens, times }: CheckContext, mark: TimeMark, target: TimeMark): boolean {
  const own = tokens.sentenceOf[tokenAt(tokens, mark.start)]!;
  const days = times.filter(
    (t) =>
      t !== target &&
      t.end <= mark.start &&
      dayOfMark(t) !== null &&
      tokens.sentenceOf[tokenAt(tokens, t.start)] === own,
  );
  return days.length === 1 && isExplicit(days[0]!);
}

/** Whether the text gives a day by its number; "am Freitag" only agrees. */
const isExplicit = ({ rule }: TimeMark): boolean => /^de\/(?:date|numeric-date|weekday-and-date)$/u.test(rule);

function verdictOf(
  day: number,
  expected: number,
  unit: string,
  isExplicit: boolean,
  isSure: boolean,
): Finding["verdict"] | null {
  const miss = Math.abs(day - expected);
  // A length in months or years is told of less than half a unit more or less.
  const within = unit === "M" ? 7 : unit === "Y" ? 31 : 0;
  if (!isExplicit)
    return unit === "D" || unit === "W" ? (weekdayOf(day) === weekdayOf(expected) ? "consistent" : null) : null;
  if (miss <= within) return "consistent";
  // An article may have been written the day before; whoever counts may count the first day.
  return isSure ? (miss <= within + 1 ? "cannot be told" : "inconsistent") : null;
}
