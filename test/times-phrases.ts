import { readFileSync } from "node:fs";
import { lookUpWords } from "../src/analysis/words.ts";
import { tokenRows } from "../src/languages/de/rows/token-rows.ts";
import { findTimes } from "../src/languages/de/times/find-times.ts";
import { loadModels } from "../src/load-models.ts";
import { toText } from "../src/text/to-text.ts";
import { tokenise } from "../src/tokens/tokenise.ts";

/** One time expression as Recognizers-Text has it: its own notation, and the dates it resolves to, past and coming. */
export interface ExpectedTime {
  readonly words: string;
  readonly timex: string;
  readonly resolved: readonly string[];
}

export interface Phrase {
  readonly phrase: string;
  readonly reference: string;
  readonly expected: readonly ExpectedTime[];
}

/** The phrases of Recognizers-Text that carry a value; see the licence beside the file. */
export const phrases: readonly Phrase[] = (
  JSON.parse(readFileSync(new URL("data/recognizers-german.json", import.meta.url), "utf8")) as { phrases: Phrase[] }
).phrases;

const { lexicon } = await loadModels();

/** The TIMEX3 values that this project finds in a phrase; for "in drei Wochen" the day that it leads to as well. */
export function valuesOf({ phrase, reference }: Phrase): readonly (string | null)[] {
  const tokens = tokenise(toText({ text: phrase, published: reference.slice(0, 10), language: "de" }), tokenRows);
  return findTimes(tokens, { bits: lookUpWords(tokens, lexicon).bits }).flatMap(({ value, edtf }) =>
    value?.startsWith("P") && edtf !== null ? [value, edtf.replace("~", "")] : [value],
  );
}

/** One spelling for both notations: "T08" is "T08:00", "2016-11-07 08:00:00" is "2016-11-07T08:00". */
function spelling(value: string): string {
  return value
    .replace(/^(?<day>\d{4}-\d{2}-\d{2}) /u, "$<day>T")
    .replace(/^(?<clock>\d{2}:\d{2})/u, "T$<clock>")
    .replace(/(?<minutes>T\d{2}:\d{2}):00$/u, "$<minutes>")
    .replace(/T(?<hour>\d{2})$/u, "T$<hour>:00")
    .replace(/^P(?:0\.5Y)$/u, "P6M")
    .replace(/^PT0\.(?<part>25|5|75)H$/u, (_, part: string) => `PT${{ 25: 15, 5: 30, 75: 45 }[part]}M`);
}

const RANGE = /^\((?<from>[^,]+),(?<to>[^,]+),(?<length>P[^)]+)\)$/u;
const withoutDay = (value: string): string => (/^[\dX]{4}-[\dX]{2}-[\dX]{2}T/u.test(value) ? value.slice(10) : value);
const WEEKDAY = /^XXXX-WXX-(?<weekday>\d)(?<time>T.+)?$/u;

/** "XXXX-WXX-2TMO" says any Tuesday morning; whether a value found is one. */
function isThatWeekday(found: string, timex: string): boolean {
  const groups = WEEKDAY.exec(timex)?.groups;
  if (groups === undefined || !/^\d{4}-\d{2}-\d{2}/u.test(found)) return false;
  const isDay = String(new Date(`${found.slice(0, 10)}T12:00:00Z`).getUTCDay() || 7) === groups.weekday;
  return isDay && found.slice(10) === spelling(groups.time ?? "");
}

/** Whether what we find says the same: the notation itself, one of the dates, both ends of a range, or its length. */
export function agrees(phrase: Phrase): boolean {
  const found = valuesOf(phrase).map((value) => spelling(value ?? ""));
  if (phrase.expected.length === 0) return found.length === 0;
  return phrase.expected.every(({ timex, resolved }) => {
    const range = RANGE.exec(timex)?.groups;
    if (range !== undefined) {
      const ends = [`${range.from} ${range.to}`, ...resolved.map(halves)];
      return (
        found.includes(range.length!) || ends.some((pair) => pair.split(" ").every((end) => has(found, spelling(end))))
      );
    }
    if (found.some((value) => isThatWeekday(value, timex))) return true;
    return [timex, ...resolved].some((value) => has(found, spelling(value)));
  });
}

/** "2016-11-07 05:00:00 2016-11-07 06:00:00" as two ends with a T inside. */
const halves = (pair: string): string =>
  pair.replace(/(?<day>\d{4}-\d{2}-\d{2}) (?<clock>\d{2}:)/gu, "$<day>T$<clock>");

const has = (found: readonly string[], value: string): boolean =>
  found.includes(value) || (value.startsWith("T") && found.some((f) => withoutDay(f) === value));
