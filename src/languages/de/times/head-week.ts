import { phrase, type TimePhrase } from "./phrase.ts";
import { amountAt, formAt, kindAt, leftEdge, lower, ordinalBefore, rightEdge, type Scan } from "./scan.ts";
import { yearOfPhrase } from "./year-of.ts";

/** Weeks of a long year (ISO 8601). */
const LAST_WEEK = 53;

/** "KW 49", "Kalenderwoche 49", "50. Kalenderwoche", "KW 49/2026". */
export function weekPhrase(s: Scan, head: number): TimePhrase | null {
  const before = ordinalBefore(s, head, leftEdge(s, head));
  const behind = before === null && head + 1 < rightEdge(s, head) ? amountAt(s, head + 1) : null;
  const week = before?.n ?? behind;
  if (week === null || !Number.isInteger(week) || week < 1 || week > LAST_WEEK) return null;
  const first = before?.first ?? head;
  const last = before === null ? head + 2 : head + 1;
  const year = yearOfPhrase(s, formAt(s, last) === "/" ? last + 1 : last);
  const hasArticle = before !== null && kindAt(s, first - 1) === "article" && lower(s, first - 2) === "in";
  return phrase({
    first: hasArticle && first - 1 >= leftEdge(s, head) ? first - 1 : first,
    last: year?.last ?? last,
    type: "DATE",
    spec: { kind: "week", week, year: year?.year ?? null },
    rule: "de/calendar-week",
  });
}
