import { type HolidayRow, holidays } from "../rows/times/holidays.ts";
import { references } from "../rows/times/references.ts";

/** Expressions of several words that are found whole, by their first word in small letters. */
export interface FixedPhrase {
  readonly words: readonly string[];
  /** How many of the words stand before the expression itself: the preposition of "in der Zukunft", not that of "vor kurzem". */
  readonly outside: number;
  readonly value: string | null;
  readonly holiday: HolidayRow | null;
}

const table = new Map<string, FixedPhrase[]>();

function add(form: string, outside: number, value: string | null, holiday: HolidayRow | null): void {
  const words = form.toLowerCase().split(" ");
  if (words.length < 2) return;
  const first = words[0]!;
  table.set(first, [...(table.get(first) ?? []), { words, outside, value, holiday }]);
}

for (const { forms, value } of references)
  for (const form of forms) add(form, form.startsWith("in ") || form.startsWith("zu ") ? 1 : 0, value, null);
for (const row of holidays) for (const form of row.forms) add(form, 0, null, row);
for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The words with which such an expression begins, in small letters. */
export const fixedOpeners: readonly string[] = [...table.keys()];

/** The expressions that begin with a word, the longest first. */
export const fixedBeginning = (word: string): readonly FixedPhrase[] => table.get(word) ?? [];
