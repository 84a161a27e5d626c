import type { HolidayRow } from "../../language/de/times/holidays.ts";
import { TokenKind } from "../../tokens/tokens.ts";
import { fixedAt } from "./fixed.ts";
import { bareClockPhrase, clockPhrases, spokenClockPhrase } from "./head-clock.ts";
import { nearPhrase, partOfDayPhrase, todayPhrase } from "./head-day.ts";
import { dayOfMonthPhrase } from "./head-day-of-month.ts";
import { decadePhrase } from "./head-decade.ts";
import { lengthPhrase, maybeLength } from "./head-length.ts";
import { monthPhrases } from "./head-month.ts";
import { seasonPhrases } from "./head-season.ts";
import { unitPhrases } from "./head-unit.ts";
import { nightBefore, weekdayPhrases, weekdaysPhrase } from "./head-weekday.ts";
import { yearPhrase } from "./head-year.ts";
import { readLeft } from "./left.ts";
import { numericDateAt } from "./numeric-date.ts";
import { phrase, type TimePhrase } from "./phrase.ts";
import { formAt, kindAt, leftEdge, lower, type Scan } from "./scan.ts";
import { yearOfPhrase } from "./year-of.ts";

/** The time expressions whose head is token `i`; most tokens head none. */
export function phrasesAt(s: Scan, i: number): readonly TimePhrase[] {
  const kind = s.tokens.kinds[i];
  if (kind === TokenKind.number) return one(numberPhrase(s, i));
  if (kind === TokenKind.ordinal) return one(fixedPhrase(s, i) ?? numericDatePhrase(s, i) ?? dayOfMonthPhrase(s, i));
  if (kind !== TokenKind.word) return NONE;
  const word = s.words[i];
  if (word === undefined) return one(wordWithoutEntry(s, i));
  switch (word.kind) {
    case "month":
      return nights(s, monthPhrases(s, i, word.month));
    case "weekday":
      return nights(s, weekdayPhrases(s, i, word));
    case "weekdays":
      return [weekdaysPhrase(i, word)];
    case "unit": {
      const fixed = fixedPhrase(s, i);
      return fixed === null ? unitPhrases(s, i, word) : [fixed];
    }
    case "season":
      return seasonPhrases(s, i, word.row);
    case "near":
      return one(smallMorning(s, i) ?? nearPhrase(s, i, word));
    case "beside": {
      const { unit, offset } = word;
      const first = kindAt(s, i - 1) === "article" && i > leftEdge(s, i) ? i - 1 : i;
      return [
        phrase({ first, last: i + 1, type: "DATE", spec: { kind: "discourse", unit, offset }, rule: "de/beside" }),
      ];
    }
    case "today":
      return one(todayPhrase(s, i, word));
    case "partOfDay":
      return one(morningOrTomorrow(s, i) ?? partOfDayPhrase(s, i, word));
    case "reference":
      return [
        phrase({
          first: i,
          last: i + 1,
          type: "DATE",
          spec: { kind: "fixed", value: word.value },
          rule: "de/reference",
        }),
      ];
    case "frequency":
      return [
        phrase({
          first: i,
          last: i + 1,
          type: "SET",
          spec: { kind: "fixed", value: word.value },
          rule: "de/frequency",
        }),
      ];
    case "length":
      return [lengthWord(s, i, word.value)];
    case "holiday":
      return [holidayPhrase(s, i, i + 1, word.row)];
    case "oclock":
      return clockPhrases(s, i);
    case "partOfHour":
      return one(spokenClockPhrase(s, i));
    case "formerly":
      return one(formerlyPhrase(s, i));
    case "opener":
      return one(fixedPhrase(s, i));
    default:
      return NONE;
  }
}

const NONE: readonly TimePhrase[] = [];
const one = (found: TimePhrase | null): readonly TimePhrase[] => (found === null ? NONE : [found]);

function numberPhrase(s: Scan, i: number): TimePhrase | null {
  return numericDatePhrase(s, i) ?? yearPhrase(s, i) ?? bareClockPhrase(s, i);
}

function numericDatePhrase(s: Scan, i: number): TimePhrase | null {
  const date = numericDateAt(s, i);
  return date === null
    ? null
    : phrase({ first: i, last: date.last, type: "DATE", spec: date.spec, rule: "de/numeric-date" });
}

/** Words of the open classes: decades ("80er-Jahre"), lengths ("zweiwöchig", "35-Stunden-Woche"). */
function wordWithoutEntry(s: Scan, i: number): TimePhrase | null {
  const form = formAt(s, i);
  if (maybeLength(form)) {
    const found = lengthPhrase(s, i);
    if (found !== null) return found;
  }
  return decadePhrase(s, i);
}

/** Words that a rule is asked about though the table does not have them; cheap, as it is asked of every word. */
export function isOpenClass(form: string): boolean {
  const first = form.charCodeAt(0);
  const startsWithDigit = first >= 0x30 && first <= 0x39;
  return startsWithDigit || (form.length > 6 && (maybeLength(form) || form.includes("iger") || form.includes("ßiger")));
}

function fixedPhrase(s: Scan, i: number): TimePhrase | null {
  const row = fixedAt(s, i);
  if (row === null) return null;
  const last = i + row.words.length;
  // "Zur Zeit der Entstehung" is not now.
  if (row.words[1] === "zeit" && /^(?:der|des|von|vor|als)$/u.test(lower(s, last))) return null;
  if (row.holiday !== null) return holidayPhrase(s, i, last, row.holiday);
  return phrase({
    first: i + row.outside,
    last,
    type: "DATE",
    spec: { kind: "fixed", value: row.value ?? "" },
    rule: "de/reference",
  });
}

/** "Früher war das anders", "wie früher", not "zwei Jahre früher" or "nicht früher als". */
function formerlyPhrase(s: Scan, i: number): TimePhrase | null {
  const isFirst = s.tokens.sentences[s.tokens.sentenceOf[i]!]!.first === i && isSmall(s, i + 1);
  if (!isFirst && !/^(?:von|wie|anders)$/u.test(i > leftEdge(s, i) ? lower(s, i - 1) : "")) return null;
  if (/^(?:als|oder)$/u.test(lower(s, i + 1))) return null;
  return phrase({
    first: i,
    last: i + 1,
    type: "DATE",
    spec: { kind: "fixed", value: "PAST_REF" },
    rule: "de/reference",
  });
}

const isSmall = (s: Scan, i: number): boolean => formAt(s, i) !== "" && formAt(s, i) === lower(s, i);

/** "tagelang", "eine Viertelstunde". */
function lengthWord(s: Scan, i: number, value: string): TimePhrase {
  const hasArticle = /^ein(?:er?|e)$/u.test(lower(s, i - 1)) && i > leftEdge(s, i);
  return phrase({
    first: hasArticle ? i - 1 : i,
    last: i + 1,
    type: "DURATION",
    spec: { kind: "fixed", value },
    rule: "de/length-word",
  });
}

/** "Ostern 2020", "Weihnachten vorigen Jahres". */
function holidayPhrase(s: Scan, first: number, last: number, row: HolidayRow): TimePhrase {
  const year = yearOfPhrase(s, last);
  const left = readLeft(s, first);
  const offset = left.direction === 0 ? null : left.direction;
  return phrase({
    first: left.amount === null && left.ordinal === null && left.article === null ? left.first : first,
    last: year?.last ?? last,
    type: "DATE",
    spec: { kind: "holiday", date: row.date, year: year?.year ?? null, yearOffset: year?.yearOffset ?? offset },
    rule: "de/holiday",
  });
}

/** "Morgen" at the head of a sentence is the day after, unless "am" or a weekday stands before it. */
function morningOrTomorrow(s: Scan, i: number): TimePhrase | null {
  if (formAt(s, i) !== "Morgen" || i > leftEdge(s, i) || kindAt(s, i - 1) === "weekday") return null;
  const sentence = s.tokens.sentences[s.tokens.sentenceOf[i]!]!;
  if (i !== sentence.first) return null;
  return nearPhrase(s, i, { kind: "near", unit: "D", offset: 1, mod: null });
}

/** "am morgen": the part of the day in small letters. */
function smallMorning(s: Scan, i: number): TimePhrase | null {
  if (formAt(s, i) !== "morgen" || i === leftEdge(s, i) || lower(s, i - 1) !== "am") return null;
  return phrase({
    first: i,
    last: i + 1,
    type: "TIME",
    spec: { kind: "discourse", unit: "D", offset: 0 },
    time: "TMO",
    rule: "de/part-of-day",
  });
}

/** Puts "der Nacht zum" before the day it leads to: "in der Nacht zum Dienstag". */
function nights(s: Scan, found: TimePhrase[]): readonly TimePhrase[] {
  const last = found.at(0);
  if (last === undefined || last.time !== null || last.type !== "DATE") return found;
  const night = nightBefore(s, last.first);
  if (night === null) return found;
  return [{ ...last, first: night, type: "TIME", time: "TNI", rule: "de/night-to-day" }, ...found.slice(1)];
}
