import { TokenKind } from "../../../tokens/tokens.ts";
import { ambiguousMonths, beforeMonth, joinsDaysOfMonth, monthNouns } from "../rows/times/around-months.ts";
import { partBefore, readLeft, wordBefore } from "./left.ts";
import { calendar, phrase, type TimePhrase } from "./phrase.ts";
import {
  formAt,
  isCapitalised,
  kindAt,
  leftEdge,
  lower,
  ordinalBefore,
  rightEdge,
  type Scan,
  touchesPrevious,
} from "./scan.ts";
import { yearOfPhrase } from "./year-of.ts";

/** "12. Mai 2024", "vom 3. bis 14. Dezember", "Anfang Mai", "Mai vorigen Jahres". */
export function monthPhrases(s: Scan, head: number, month: number): TimePhrase[] {
  const year = yearOfPhrase(s, head + 1);
  const last = year?.last ?? head + 1;
  const date = { month, year: year?.year ?? null, yearOffset: year?.yearOffset ?? null };
  const day = ordinalBefore(s, head, leftEdge(s, head));
  if (day !== null) {
    // "9. Jan Huber" is a place in a list of results.
    if (ambiguousMonths.has(formAt(s, head)) && isCapitalised(s, head + 1)) return [];
    if (day.n < 1 || day.n > 31) return [];
    const found = [
      phrase({
        first: firstOfDay(s, day.first),
        last,
        type: "DATE",
        spec: calendar({ ...date, day: day.n }),
        rule: "de/date",
      }),
    ];
    return [...found, ...earlierDays(s, day.first, day.n, date)];
  }
  if (ambiguousMonths.has(formAt(s, head))) return [];
  const isNamed = kindAt(s, head - 1) === "unit" && monthNouns.has(formAt(s, head - 1)) && head > leftEdge(s, head);
  const left = readLeft(s, isNamed ? head - 1 : head);
  if (left.every)
    return [
      phrase({
        first: left.first,
        last: head + 1,
        type: "SET",
        spec: { kind: "fixed", value: `XXXX-${String(month).padStart(2, "0")}` },
        rule: "de/every-month",
      }),
    ];
  if (left.amount !== null) return [];
  const part = partBefore(s, left.first);
  const isName =
    isCapitalised(s, head + 1) && year === null && head + 1 < rightEdge(s, head) && kindAt(s, head + 1) === undefined;
  if (isName && part === null && left.direction === null && !beforeMonth.has(wordBefore(s, left.first))) return [];
  const isBehindName =
    isCapitalised(s, head - 1) && head - 1 > leftEdge(s, head) && part === null && left.first === head && !isNamed;
  if (isBehindName && year === null && s.words[head - 1] === undefined && s.tokens.kinds[head - 1] === TokenKind.word)
    return [];
  return [
    phrase({
      first: part?.first ?? left.first,
      last,
      type: "DATE",
      spec: calendar({ ...date, direction: left.direction }),
      mod: part?.mod ?? null,
      rule: part === null ? "de/month" : "de/part-of-month",
    }),
  ];
}

/** A day takes its article in, but for the accusative one behind a preposition: "dem 20. April", "auf den | 20. April". */
function firstOfDay(s: Scan, first: number): number {
  return lower(s, first - 1) === "dem" && first - 1 >= leftEdge(s, first) ? first - 1 : first;
}

/** Most words between two days of one month: ", sowie am den". */
const LONGEST_GAP = 4;

interface MonthOfYear {
  readonly month: number;
  readonly year: number | null;
  readonly yearOffset: number | null;
}

const monthBefore = ({ month, year, yearOffset }: MonthOfYear): MonthOfYear =>
  month > 1
    ? { month: month - 1, year, yearOffset }
    : { month: 12, year: year === null ? null : year - 1, yearOffset: yearOffset === null ? null : yearOffset - 1 };

/** The other days of "am 3., 4. und 7. Oktober" and "vom 3. bis zum 14. Dezember", each a date of its own. */
function earlierDays(s: Scan, first: number, lastDay: number, lastDate: MonthOfYear): TimePhrase[] {
  const found: TimePhrase[] = [];
  let date = lastDate;
  let next = lastDay;
  const edge = leftEdge(s, first);
  let end = first;
  for (;;) {
    let i = end;
    while (i > edge && end - i < LONGEST_GAP && joinsDaysOfMonth.has(lower(s, i - 1))) i--;
    if (i === end) break;
    const day = ordinalBefore(s, i, edge) ?? bareDay(s, i, edge);
    if (day === null || day.n < 1 || day.n > 31) break;
    // "Vom 28. bis 2. Dezember" begins in November.
    if (day.n > next && /^(?:bis|[–-])$/u.test(lower(s, i))) date = monthBefore(date);
    next = day.n;
    found.push(
      phrase({
        first: day.first,
        last: i,
        type: "DATE",
        spec: calendar({ ...date, day: day.n }),
        rule: "de/date-in-row",
      }),
    );
    end = day.first;
  }
  return found;
}

/** "15" in "15-19. November" and "25./26. August". */
function bareDay(s: Scan, end: number, edge: number): { first: number; n: number } | null {
  const i = end - 1;
  if (i < edge || s.tokens.kinds[i] !== TokenKind.number || !/^\d{1,2}$/u.test(formAt(s, i))) return null;
  return touchesPrevious(s, end) || /^[-–]$/u.test(formAt(s, end)) ? { first: i, n: Number(formAt(s, i)) } : null;
}
