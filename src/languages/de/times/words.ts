import { directions } from "../rows/times/directions.ts";
import { frequencies } from "../rows/times/frequencies.ts";
import { type HolidayRow, holidays } from "../rows/times/holidays.ts";
import { modifiers, parts } from "../rows/times/modifiers.ts";
import { besideTimes, nearTimes } from "../rows/times/near-times.ts";
import { vagueAmounts } from "../rows/times/numerals.ts";
import { partsOfDay } from "../rows/times/parts-of-day.ts";
import {
  calendarWeekWords,
  clockWords,
  early,
  everyWords,
  formerly,
  lengthAdjectives,
  lengthNouns,
  partsOfHour,
  sameWords,
  soon,
  today,
  todayStems,
  weekEnds,
} from "../rows/times/plain-words.ts";
import { referenceAdjectives, references } from "../rows/times/references.ts";
import { type SeasonRow, seasons } from "../rows/times/seasons.ts";
import { countedCompounds, type Unit, units } from "../rows/times/units.ts";
import { monthNames, weekdayNames } from "../rows/weekdays-and-months.ts";
import { definiteArticles } from "../rows/word-classes/determiners.ts";
import { adjectiveEndings } from "../rows/word-classes/inflection.ts";
import { fixedOpeners } from "./fixed-words.ts";

/** What a word can do in a time expression. */
export type TimeWord =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "monthWeek"; readonly month: number }
  | { readonly kind: "weekday"; readonly weekday: number; readonly part: string | null }
  /** "montags", "montagabends". */
  | { readonly kind: "weekdays"; readonly weekday: number; readonly part: string | null }
  | { readonly kind: "partOfDay"; readonly part: string; readonly noun: boolean }
  | { readonly kind: "season"; readonly row: SeasonRow }
  | { readonly kind: "unit"; readonly unit: Unit; readonly plural: boolean; readonly compound: boolean }
  | { readonly kind: "near"; readonly unit: Unit; readonly offset: number; readonly mod: string | null }
  | { readonly kind: "beside"; readonly unit: "D" | "Y"; readonly offset: number }
  | { readonly kind: "today"; readonly adjective: boolean }
  | { readonly kind: "reference"; readonly value: string }
  | { readonly kind: "direction"; readonly offset: number }
  | { readonly kind: "part"; readonly mod: string }
  | { readonly kind: "frequency"; readonly value: string }
  | { readonly kind: "length"; readonly value: string }
  | { readonly kind: "every" }
  | { readonly kind: "vague" }
  | { readonly kind: "article" }
  | { readonly kind: "same" }
  | { readonly kind: "holiday"; readonly row: HolidayRow }
  | { readonly kind: "calendarWeek" }
  | { readonly kind: "oclock" }
  /** "halb", "viertel" before an hour. */
  | { readonly kind: "partOfHour" }
  /** "früher": a time only at the head of a clause. */
  | { readonly kind: "formerly" }
  /** "bald". */
  | { readonly kind: "soon" }
  /** May begin an expression of several words: "vor kurzem", "Tag der Arbeit"; `fixed.ts` compares the rest. */
  | { readonly kind: "opener" };

export type UnitWord = Extract<TimeWord, { kind: "unit" }>;

const table = new Map<string, TimeWord>();

/** A row's word as it is, at the beginning of a sentence and in capitals; the first row that names a word keeps it. */
function add(form: string, word: TimeWord): void {
  addFirst(form, word);
  addFirst(form.charAt(0).toUpperCase() + form.slice(1), word);
  addFirst(form.toUpperCase(), word);
}

function addFirst(form: string, word: TimeWord): void {
  if (!table.has(form)) table.set(form, word);
}

function addInflected(stems: readonly string[], word: TimeWord): void {
  for (const stem of stems) for (const ending of adjectiveEndings) add(stem + ending, word);
}

for (const [name, weekday] of weekdayNames) {
  add(name, { kind: "weekday", weekday, part: null });
  add(`${name}s`, { kind: "weekday", weekday, part: null });
  table.set(`${name.toLowerCase()}s`, { kind: "weekdays", weekday, part: null });
  for (const row of partsOfDay) {
    for (const noun of row.nouns) add(name + noun.toLowerCase(), { kind: "weekday", weekday, part: row.code });
    if (row.code === "MO") add(name + early, { kind: "weekday", weekday, part: "MO" });
    for (const adverb of row.adverbs)
      table.set(name.toLowerCase() + adverb, { kind: "weekdays", weekday, part: row.code });
  }
}
for (const [name, month] of monthNames) {
  add(name, { kind: "month", month });
  for (const week of weekEnds) if (!name.endsWith(".")) add(`${name}${week}`, { kind: "monthWeek", month });
}
for (const [name, month] of monthNames)
  if (!name.endsWith(".") && name.length > 3) add(`${name}s`, { kind: "month", month });
// "morgen" with a small letter is the day after; the noun "Morgen" at the head of a sentence is settled by its neighbours.
for (const row of nearTimes)
  for (const form of row.forms)
    table.set(form, { kind: "near", unit: row.unit, offset: row.offset, mod: row.mod ?? null });
for (const row of partsOfDay) {
  for (const noun of row.nouns) table.set(noun, { kind: "partOfDay", part: row.code, noun: true });
  for (const adverb of row.adverbs) add(adverb, { kind: "partOfDay", part: row.code, noun: false });
}
for (const row of nearTimes)
  for (const form of row.forms) add(form, { kind: "near", unit: row.unit, offset: row.offset, mod: row.mod ?? null });
for (const row of partsOfDay)
  for (const noun of row.nouns) add(noun.toLowerCase(), { kind: "partOfDay", part: row.code, noun: true });
for (const row of seasons) for (const form of row.forms) add(form, { kind: "season", row });
for (const row of units) {
  for (const form of row.singular) add(form, { kind: "unit", unit: row.unit, plural: false, compound: false });
  for (const form of row.plural) add(form, { kind: "unit", unit: row.unit, plural: true, compound: false });
}
for (const compound of countedCompounds) {
  const unit = units.find((u) => u.plural.some((p) => compound.endsWith(p.toLowerCase())))?.unit ?? "D";
  add(compound.charAt(0).toUpperCase() + compound.slice(1), { kind: "unit", unit, plural: true, compound: true });
}
for (const { forms, unit, offset } of besideTimes)
  for (const form of forms) add(form, { kind: "beside", unit, offset });
add(today, { kind: "today", adjective: false });
addInflected(todayStems, { kind: "today", adjective: true });
for (const row of directions) addInflected(row.stems, { kind: "direction", offset: row.offset });
for (const row of references) {
  for (const form of row.forms) if (!form.includes(" ")) add(form, { kind: "reference", value: row.value });
}
for (const row of referenceAdjectives) addInflected(row.forms, { kind: "reference", value: row.value });
for (const row of parts) for (const form of row.forms) add(form, { kind: "part", mod: row.mod });
for (const row of frequencies) addInflected(row.stems, { kind: "frequency", value: row.value });
for (const [stems, unit] of lengthAdjectives)
  addInflected(stems, { kind: "length", value: unit.startsWith("T") ? `PTX${unit.slice(1)}` : `PX${unit}` });
for (const form of vagueAmounts) add(form, { kind: "vague" });
for (const form of everyWords) add(form, { kind: "every" });
for (const form of definiteArticles) add(form, { kind: "article" });
for (const form of sameWords) add(form, { kind: "same" });
for (const row of holidays) for (const form of row.forms) if (!form.includes(" ")) add(form, { kind: "holiday", row });
for (const form of calendarWeekWords) table.set(form, { kind: "calendarWeek" });
for (const form of clockWords) add(form, { kind: "oclock" });
for (const [form, value] of lengthNouns) add(form, { kind: "length", value });
for (const form of partsOfHour) add(form, { kind: "partOfHour" });
for (const form of formerly) add(form, { kind: "formerly" });
for (const form of soon) add(form, { kind: "soon" });
for (const form of fixedOpeners) add(form, { kind: "opener" });

/** The word's part in time expressions; undefined for most words. */
export const timeWord = (form: string): TimeWord | undefined => table.get(form);

/** What blurs an amount, by its last word: "als" leads to "mehr als" and "weniger als". */
export const amountModifiers: ReadonlyMap<
  string,
  readonly { words: readonly string[]; mod: string; inside: boolean }[]
> = (() => {
  const byLast = new Map<string, { words: readonly string[]; mod: string; inside: boolean }[]>();
  for (const { forms, mod, inside } of modifiers)
    for (const form of forms) {
      const words = form.split(" ");
      const last = words.at(-1)!;
      byLast.set(last, [...(byLast.get(last) ?? []), { words, mod, inside }]);
    }
  for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byLast;
})();

/** The letter behind the hours and minutes of a part of the day; see `parts-of-day.ts`. */
export const hoursAdded: ReadonlyMap<string, number> = new Map(partsOfDay.map((row) => [row.code, row.from]));
