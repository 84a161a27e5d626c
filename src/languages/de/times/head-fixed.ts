import {
  beforeFormerly,
  beforeSaintsDay,
  beforeSoon,
  behindFormerly,
  behindSoon,
  behindTimeNoun,
  joinsHolidays,
  oneOfUnits,
} from "../rows/times/around-fixed.ts";
import type { HolidayRow } from "../rows/times/holidays.ts";
import { saintsDay, timeNoun } from "../rows/times/plain-words.ts";
import { fixedAt } from "./fixed.ts";
import { fixedBeginning } from "./fixed-words.ts";
import { readLeft } from "./left.ts";
import { fixed, phrase, type TimePhrase } from "./phrase.ts";
import { formAt, leftEdge, lower, rightEdge, type Scan } from "./scan.ts";
import { yearOfPhrase } from "./year-of.ts";

/** "vor kurzem", "in Zukunft", "Tag der Arbeit": the expression that begins with token `i`; null for none. */
export function fixedPhrase(s: Scan, i: number): TimePhrase | null {
  const row = fixedAt(s, i);
  if (row === null) return null;
  const last = i + row.words.length;
  // "Zur Zeit der Entstehung" is not now.
  if (row.words[1] === timeNoun && behindTimeNoun.has(lower(s, last))) return null;
  // "St. Peter und Paul" is a church.
  if (row.words[0] === saintsDay && !beforeSaintsDay.has(lower(s, i - 1))) return null;
  if (row.holiday !== null) return holidayPhrase(s, i, last, row.holiday);
  return phrase({
    first: i + row.outside,
    last,
    type: "DATE",
    spec: { kind: "fixed", value: row.value ?? "" },
    rule: "de/reference",
  });
}

/** "1." in "am 1. und 2. Weihnachtsfeiertag", "1. bis 3. Advent": the feast stands behind the last of the row. */
export function holidayInRow(s: Scan, i: number): TimePhrase | null {
  if (!joinsHolidays.has(lower(s, i + 1)) || i + 3 >= rightEdge(s, i)) return null;
  const noun = lower(s, i + 3);
  const row = fixedBeginning(lower(s, i)).find(({ words, holiday }) => holiday !== null && words[1] === noun);
  if (row === undefined || row.holiday === null || row.words.length !== 2 || fixedAt(s, i + 2) === null) return null;
  return holidayPhrase(s, i, i + 1, row.holiday);
}

/** "Früher war das anders", "wie früher", not "zwei Jahre früher" or "nicht früher als". */
export function formerlyPhrase(s: Scan, i: number): TimePhrase | null {
  const isFirst = s.tokens.sentences[s.tokens.sentenceOf[i]!]!.first === i && isSmall(s, i + 1);
  if (!isFirst && !beforeFormerly.has(i > leftEdge(s, i) ? lower(s, i - 1) : "")) return null;
  if (behindFormerly.has(lower(s, i + 1))) return null;
  return fixed(i, i + 1, "DATE", "PAST_REF", "de/reference");
}

/** "Bald wird gewählt", not "so bald wie", "bald darauf"; a clause that tells drops it later: "Bald kam Regen". */
export function soonPhrase(s: Scan, i: number): TimePhrase | null {
  const before = i > leftEdge(s, i) ? lower(s, i - 1) : "";
  const isOther = beforeSoon.has(before) || behindSoon.has(lower(s, i + 1));
  return isOther ? null : fixed(i, i + 1, "DATE", "FUTURE_REF", "de/soon");
}

const isSmall = (s: Scan, i: number): boolean => formAt(s, i) !== "" && formAt(s, i) === lower(s, i);

/** "tagelang", "eine Viertelstunde". */
export function lengthWord(s: Scan, i: number, value: string): TimePhrase {
  const hasArticle = oneOfUnits.has(lower(s, i - 1)) && i > leftEdge(s, i);
  return fixed(hasArticle ? i - 1 : i, i + 1, "DURATION", value, "de/length-word");
}

/** "Ostern 2020", "Weihnachten vorigen Jahres". */
export function holidayPhrase(s: Scan, first: number, last: number, row: HolidayRow): TimePhrase {
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
