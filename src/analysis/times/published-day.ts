import { dayNumber, isDate } from "./calendar.ts";

const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T|$)/u;

/** The day of an EDTF date or an ISO time, in days since 1970-01-01; null where it is not given to the day. */
export function publishedDay(published: string | null): number | null {
  const found = DAY.exec(published ?? "")?.groups;
  if (found === undefined) return null;
  const [year, month, day] = [Number(found.year), Number(found.month), Number(found.day)];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}
