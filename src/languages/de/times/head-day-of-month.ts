import { TokenKind } from "../../../tokens/tokens.ts";
import { beforeDayOfMonth, behindDayOfMonth, joinsDays, opensRangeEnd } from "../rows/times/around-days.ts";
import { joinsDaysOfMonth } from "../rows/times/around-months.ts";
import { calendar, phrase, type TimePhrase } from "./phrase.ts";
import { formAt, kindAt, leftEdge, lower, rightEdge, type Scan } from "./scan.ts";

const DAY = /^(?<day>[12]?\d|3[01])\.$/u;
/** Most tokens of a row of days before its month: "am 3., 4., 5. und am 6. Oktober". */
const LONGEST_ROW = 16;

/** "am 15.", "vom 4. bis zum 23.": a day without its month. */
export function dayOfMonthPhrase(s: Scan, i: number): TimePhrase | null {
  const day = DAY.exec(formAt(s, i))?.groups?.day;
  if (day === undefined || Number(day) < 1) return null;
  const before = lower(s, i - 1);
  const goesOn = s.free === i - 1 && joinsDays.has(before);
  if (!goesOn && (i - 1 < leftEdge(s, i) || !beforeDayOfMonth.has(before))) return null;
  const edge = rightEdge(s, i);
  // "In der Nacht vom 20. auf den 21. brannte es": what stands behind the end of a range is no noun that it counts.
  const endsRange = before === "den" && opensRangeEnd.has(lower(s, i - 2)) && !/^\p{Lu}/u.test(formAt(s, i + 1));
  if (i + 1 < edge && !endsRange && !behindDayOfMonth.has(lower(s, i + 1))) return null;
  if (leadsToMonth(s, i + 1, Math.min(edge, i + LONGEST_ROW))) return null;
  return phrase({
    first: i,
    last: i + 1,
    type: "DATE",
    spec: calendar({ day: Number(day) }),
    rule: "de/day-of-month",
  });
}

function leadsToMonth(s: Scan, from: number, edge: number): boolean {
  for (let k = from; k < edge; k++) {
    if (kindAt(s, k) === "month") return true;
    const kind = s.tokens.kinds[k];
    const isDay = kind === TokenKind.ordinal || kind === TokenKind.number || formAt(s, k) === ".";
    if (!isDay && !joinsDaysOfMonth.has(lower(s, k))) return false;
  }
  return false;
}
