import { pages } from "../languages/pages.ts";
import { publishedAsEdtf } from "./published.ts";

/** UTF-16 units looked at: such a line is short. */
const REACH = 200;

/**
 * A date as German pages write it -> "2026-11-23" or, with a time of day, "2026-11-23T10:15": without a zone, as it is
 * written. `null` where there is none of the calendar.
 */
export function writtenDate(line: string): string | null {
  const groups = pages.writtenDate.exec(line.slice(0, REACH))?.groups;
  if (!groups) return null;
  const { day = "", month, name = "", year, hour, minute } = groups;
  const number = month ?? String(pages.monthOf(name));
  const date = `${year}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!publishedAsEdtf(date)) return null;
  const withTime = `${date}T${hour?.padStart(2, "0")}:${minute}`;
  return hour && publishedAsEdtf(withTime) ? withTime : date;
}
