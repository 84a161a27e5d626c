import { shiftMonth } from "../../../analysis/times/calendar.ts";
import { monthValue, weekValue, yearValue } from "../../../analysis/times/values.ts";
import type { Unit } from "../rows/times/units.ts";
import type { Basis } from "./basis.ts";
import type { Circumstances } from "./circumstances.ts";
import type { TimeSpec } from "./phrase.ts";
import { calendarDate, calendarWeek, weekOfMonth, yearPart } from "./resolve-calendar.ts";
import { fromDiscourse, thisYear, yearBefore } from "./resolve-discourse.ts";
import { holiday } from "./resolve-holiday.ts";
import { weekday } from "./resolve-weekday.ts";
import { ofDay, type Resolved, resolved, UNKNOWN } from "./resolved.ts";

/** From what the text says to a value: the only place that infers. */
export function resolve(spec: TimeSpec, c: Circumstances): Resolved {
  switch (spec.kind) {
    case "fixed":
      return resolved(spec.value);
    case "shift":
      return shifted(spec.unit, spec.offset, c.basis);
    case "weekday":
      return weekday(spec, c);
    case "calendar":
      return calendarDate(spec, c);
    case "yearPart":
      return yearPart(spec, c);
    case "week":
      return calendarWeek(spec, c);
    case "weekOfMonth":
      return weekOfMonth(spec, c);
    case "holiday":
      return holiday(spec, c);
    case "thisYear":
      return thisYear(c);
    case "yearBefore":
      return yearBefore(c);
    case "discourse":
      return fromDiscourse(spec, c);
    case "today":
      if (c.basis?.day !== null && c.basis !== null && (spec.certain || c.todayIsDay())) return ofDay(c.basis.day);
      return resolved(spec.certain ? null : "PRESENT_REF");
  }
}

/** "gestern", "vergangene Woche", "nächstes Jahr". */
function shifted(unit: Unit, offset: number, basis: Basis | null): Resolved {
  if (basis === null) return UNKNOWN;
  if (unit === "Y") return resolved(yearValue(basis.year + offset));
  if (unit === "DE") return resolved(String(Math.floor(basis.year / 10) + offset));
  if (unit === "CE") return resolved(String(Math.floor((basis.year - 1) / 100) + offset));
  if (basis.month === null) return UNKNOWN;
  if (unit === "M") {
    const { year, month } = shiftMonth(basis.year, basis.month, offset);
    return resolved(monthValue(year, month));
  }
  if (unit === "Q" || unit === "H") {
    const months = unit === "Q" ? 3 : 6;
    const { year, month } = shiftMonth(basis.year, basis.month, offset * months);
    return resolved(`${yearValue(year)}-${unit}${Math.floor((month - 1) / months) + 1}`);
  }
  if (basis.day === null) return UNKNOWN;
  if (unit === "D") return ofDay(basis.day + offset);
  if (unit === "W") return resolved(weekValue(basis.day + 7 * offset));
  return UNKNOWN;
}
