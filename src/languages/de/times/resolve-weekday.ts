import { mondayOf, weekdayOf } from "../../../analysis/times/calendar.ts";
import { weekValue } from "../../../analysis/times/values.ts";
import type { Circumstances } from "./circumstances.ts";
import type { TimeSpec } from "./phrase.ts";
import { ofDay, type Resolved, resolved, UNKNOWN } from "./resolved.ts";
import { isPast, isToCome } from "./tense.ts";

/** "am Montag", "kommenden Freitag", "am Wochenende". */
export function weekday(
  spec: Extract<TimeSpec, { kind: "weekday" }>,
  { basis, discourse, tense }: Circumstances,
): Resolved {
  if (basis === null || basis.day === null) return UNKNOWN;
  const today = basis.day;
  const monday = mondayOf(today);
  if (spec.weekday === "weekend") {
    const ahead = spec.direction === null ? isToCome(tense()) : spec.direction >= 0;
    const isWeekend = weekdayOf(today) >= 6;
    const week =
      monday + (ahead ? (spec.direction === 1 && isWeekend ? 7 : 0) : isWeekend && spec.direction === null ? 0 : -7);
    return resolved(`${weekValue(week)}-WE`);
  }
  if (spec.weekOffset !== null) return ofDay(monday + 7 * spec.weekOffset + spec.weekday - 1);
  const { day: start } = discourse;
  if (spec.endsRange === true && start !== null) return ofDay(start + ((spec.weekday - weekdayOf(start) + 7) % 7));
  const before = (weekdayOf(today) - spec.weekday + 7) % 7;
  const after = (spec.weekday - weekdayOf(today) + 7) % 7;
  if (spec.direction === null && typeof spec.until === "number" && isPast(tense())) {
    // A range told of is over: its end is the last such day.
    const end = today - ((weekdayOf(today) - spec.until + 7) % 7);
    return ofDay(end - ((spec.until - spec.weekday + 7) % 7));
  }
  switch (spec.direction) {
    case null:
      return ofDay(isToCome(tense()) ? today + after : today - before);
    case 0:
      return ofDay(isPast(tense()) ? today - before : today + after);
    default:
      if (spec.direction < 0) return ofDay(today - (before === 0 ? 7 : before) - 7 * (-spec.direction - 1));
      return ofDay(today + (after === 0 ? 7 : after) + 7 * (spec.direction - 1));
  }
}
