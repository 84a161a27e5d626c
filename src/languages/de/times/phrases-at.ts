import { TokenKind } from "../../../tokens/tokens.ts";
import { morning } from "../rows/times/plain-words.ts";
import { bareClockPhrase, clockPhrases, spokenClockPhrase } from "./head-clock.ts";
import { nearPhrase, partOfDayPhrase, todayPhrase } from "./head-day.ts";
import { dayOfMonthPhrase } from "./head-day-of-month.ts";
import { decadePhrase } from "./head-decade.ts";
import { fixedPhrase, formerlyPhrase, holidayInRow, holidayPhrase, lengthWord, soonPhrase } from "./head-fixed.ts";
import { lengthPhrase, maybeLength } from "./head-length.ts";
import { monthPhrases } from "./head-month.ts";
import { nights } from "./head-night.ts";
import { seasonPhrases } from "./head-season.ts";
import { unitPhrases } from "./head-unit.ts";
import { weekPhrase } from "./head-week.ts";
import { monthWeek } from "./head-week-of-month.ts";
import { weekdayPhrases, weekdaysPhrase } from "./head-weekday.ts";
import { yearPhrase } from "./head-year.ts";
import { numericDateAt } from "./numeric-date.ts";
import { fixed, phrase, type TimePhrase } from "./phrase.ts";
import { formAt, kindAt, leftEdge, lower, type Scan } from "./scan.ts";

/** The time expressions whose head is token `i`; most tokens head none. */
export function phrasesAt(s: Scan, i: number): readonly TimePhrase[] {
  const kind = s.tokens.kinds[i];
  if (kind === TokenKind.number) return one(numberPhrase(s, i));
  if (kind === TokenKind.ordinal)
    return nights(s, one(fixedPhrase(s, i) ?? holidayInRow(s, i) ?? numericDatePhrase(s, i) ?? dayOfMonthPhrase(s, i)));
  if (kind !== TokenKind.word) return NONE;
  const word = s.words[i];
  if (word === undefined) return one(wordWithoutEntry(s, i));
  switch (word.kind) {
    case "month":
      return nights(s, monthPhrases(s, i, word.month));
    case "monthWeek":
      return one(monthWeek(s, i, word.month));
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
      return [fixed(i, i + 1, "DATE", word.value, "de/reference")];
    case "frequency":
      return [fixed(i, i + 1, "SET", word.value, "de/frequency")];
    case "length":
      return [lengthWord(s, i, word.value)];
    case "holiday":
      return [holidayPhrase(s, i, i + 1, word.row)];
    case "calendarWeek":
      return one(weekPhrase(s, i));
    case "oclock":
      return clockPhrases(s, i);
    case "partOfHour":
      return one(spokenClockPhrase(s, i));
    case "formerly":
      return one(formerlyPhrase(s, i));
    case "soon":
      return one(soonPhrase(s, i));
    case "opener":
      return one(fixedPhrase(s, i) ?? holidayInRow(s, i));
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

/** "Morgen" at the head of a sentence is the day after, unless "am" or a weekday stands before it. */
function morningOrTomorrow(s: Scan, i: number): TimePhrase | null {
  if (formAt(s, i) !== "Morgen" || i > leftEdge(s, i) || kindAt(s, i - 1) === "weekday") return null;
  const sentence = s.tokens.sentences[s.tokens.sentenceOf[i]!]!;
  if (i !== sentence.first) return null;
  return nearPhrase(s, i, { kind: "near", unit: "D", offset: 1, mod: null });
}

/** "am morgen": the part of the day in small letters. */
function smallMorning(s: Scan, i: number): TimePhrase | null {
  if (formAt(s, i) !== morning || i === leftEdge(s, i) || lower(s, i - 1) !== "am") return null;
  return phrase({
    first: i,
    last: i + 1,
    type: "TIME",
    spec: { kind: "discourse", unit: "D", offset: 0 },
    time: "TMO",
    rule: "de/part-of-day",
  });
}
