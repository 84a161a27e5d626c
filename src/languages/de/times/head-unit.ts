import {
  behindLast,
  contractedBeforeDays,
  courseNouns,
  lengthPrepositions,
  perWords,
  repeatsUnit,
  settlesUnit,
} from "../rows/times/around-lengths.ts";
import { wordsOfAfter, wordsOfBefore } from "../rows/times/directions.ts";
import { lastStem, oldDative } from "../rows/times/plain-words.ts";
import type { Unit } from "../rows/times/units.ts";
import { counted, every, length, lengthValue } from "./counted-units.ts";
import { weekOfMonth } from "./head-week-of-month.ts";
import { type Left, partBefore, readLeft, wordBefore } from "./left.ts";
import { ordinalUnit } from "./ordinal-units.ts";
import { fixed, phrase, type TimePhrase, type TimeSpec } from "./phrase.ts";
import { formAt, kindAt, lower, type Scan, yearAt } from "./scan.ts";
import type { UnitWord } from "./words.ts";

/** Expressions whose head is a unit of time: "vier Jahre", "vergangene Woche", "jeden Tag", "Ende des Jahres". */
export function unitPhrases(s: Scan, head: number, word: UnitWord): TimePhrase[] {
  const year = word.unit === "Y" ? yearAt(s, head + 1) : null;
  // "im Jahr 2012", "im Monat Mai": the year or month carries the expression.
  if (year !== null && !word.plural) return [];
  if (word.unit === "M" && kindAt(s, head + 1) === "month") return [];
  const left = readLeft(s, head);
  const week = word.unit === "W" && !word.plural && !word.compound ? weekOfMonth(s, head, left) : null;
  if (week !== null) return [week];
  if (left.ordinal !== null && left.amount === null) return ordinalUnit(s, head, word, left);
  if (left.amount !== null && left.direction === null && left.article === "definite" && left.every) return [];
  if (left.half && (left.amount === null || left.amount === 1))
    return [length(s, head, word, { ...left, amount: 0.5 })];
  // "Eines Tages" is no length.
  if (word.unit === "D" && lower(s, head - 1) === "eines") return [];
  if (left.amount !== null) return counted(s, head, word, left);
  if (word.compound) return [];
  if (left.every) return [every(head, word, left, 1)];
  if (left.same && (word.unit === "D" || word.unit === "Y") && !word.plural) {
    return [anchored(left.first, head + 1, word.unit, 0, "de/same-unit")];
  }
  return word.plural && word.unit !== "WE" && !isSingularDative(s, head, word)
    ? plural(s, head, word, left)
    : singular(s, head, word, left);
}

/** "Tage" is plural, but "am Tage" is the old dative. */
const isSingularDative = (s: Scan, head: number, word: UnitWord): boolean =>
  word.unit === "D" && lower(s, head) === oldDative && contractedBeforeDays.has(wordBefore(s, head));

function anchored(first: number, last: number, unit: "D" | "Y", offset: number, rule: string): TimePhrase {
  return phrase({ first, last, type: "DATE", spec: { kind: "discourse", unit, offset }, rule });
}

/** "seit Jahren", "in den kommenden Tagen", "in diesen Tagen". */
function plural(s: Scan, head: number, word: UnitWord, left: Left): TimePhrase[] {
  const before = wordBefore(s, left.first);
  if (left.direction !== null) {
    const isFuture = left.direction > 0;
    return [
      fixed(
        left.first,
        head + 1,
        isFuture ? "DATE" : "DURATION",
        isFuture ? "FUTURE_REF" : lengthValue(word.unit, "vague"),
        "de/vague-length-from-now",
      ),
    ];
  }
  const bare = left.first === head;
  if ((bare && lengthPrepositions.has(before)) || (left.article === "definite" && before === "über")) {
    return [fixed(left.first, head + 1, "DURATION", lengthValue(word.unit, "vague"), "de/vague-length")];
  }
  return [];
}

const WHOLE_UNITS: readonly Unit[] = ["Y", "M", "W", "D", "Q", "H"];

/** "vergangene Woche", "Ende des Jahres", "pro Jahr", "Tag für Tag", "am Tag zuvor". */
function singular(s: Scan, head: number, word: UnitWord, left: Left): TimePhrase[] {
  const { unit } = word;
  const before = wordBefore(s, left.first);
  // "An den Wochenenden" is any of them.
  if (unit === "WE") return word.plural && left.direction === null ? [] : [weekend(head, left)];
  if (left.whole && left.direction === null && left.article !== null)
    return [length(s, head, word, { ...left, amount: 1 })];
  const part = partBefore(s, left.first);
  if (left.direction !== null) return directed(s, head, unit, left, part);
  const next = lower(s, head + 1);
  if (repeatsUnit.has(next) && kindAt(s, head + 2) === "unit" && formAt(s, head + 2) === formAt(s, head)) {
    return [fixed(head, head + 3, "SET", lengthValue(unit, 1), "de/unit-by-unit")];
  }
  if (left.first === head && perWords.has(before)) {
    return [fixed(head, head + 1, "SET", lengthValue(unit, 1), "de/per-unit")];
  }
  if (unit === "D" || unit === "Y") {
    const offset = wordsOfBefore.has(next) ? -1 : wordsOfAfter.has(next) ? 1 : null;
    if (offset !== null) return [anchored(left.first, head + 2, unit, offset, "de/unit-beside")];
  }
  if (part !== null && left.article === "definite" && WHOLE_UNITS.includes(unit)) {
    return [
      phrase({
        first: part.first,
        last: head + 1,
        type: "DATE",
        spec: thisUnit(unit),
        mod: part.mod,
        rule: "de/part-of-unit",
      }),
    ];
  }
  return genitiveOrRepeated(s, head, unit, left, before);
}

/** "im Laufe der Woche" is this week, "des Jahres" this year, "200 Euro im Monat" is said of every month. */
function genitiveOrRepeated(s: Scan, head: number, unit: Unit, left: Left, before: string): TimePhrase[] {
  const shift = (rule: string): TimePhrase[] => [
    phrase({
      first: left.first,
      last: head + 1,
      type: "DATE",
      spec: thisUnit(unit),
      rule,
    }),
  ];
  if (left.article === "definite" && courseNouns.has(before) && WHOLE_UNITS.includes(unit))
    return shift("de/course-of-unit");
  if (lower(s, left.first) === "des" && unit === "Y") return shift("de/this-year");
  const contraction = left.first === head && (before === "im" || before === "am");
  if (contraction && (unit === "Y" || unit === "M" || unit === "D") && isRepeated(s, head)) {
    return [fixed(head, head + 1, "SET", lengthValue(unit, 1), "de/per-unit")];
  }
  return [];
}

const thisUnit = (unit: Unit): TimeSpec => (unit === "Y" ? { kind: "thisYear" } : { kind: "shift", unit, offset: 0 });

const isRepeated = (s: Scan, head: number): boolean => !settlesUnit.has(lower(s, head + 1));

function directed(s: Scan, head: number, unit: Unit, left: Left, part: ReturnType<typeof partBefore>): TimePhrase[] {
  const offset = left.direction ?? 0;
  const next = lower(s, head + 1);
  // "Nächste Woche am Montag": the weekday takes the week in.
  if (unit === "W" && kindAt(s, next === "am" ? head + 2 : head + 1) === "weekday") return [];
  // "In der letzten Woche im Juli", "am letzten Tag des Jahres": last in a row, not the one just gone.
  const isLastOfRow = lower(s, head - 1).startsWith(lastStem) && behindLast.has(next);
  if (isLastOfRow || (next === "im" && kindAt(s, head + 2) === "month")) return [];
  const last = head + 1;
  const first = part?.first ?? left.first;
  const mod = part?.mod ?? null;
  if (unit === "D") {
    // "An diesem Tag" is the day spoken of; "nächsten Tag" the one after it.
    if (left.demonstrative || (offset === 1 && left.article === null))
      return [anchored(left.first, last, "D", offset, "de/day-spoken-of")];
    return [];
  }
  if (unit.startsWith("T")) return [];
  return [phrase({ first, last, type: "DATE", spec: { kind: "shift", unit, offset }, mod, rule: "de/unit-from-now" })];
}

function weekend(head: number, left: Left): TimePhrase {
  return phrase({
    first: left.first,
    last: head + 1,
    type: "DATE",
    spec: { kind: "weekday", weekday: "weekend", direction: left.direction, weekOffset: null },
    rule: "de/weekend",
  });
}
