import { civilDate, dayNumber, isDate, shiftMonth } from "../../../analysis/times/calendar.ts";
import { monthValue } from "../../../analysis/times/values.ts";
import { behindUntil } from "../rows/times/around-days.ts";
import type { TimePhrase } from "./phrase.ts";
import { ofDay, type Resolved, resolved } from "./resolved.ts";
import { lower, type Scan } from "./scan.ts";

/** Most words between the ends of a range: ", bis zum". */
const LONGEST_LINK = 3;

/** Whether two neighbouring expressions are the ends of a range: "von November 2025 bis März", "zwischen 14 und 2 Uhr". */
export function isRange(s: Scan, start: TimePhrase, end: TimePhrase): boolean {
  const gap = end.first - start.last;
  if (gap < 1 || gap > LONGEST_LINK || s.tokens.sentenceOf[start.first] !== s.tokens.sentenceOf[end.first])
    return false;
  const words = Array.from({ length: gap }, (_, k) => lower(s, start.last + k)).filter((word) => word !== ",");
  if (words[0] === "bis") return words.slice(1).every((word) => behindUntil.has(word));
  return words.length === 1 && words[0] === "und" && lower(s, start.first - 1) === "zwischen";
}

/** The end of a range, moved behind its start where it came to lie before it. */
export function endBehindStart(
  start: Resolved,
  startPhrase: TimePhrase,
  end: Resolved,
  { spec }: TimePhrase,
): Resolved {
  if (spec.kind === "discourse" && startPhrase.spec.kind === "discourse") {
    const isOver = (spec.hour ?? 0) < (startPhrase.spec.hour ?? 0) && end.day !== null && end.day === start.day;
    return isOver ? ofDay(end.day! + 1) : end;
  }
  if (spec.kind !== "calendar" || spec.year !== null || spec.yearOffset !== null) return end;
  if (spec.month === null) return end.day !== null && start.day !== null ? nextMonth(end.day, start.day) : end;
  return laterYear(start.value, end);
}

/** "Vom 30. November bis zum 2." */
function nextMonth(end: number, start: number): Resolved {
  if (end >= start) return ofDay(end);
  const { day } = civilDate(end);
  const from = civilDate(start);
  const { year, month } = shiftMonth(from.year, from.month, day < from.day ? 1 : 0);
  return isDate(year, month, day) ? ofDay(dayNumber(year, month, day)) : resolved(null);
}

const DATED = /^(?<year>\d{4})-\d{2}/u;

/** "Von November 2025 bis März" ends in 2026. */
function laterYear(start: string | null, end: Resolved): Resolved {
  const year = Number(DATED.exec(start ?? "")?.groups?.year ?? Number.NaN);
  const rest = end.value?.slice(4) ?? "";
  if (
    start === null ||
    Number.isNaN(year) ||
    !DATED.test(end.value ?? "") ||
    end.value! >= start.slice(0, end.value!.length)
  )
    return end;
  const value = [year, year + 1].map((y) => `${y}${rest}`).find((v) => v >= start.slice(0, v.length));
  if (value === undefined) return end;
  const [y, m, d] = value.split("-").map(Number);
  if (d === undefined) return resolved(value, null, end.givenYear);
  return isDate(y!, m!, d) ? ofDay(dayNumber(y!, m!, d)) : resolved(null);
}

/** The same day or month of the year before, where the text gives no year. */
export function yearBefore(start: Resolved, { spec }: TimePhrase): Resolved {
  if (spec.kind !== "calendar" || spec.year !== null || spec.yearOffset !== null || start.value === null) return start;
  const [y, m, d] = start.value.split("-").map(Number);
  if (y === undefined || m === undefined || Number.isNaN(y)) return start;
  if (d === undefined) return resolved(monthValue(y - 1, m));
  return isDate(y - 1, m, d) ? ofDay(dayNumber(y - 1, m, d)) : start;
}
