import { TokenKind } from "../../../tokens/tokens.ts";
import { articlesBeforeDays, genitiveOfWeekdays, sundayPapers } from "../rows/times/around-days.ts";
import { early, monthNoun, morning, paperDay, todayStems, week } from "../rows/times/plain-words.ts";
import { readLeft } from "./left.ts";
import { numericDateAt } from "./numeric-date.ts";
import { calendar, fixed, phrase, type TimePhrase } from "./phrase.ts";
import { formAt, kindAt, leftEdge, lower, ordinalBefore, rightEdge, type Scan } from "./scan.ts";
import type { TimeWord } from "./words.ts";
import { yearOfPhrase } from "./year-of.ts";

type WeekdayWord = Extract<TimeWord, { kind: "weekday" }>;

/** "am Montag", "vergangenen Dienstag", "Mittwochabend", "Donnerstag, 18. Dezember", "jeden Freitag". */
export function weekdayPhrases(s: Scan, head: number, word: WeekdayWord): TimePhrase[] {
  // "Sonntags bleibt der Laden zu", "immer Mittwochs": the adverb, but for a genitive.
  const isGenitive = genitiveOfWeekdays.has(lower(s, head - 1));
  if (!isGenitive && /[gh]s$/u.test(formAt(s, head))) return [weekdaysPhrase(head, { ...word, kind: "weekdays" })];
  if (isNewspaper(s, head)) return [];
  const left = readLeft(s, head);
  const part = word.part ?? partBehind(s, head);
  const afterPart = word.part === null && part !== null ? head + 2 : head + 1;
  const time = part === null ? null : `T${part}`;
  if (left.every || lower(s, left.first - 1) === "jeweils")
    return [everyWeekday(s, head, word.weekday, part, left.first, afterPart)];
  if (left.amount !== null || left.ordinal !== null) return [];
  const date = dateBehind(s, afterPart);
  if (date !== null) {
    return [
      phrase({
        first: left.first,
        last: date.last,
        type: time === null ? "DATE" : "TIME",
        spec: date.spec,
        time,
        rule: "de/weekday-and-date",
      }),
    ];
  }
  const inBrackets = formAt(s, afterPart) === "(" ? numericDateAt(s, afterPart + 1) : null;
  const week = weekBefore(s, left.first) ?? weekBehind(s, afterPart);
  const today = lower(s, head - 1).startsWith(todayStems[0]!);
  return [
    phrase({
      first: today ? head - 1 : Math.min(week?.first ?? left.first, left.first),
      last: Math.max(week?.last ?? afterPart, afterPart),
      type: time === null ? "DATE" : "TIME",
      spec: today
        ? { kind: "shift", unit: "D", offset: 0 }
        : inBrackets !== null
          ? inBrackets.spec
          : {
              kind: "weekday",
              weekday: word.weekday,
              direction: left.direction,
              weekOffset: week?.offset ?? null,
              endsRange: endsRange(s, left.first),
              until: untilWeekday(s, afterPart),
            },
      time,
      rule: time === null ? "de/weekday" : "de/weekday-part",
    }),
  ];
}

/** "Welt am Sonntag", "Bild am Sonntag". */
const isNewspaper = (s: Scan, head: number): boolean =>
  formAt(s, head) === paperDay && lower(s, head - 1) === "am" && sundayPapers.has(formAt(s, head - 2));

/** "montags", "freitagabends". */
export const weekdaysPhrase = (i: number, word: Extract<TimeWord, { kind: "weekdays" }>): TimePhrase =>
  fixed(i, i + 1, "SET", setValue(word.weekday, word.part), "de/weekdays");

const setValue = (weekday: number, part: string | null): string =>
  `XXXX-WXX-${weekday}${part === null ? "" : `T${part}`}`;

function everyWeekday(
  s: Scan,
  head: number,
  weekday: number,
  part: string | null,
  first: number,
  last: number,
): TimePhrase {
  // "jeden dritten Mittwoch im Monat" keeps the month as part of how often.
  const inMonth = lower(s, head + 1) === "im" && lower(s, head + 2) === monthNoun;
  return phrase({
    first,
    last: inMonth ? head + 3 : last,
    type: "SET",
    spec: { kind: "fixed", value: setValue(weekday, part) },
    rule: "de/every-weekday",
  });
}

/** "Montag Abend", "montag abend"; also "Freitag früh". */
function partBehind(s: Scan, head: number): string | null {
  if (head + 1 >= rightEdge(s, head)) return null;
  if (lower(s, head + 1) === early) return "MO";
  const next = s.words[head + 1];
  if (next?.kind === "partOfDay" && next.noun) return next.part;
  return lower(s, head + 1) === morning ? "MO" : null;
}

/** ", den 18. Dezember 2026", ", 18. Dezember", " (18.12.)": the calendar date behind a weekday. */
function dateBehind(s: Scan, from: number) {
  const edge = rightEdge(s, from - 1);
  let i = from;
  if (formAt(s, i) === "," || formAt(s, i) === "(") i++;
  if (articlesBeforeDays.has(lower(s, i))) i++;
  if (i >= edge) return null;
  const numeric = formAt(s, from) === "(" ? null : numericDateAt(s, i);
  if (numeric !== null) return { last: numeric.last, spec: numeric.spec };
  const width = s.tokens.kinds[i] === TokenKind.ordinal ? 1 : formAt(s, i + 1) === "." ? 2 : 0;
  const month = width === 0 ? undefined : s.words[i + width];
  if (month?.kind !== "month" || i + width >= edge || formAt(s, from) === "(") return null;
  const day = ordinalBefore(s, i + width, i);
  if (day === null || day.n < 1 || day.n > 31) return null;
  const year = yearOfPhrase(s, i + width + 1);
  const spec = calendar({
    day: day.n,
    month: month.month,
    year: year?.year ?? null,
    yearOffset: year?.yearOffset ?? null,
  });
  return { last: year?.last ?? i + width + 1, spec };
}

/** Most tokens of a time of day between the ends of a range: ", um 7 Uhr,". */
const CLOCK_BETWEEN = 6;

/** "von Montag | bis Freitag": "bis" right behind the last expression, which was a weekday. */
function endsRange(s: Scan, first: number): boolean {
  const i = lower(s, first - 1) === "zum" ? first - 2 : first - 1;
  if (lower(s, i) !== "bis") return false;
  let k = i - 1;
  while (k > i - CLOCK_BETWEEN && isOfClock(s, k)) k--;
  return k >= 0 && kindAt(s, k) === "weekday" && s.tokens.sentenceOf[k] === s.tokens.sentenceOf[i];
}

/** The times of day between the ends of "von Montag, 7 Uhr, bis Freitag, 15 Uhr". */
const isOfClock = (s: Scan, i: number): boolean =>
  /^(?:,|um|Uhr)$/u.test(formAt(s, i)) || s.tokens.kinds[i] === TokenKind.number;

/** "Mittwoch" in "von Montag bis Mittwoch", "von Montag, 7 Uhr, bis Mittwoch"; null where no range begins. */
function untilWeekday(s: Scan, from: number): number | null {
  let bis = from;
  while (bis < from + CLOCK_BETWEEN && isOfClock(s, bis)) bis++;
  if (lower(s, bis) !== "bis") return null;
  const word = s.words[lower(s, bis + 1) === "zum" ? bis + 2 : bis + 1];
  return word?.kind === "weekday" ? word.weekday : null;
}

/** "nächste Woche Montag", "vergangene Woche am Freitag". */
function weekBefore(s: Scan, first: number): { first: number; last: number; offset: number } | null {
  const edge = leftEdge(s, first);
  let i = first - 1;
  if (/^(?:am|,)$/u.test(lower(s, i))) i--;
  if (i < edge || formAt(s, i) !== week) return null;
  const left = readLeft(s, i);
  return left.direction === null ? null : { first: left.first, last: first, offset: left.direction };
}

/** "Freitag vergangener Woche", "Montag dieser Woche". */
function weekBehind(s: Scan, from: number): { first: number; last: number; offset: number } | null {
  const direction = s.words[from];
  if (direction?.kind !== "direction" || formAt(s, from + 1) !== week || from + 1 >= rightEdge(s, from - 1))
    return null;
  return { first: from, last: from + 2, offset: direction.offset };
}
