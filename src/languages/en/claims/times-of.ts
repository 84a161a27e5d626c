import { edtfDays } from "../../../analysis/times/edtf-days.ts";
import type { TimeSlot } from "../../../propositions/proposition.ts";
import type { SlotContext } from "../../../propositions/slot-context.ts";
import { deniedWords, endWords, startWords } from "../rows/claims/time-words.ts";
import type { SaidClause } from "./clauses-of.ts";

/** Characters before a time in which its preposition stands. */
const NEAR = 20;
/** "May 20", "2020": of itself a day or year; not "Monday" nor "4 p.m.". */
const DATED = /\d(?!.*\b[ap]\.?m)/iu;

/** When what the clause says happens: its time expressions. */
export function timesOf(
  { times, timeAt, words }: SlotContext,
  { tokens }: SaidClause,
  said: string | null,
): TimeSlot[] {
  const { content } = words.tokens.text;
  return [...new Set(tokens.map((i) => timeAt[i]!))].flatMap((k) => {
    const mark = times[k];
    if (mark === undefined || mark.edtf === null || mark.id === said) return [];
    const days = edtfDays(mark.edtf);
    if (days === null) return [];
    const { start, end } = mark;
    const before = content.slice(Math.max(0, start - NEAR), start);
    if (deniedWords.test(before)) return [];
    const role = endWords.test(before) ? "end" : startWords.test(before) ? "start" : "at";
    const isRelative = !DATED.test(content.slice(start, end));
    return [
      {
        edtf: mark.edtf,
        from: days.from,
        to: days.to,
        role,
        ...(isRelative && { relative: true }),
        span: { start, end },
      },
    ];
  });
}
