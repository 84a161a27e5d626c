import type { CalendarDate } from "../../../analysis/checks/weekday-of-date.ts";
import { TokenKind, type Tokens } from "../../../tokens/tokens.ts";
import { beforeDate } from "../rows/checks/dates.ts";
import { monthNames } from "../rows/weekdays-and-months.ts";

/** A day as it is written, and its last token. */
export interface WrittenDate extends CalendarDate {
  readonly last: number;
}

/** A date at most three tokens on, with only commas, brackets and articles between. */
export function dateAfter(tokens: Tokens, from: number): WrittenDate | null {
  for (let i = from; i < Math.min(from + 4, tokens.count); i++) {
    const date = dateAt(tokens, i);
    if (date !== null) return date;
    if (!beforeDate.has(tokens.forms[i]!)) return null;
    // "Für viele ist am Mittwoch der 1. Juli angebrochen": only behind a comma it is the same day.
    if (tokens.forms[i] === "der" && tokens.forms[i - 1] !== ",") return null;
  }
  return null;
}

const NUMERIC = /^(?<day>\d{1,2})\.(?<month>\d{1,2})(?:\.(?<year>\d{4}|\d{2})?)?$/u;

/** "12. September 2023", "12. September", "12.09.2023", "26.06" */
export function dateAt(tokens: Tokens, i: number): WrittenDate | null {
  const form = tokens.forms[i]!;
  const month = monthNames.get(tokens.forms[i + 1] ?? "");
  if (tokens.kinds[i] === TokenKind.ordinal && month !== undefined) {
    const year = /^(?:1[5-9]|20)\d{2}$/u.test(tokens.forms[i + 2] ?? "") ? Number(tokens.forms[i + 2]) : null;
    return { last: year === null ? i + 1 : i + 2, day: Number.parseInt(form, 10), month, year };
  }
  const groups = NUMERIC.exec(form)?.groups;
  // "8.10 Uhr" is a time of day.
  if (groups === undefined || Number(groups.month) > 12 || tokens.forms[i + 1] === "Uhr") return null;
  const year = groups.year === undefined ? null : Number(groups.year.length === 2 ? `20${groups.year}` : groups.year);
  return { last: i, day: Number(groups.day), month: Number(groups.month), year };
}
