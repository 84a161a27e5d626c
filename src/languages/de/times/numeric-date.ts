import { TokenKind } from "../../../tokens/tokens.ts";
import { beforeNumericDate, beforeNumericDay } from "../rows/times/around-days.ts";
import { calendar, type TimeSpec } from "./phrase.ts";
import { formAt, lower, rightEdge, type Scan, touchesPrevious, yearAt } from "./scan.ts";

export interface NumericDate {
  readonly last: number;
  readonly spec: TimeSpec;
}

const YEAR_FIRST = /^(?<year>[12]\d{3})\.(?<month>\d{1,2})\.(?<day>\d{1,2})$/u;
const MONTH_AND_YEAR = /^(?<month>0[1-9]|1[0-2])\.(?<year>(?:19|20)\d{2})$/u;
const MONTH = /^(?:0[1-9]|1[0-2])$/u;
const FULL = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})$/u;
const DAY_AND_MONTH = /^(?<day>\d{1,2})\.(?<month>\d{1,2})$/u;
const TWO_DIGITS = /^\d{1,2}$/u;
/** Two-digit years up to this one are in the 21st century (POSIX strptime, %y). */
const LAST_OF_2000S = 68;

const fullYear = (text: string): number => {
  const n = Number(text);
  if (text.length === 4) return n;
  return n <= LAST_OF_2000S ? 2000 + n : 1900 + n;
};

const isPossible = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** "18.12.2026", "18.12.", "18.12." in two tokens, "2026-12-18", "18/12/2026" at token `i`; null for anything else. */
export function numericDateAt(s: Scan, i: number): NumericDate | null {
  if (s.tokens.kinds[i] === TokenKind.ordinal) return spaced(s, i);
  if (s.tokens.kinds[i] !== TokenKind.number) return null;
  const form = formAt(s, i);
  const yearFirst = YEAR_FIRST.exec(form)?.groups;
  if (yearFirst !== undefined) {
    const [day, month] = [Number(yearFirst.day), Number(yearFirst.month)];
    return isPossible(month, day)
      ? { last: i + 1, spec: calendar({ day, month, year: Number(yearFirst.year) }) }
      : null;
  }
  const full = FULL.exec(form)?.groups;
  if (full !== undefined) {
    const day = Number(full.day);
    const month = Number(full.month);
    return isPossible(month, day) ? { last: i + 1, spec: calendar({ day, month, year: fullYear(full.year!) }) } : null;
  }
  const short = DAY_AND_MONTH.exec(form)?.groups;
  const isBracketed = formAt(s, i - 1) === "(" && formAt(s, i + 1) === ")";
  const isAfterPreposition = beforeNumericDate.has(lower(s, i - 1)) && !/^(?:Uhr|\p{Lu}.*|%)$/u.test(formAt(s, i + 1));
  const endsInDot = formAt(s, i + 1) === "." && touchesPrevious(s, i + 1);
  if (short !== undefined && (isBracketed || (isAfterPreposition && !endsInDot))) {
    const day = Number(short.day);
    const month = Number(short.month);
    return isPossible(month, day) && short.month!.length === 2 ? { last: i + 1, spec: calendar({ day, month }) } : null;
  }
  if (short !== undefined && endsInDot) {
    const day = Number(short.day);
    const month = Number(short.month);
    const year = touchesPrevious(s, i + 2) ? null : yearAt(s, i + 2);
    return isPossible(month, day)
      ? { last: year === null ? i + 2 : i + 3, spec: calendar({ day, month, year }) }
      : null;
  }
  return separated(s, i) ?? monthAndYear(s, i);
}

/** "2026-12-18" and "18/12/2026" are five tokens that touch. */
function separated(s: Scan, i: number): NumericDate | null {
  const mark = formAt(s, i + 1);
  if ((mark !== "-" && mark !== "/") || formAt(s, i + 3) !== mark || i + 4 >= rightEdge(s, i)) return null;
  for (let k = 1; k <= 4; k++) if (!touchesPrevious(s, i + k)) return null;
  const [a, b, c] = [formAt(s, i), formAt(s, i + 2), formAt(s, i + 4)];
  if (yearAt(s, i) !== null && TWO_DIGITS.test(b) && TWO_DIGITS.test(c) && isPossible(Number(b), Number(c))) {
    return { last: i + 5, spec: calendar({ year: Number(a), month: Number(b), day: Number(c) }) };
  }
  if (TWO_DIGITS.test(a) && TWO_DIGITS.test(b) && yearAt(s, i + 4) !== null && isPossible(Number(b), Number(a))) {
    return { last: i + 5, spec: calendar({ day: Number(a), month: Number(b), year: Number(c) }) };
  }
  return null;
}

/** "27. 11. 2016", "27. 11." with a space inside. */
function spaced(s: Scan, i: number): NumericDate | null {
  const day = Number.parseInt(formAt(s, i), 10);
  const next = formAt(s, i + 1);
  const isOrdinal = s.tokens.kinds[i + 1] === TokenKind.ordinal;
  const hasDot = isOrdinal || (formAt(s, i + 2) === "." && touchesPrevious(s, i + 2));
  if (!hasDot || !/^\d{1,2}\.?$/u.test(next) || i + 1 >= rightEdge(s, i)) return null;
  const month = Number.parseInt(next, 10);
  const end = isOrdinal ? i + 2 : i + 3;
  const year = yearAt(s, end);
  if (!isPossible(month, day) || (year === null && !beforeNumericDay.has(lower(s, i - 1)))) return null;
  return { last: year === null ? end : end + 1, spec: calendar({ day, month, year }) };
}

/** "2016-05", "05/2016", "05.2016"; "2006/07" is a season of two years. */
function monthAndYear(s: Scan, i: number): NumericDate | null {
  const joined = MONTH_AND_YEAR.exec(formAt(s, i))?.groups;
  if (joined !== undefined)
    return { last: i + 1, spec: calendar({ month: Number(joined.month), year: Number(joined.year) }) };
  const mark = formAt(s, i + 1);
  if ((mark !== "-" && mark !== "/") || !touchesPrevious(s, i + 1) || !touchesPrevious(s, i + 2)) return null;
  if (formAt(s, i + 3) === mark && touchesPrevious(s, i + 3)) return null;
  const [year, next] = [yearAt(s, i), yearAt(s, i + 2)];
  const isSeason = year !== null && Number(formAt(s, i + 2)) === (year + 1) % 100;
  if (year !== null && MONTH.test(formAt(s, i + 2)) && !isSeason) {
    return { last: i + 3, spec: calendar({ month: Number(formAt(s, i + 2)), year }) };
  }
  if (next === null || !MONTH.test(formAt(s, i))) return null;
  return { last: i + 3, spec: calendar({ month: Number(formAt(s, i)), year: next }) };
}
