import { mondayOfIsoWeek } from "./calendar.ts";
import { dayValue } from "./values.ts";

/** ISO 8601-2 (EDTF level 2), sub-year groupings: seasons 21 to 24, quarters 33 to 36, halves 40 and 41. */
const GROUPINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SP: "21",
    SU: "22",
    FA: "23",
    WI: "24",
    Q1: "33",
    Q2: "34",
    Q3: "35",
    Q4: "36",
    H1: "40",
    H2: "41",
  }),
);

const DAY = /^(?:\d{4}|XXXX)(?:-\d{2}){0,2}$/u;
const DECADE = /^\d{3}$/u;
const CENTURY = /^\d{2}$/u;
const GROUPED = /^(?<year>\d{4})-(?<code>SP|SU|FA|WI|Q[1-4]|H[12])$/u;
const WEEK = /^(?<year>\d{4})-W(?<week>\d{2})(?<end>-WE)?$/u;
const CLOCK = /^(?<day>\d{4}-\d{2}-\d{2})T(?<time>\d{2}:\d{2})(?<second>:\d{2})?(?<zone>Z|[+-]\d{2}:\d{2})?$/u;

/** The EDTF string of a TIMEX3 value of type DATE or TIME; null where EDTF cannot say it (PAST_REF, "TMO", durations, sets). */
export function edtfOf(value: string | null, mod: string | null): string | null {
  if (value === null) return null;
  const approximate = mod === "APPROX" ? "~" : "";
  if (value !== "XXXX" && DAY.test(value)) return value + approximate;
  if (DECADE.test(value)) return `${value}X`;
  if (CENTURY.test(value)) return `${value}XX`;
  const grouped = GROUPED.exec(value)?.groups;
  if (grouped !== undefined) return `${grouped.year}-${GROUPINGS.get(grouped.code!)}`;
  const week = WEEK.exec(value)?.groups;
  if (week !== undefined) {
    const monday = mondayOfIsoWeek(Number(week.year), Number(week.week));
    return `${dayValue(week.end === undefined ? monday : monday + 5)}/${dayValue(monday + 6)}`;
  }
  const clock = CLOCK.exec(value)?.groups;
  if (clock === undefined || clock.time!.startsWith("24")) return null;
  return `${clock.day}T${clock.time}${clock.second ?? ":00"}${clock.zone ?? ""}`;
}
