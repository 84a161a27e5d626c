import { beforeMonthOfWeek, beforeWeeks, weekOfOthers } from "../rows/times/around-months.ts";
import { lastStem } from "../rows/times/plain-words.ts";
import { type Left, readLeft } from "./left.ts";
import { phrase, type TimePhrase } from "./phrase.ts";
import { formAt, kindAt, lower, type Scan } from "./scan.ts";
import { type YearOf, yearOfPhrase } from "./year-of.ts";

/** Weeks of a month at most. */
const MOST = 5;

/**
 * "in der dritten Woche des Novembers", "die letzte Woche im Januar 2027", "in der dritten Woche": the last is a week of
 * which only the context tells the month.
 */
export function weekOfMonth(s: Scan, head: number, left: Left): TimePhrase | null {
  const link = lower(s, head + 1);
  const at = beforeMonthOfWeek.has(link) ? head + 2 : head + 1;
  const month = s.words[at];
  const n = numberOf(s, head, left);
  if (n === null) return null;
  if (month?.kind === "month") return week(s, left, n, month.month, yearOfPhrase(s, at + 1) ?? { last: at + 1 });
  // "Die dritte Woche des Prozesses" is a week of something else.
  const isOpen = left.ordinal !== null && left.article === "definite" && !weekOfOthers.has(link);
  return isOpen ? week(s, left, n, null, { last: head + 1 }) : null;
}

/** "in der ersten Dezemberwoche", "letzte Januarwoche". */
export function monthWeek(s: Scan, head: number, month: number): TimePhrase | null {
  const left = readLeft(s, head);
  const n = numberOf(s, head, left);
  return n === null ? null : week(s, left, n, month, yearOfPhrase(s, head + 1) ?? { last: head + 1 });
}

/** 1 to 5, -1 for the last one; null where no week is counted. */
function numberOf(s: Scan, head: number, left: Left): number | null {
  if (left.every || left.amount !== null) return null;
  if (left.ordinal !== null) return left.ordinal >= 1 && left.ordinal <= MOST ? left.ordinal : null;
  return lower(s, head - 1).startsWith(lastStem) ? -1 : null;
}

function week(
  s: Scan,
  { first }: Left,
  n: number,
  month: number | null,
  { last, year = null, yearOffset = null }: Pick<YearOf, "last"> & Partial<YearOf>,
): TimePhrase {
  // "In der dritten Woche" holds its article, as "in der vergangenen Woche" does.
  const hasArticle = kindAt(s, first) === "article" && beforeWeeks.test(formAt(s, first - 1));
  const spec = { kind: "weekOfMonth", n, month, year, yearOffset } as const;
  const begin = kindAt(s, first) === "article" && !hasArticle ? first + 1 : first;
  return phrase({ first: begin, last, type: "DATE", spec, rule: "de/week-of-month" });
}
