import { publishedAsEdtf } from "./published.ts";

const MONTHS = "jan feb mär apr mai jun jul aug sep okt nov dez".split(" ");

/** "23.11.2026, 10:15 Uhr", "Montag, 23. November 2026 um 8.05 Uhr", "Stand: 3. März 2026". */
const WRITTEN =
  /(?<!\d)(?<day>\d{1,2})\. ?(?:(?<month>\d{1,2})\. ?|(?<name>Jan|Feb|Mär|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}*\.? )(?<year>\d{4})(?!\d)(?:[ ,|–-]{1,4}(?:um )?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?!\d))?/u;
/** UTF-16 units looked at: such a line is short. */
const REACH = 200;

/**
 * A date as German pages write it -> "2026-11-23" or, with a time of day, "2026-11-23T10:15": without a zone, as it is
 * written. `null` where there is none of the calendar.
 */
export function writtenDate(line: string): string | null {
  const groups = WRITTEN.exec(line.slice(0, REACH))?.groups;
  if (!groups) return null;
  const { day = "", month, name = "", year, hour, minute } = groups;
  const number = month ?? String(MONTHS.indexOf(name.toLowerCase().replace("mrz", "mär")) + 1);
  const date = `${year}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!publishedAsEdtf(date)) return null;
  const withTime = `${date}T${hour?.padStart(2, "0")}:${minute}`;
  return hour && publishedAsEdtf(withTime) ? withTime : date;
}
