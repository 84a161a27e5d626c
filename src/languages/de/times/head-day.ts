import { TokenKind } from "../../../tokens/tokens.ts";
import { clockPrepositions } from "../rows/times/around-clock.ts";
import {
  beforePartOfDay,
  genitiveOfDays,
  nounsOfTodays,
  opensDay,
  opensDayBehindNight,
} from "../rows/times/around-days.ts";
import { wordsOfAfter, wordsOfBefore } from "../rows/times/directions.ts";
import { early, eve, midnight, morning, nightNoun } from "../rows/times/plain-words.ts";
import { readLeft } from "./left.ts";
import { phrase, type TimePhrase } from "./phrase.ts";
import { formAt, isCapitalised, kindAt, leftEdge, lower, rightEdge, type Scan } from "./scan.ts";
import type { TimeWord } from "./words.ts";

/** "gestern", "morgen früh", "heuer", "das Vorjahr". */
export function nearPhrase(s: Scan, i: number, word: Extract<TimeWord, { kind: "near" }>): TimePhrase {
  const part = word.unit === "D" ? partBehind(s, i) : null;
  const noun = isCapitalised(s, i) && word.unit !== "D" ? readLeft(s, i) : null;
  return phrase({
    first: noun !== null && noun.amount === null ? noun.first : i,
    last: part === null ? i + 1 : i + 2,
    type: part === null ? "DATE" : "TIME",
    spec:
      word.unit === "Y" && word.offset === -1
        ? { kind: "yearBefore" }
        : { kind: "shift", unit: word.unit, offset: word.offset },
    time: part === null ? null : `T${part}`,
    mod: word.mod,
    rule: part === null ? "de/near-time" : "de/near-day-part",
  });
}

/** "heute", "heute Abend", "das heutige Gesetz". */
export function todayPhrase(s: Scan, i: number, word: Extract<TimeWord, { kind: "today" }>): TimePhrase | null {
  if (word.adjective && kindAt(s, i + 1) === "weekday") return null;
  const part = partBehind(s, i);
  return phrase({
    first: i,
    last: part === null ? i + 1 : i + 2,
    type: part === null ? "DATE" : "TIME",
    spec: {
      kind: "today",
      certain: part !== null || (word.adjective && nounsOfTodays.has(lower(s, i + 1))),
    },
    time: part === null ? null : `T${part}`,
    rule: part === null ? "de/today" : "de/today-part",
  });
}

/** The code of "Abend" in "gestern Abend"; "früh" and "morgen" are the morning. */
function partBehind(s: Scan, i: number): string | null {
  if (i + 1 >= rightEdge(s, i)) return null;
  const next = s.words[i + 1];
  if (next?.kind === "partOfDay" && next.noun) return next.part;
  const low = lower(s, i + 1);
  return low === early || (low === morning && lower(s, i) !== morning) ? "MO" : null;
}

/** "am Nachmittag", "in der Nacht", "abends", "am späten Abend"; null for "ein schöner Abend". */
export function partOfDayPhrase(s: Scan, i: number, word: Extract<TimeWord, { kind: "partOfDay" }>): TimePhrase | null {
  const isGenitive = genitiveOfDays.has(lower(s, i - 1)) && i > leftEdge(s, i);
  if (!word.noun && !isGenitive) {
    // "abends um 8 Uhr": the clock time takes the word in.
    if (isBeforeClock(s, i)) return null;
    return phrase({
      first: i,
      last: i + 1,
      type: "SET",
      spec: { kind: "fixed", value: `XXXX-XX-XXT${word.part}` },
      rule: "de/parts-of-day",
    });
  }
  if (!isCapitalised(s, i)) return null;
  const time = formAt(s, i) === midnight ? "T24:00" : `T${word.part}`;
  const left = readLeft(s, i);
  if (left.every)
    return phrase({
      first: left.first,
      last: i + 1,
      type: "SET",
      spec: { kind: "fixed", value: `XXXX-XX-XX${time}` },
      rule: "de/every-part-of-day",
    });
  if (left.amount !== null || left.ordinal !== null || leadsToDay(s, i)) return null;
  const before = adverbialBefore(s, i);
  if (lower(s, i - 1) === "eines" || (!before && left.direction === null && !isGenitive)) return null;
  const beside = dayBeside(s, i);
  // "Am Vorabend der Wahl" counts from what no calendar has.
  if (beside !== 0 && opensDay.has(lower(s, i + 1))) return null;
  const offset = left.direction === null || left.demonstrative ? beside : left.direction;
  return phrase({
    first: left.first,
    last: beside !== 0 && !isEve(s, i) ? i + 2 : i + 1,
    type: "TIME",
    spec: {
      kind: "discourse",
      unit: "D",
      offset: word.part === "NI" && left.direction === -1 ? 0 : offset,
      ...(time === "T24:00" ? { hour: 24 } : {}),
    },
    time,
    rule: "de/part-of-day",
  });
}

const isEve = (s: Scan, i: number): boolean => lower(s, i) === eve;

/** Days from the one spoken of: -1 for "am Vorabend", "am Abend zuvor", 1 for "am Morgen danach". */
function dayBeside(s: Scan, i: number): number {
  if (isEve(s, i)) return -1;
  const next = i + 1 < rightEdge(s, i) ? lower(s, i + 1) : "";
  return wordsOfBefore.has(next) ? -1 : wordsOfAfter.has(next) ? 1 : 0;
}

/** "um 8 Uhr", "gegen halb acht" behind token `i`. */
function isBeforeClock(s: Scan, i: number): boolean {
  if (!clockPrepositions.has(lower(s, i + 1)) || i + 2 >= rightEdge(s, i)) return false;
  return kindAt(s, i + 3) === "oclock" || /^\d{1,2}[:.]\d{2}$/u.test(formAt(s, i + 2));
}

/** "In der Nacht zum Dienstag", "auf den 3. Mai": the day behind takes the night in. */
const leadsToDay = (s: Scan, i: number): boolean =>
  formAt(s, i) === nightNoun &&
  (opensDayBehindNight.has(lower(s, i + 1)) ||
    (lower(s, i + 1) === "des" && s.tokens.kinds[i + 2] === TokenKind.ordinal)) &&
  i + 2 < rightEdge(s, i);

/** Whether "am", "gegen" or "in der" stands before, with at most one adjective between: "am späten Abend". */
function adverbialBefore(s: Scan, i: number): boolean {
  const edge = leftEdge(s, i);
  let k = i - 1;
  if (k >= edge && beforePartOfDay.has(lower(s, k))) return true;
  if (k >= edge && s.words[k] === undefined && /^\p{Ll}+e[nmr]$/u.test(lower(s, k)) && !isCapitalised(s, k)) k--;
  if (k < edge) return false;
  if (beforePartOfDay.has(lower(s, k))) return true;
  const before = lower(s, k - 1);
  return k - 1 >= edge && lower(s, k) === "der" && before === "in";
}
