import type { Finding } from "../../../analysis/checks/finding.ts";
import { checkWeekday } from "../../../analysis/checks/weekday-of-date.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import { civilDate, weekdayOf } from "../../../analysis/times/calendar.ts";
import { publishedDay } from "../../../analysis/times/published-day.ts";
import type { Text } from "../../../text/text.ts";
import { weekdays } from "../rows/times/words.ts";

/**
 * Holds a weekday against the date that stands beside it. Without its year a date can only agree: it may be of any year.
 *
 *     on Monday, September 12, 2023        on 12 September 2023, a Monday
 *        ^ a Tuesday: inconsistent
 */
export function weekdayChecks({ content, published }: Text, times: readonly TimeMark[]): readonly Finding[] {
  const basis = publishedDay(published);
  return times.flatMap((mark) => {
    const found = DATES.has(mark.rule) ? finding(content, mark, basis) : null;
    return found === null ? [] : [found];
  });
}

const DATES = new Set(["en/time-date", "en/time-date-day-first"]);
const WEEKDAY = `(?<weekday>${[...weekdays.keys()].join("|")})(?!\\p{L})`;
const OPENS = new RegExp(`^${WEEKDAY}`, "iu");
const FOLLOWS = new RegExp(`^(?:,? (?:which was )?an? | \\()${WEEKDAY}`, "iu");
/** Characters behind a date in which its weekday stands. */
const LOOK_AHEAD = 24;

function finding(content: string, { start, end, value }: TimeMark, published: number | null): Finding | null {
  const date = content.slice(start, end);
  const behind = FOLLOWS.exec(content.slice(end, end + LOOK_AHEAD));
  const name = (OPENS.exec(date) ?? behind)?.groups?.weekday;
  if (name === undefined || value === null) return null;
  const [year, month, day] = value.split("-").map(Number) as [number, number, number];
  const hasYear = /\d{4}$/u.test(date);
  const weekday = weekdays.get(name.toLowerCase())!;
  const checked = checkWeekday(weekday, { day, month, year: hasYear ? year : null }, published);
  if (checked === null) return null;
  const last = OPENS.test(date) ? end : end + behind![0].length;
  return {
    start,
    end: last,
    kind: "date",
    stated: content.slice(start, last).replace(/\s+/gu, " "),
    computed: `${isoDay(checked.day)}: ${nameOf(weekdayOf(checked.day))}`,
    verdict: hasYear || checked.verdict === "consistent" ? checked.verdict : "cannot be told",
  };
}

function isoDay(days: number): string {
  const { year, month, day } = civilDate(days);
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function nameOf(weekday: number): string {
  const name = [...weekdays].find(([, n]) => n === weekday)?.[0] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}
