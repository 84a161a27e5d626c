import { edtfDays } from "../../../analysis/times/edtf-days.ts";
import type { TimeRole, TimeSlot } from "../../../propositions/proposition.ts";
import type { SlotContext } from "../../../propositions/slot-context.ts";
import {
  earliestWords,
  endWords,
  latestWords,
  opensBeginning,
  opensStart,
  startWords,
} from "../rows/claims/time-words.ts";
import { phaseVerbs } from "../rows/event-concepts.ts";
import type { SaidClause } from "./clauses-of.ts";

/** Characters before and behind a time in which its preposition stands. */
const NEAR = 16;
/** "20. Juni", "2020", "3.10.": of itself a day or year; not "Montag" nor "0.54 Uhr", nor "14" of "zwischen 14 und 17 Uhr". */
const DATED = /\d(?!.*\sUhr)/iu;
const HOUR = /^\d{1,2}$/u;
const ON = /^\s+an(?!\p{L})/u;

/** When what the clause says happens: its time expressions, of which a phase verb says the end that they are. */
export function timesOf({ times, timeAt, words }: SlotContext, clause: SaidClause, said: string | null): TimeSlot[] {
  const { content } = words.tokens.text;
  const phase = clause.verb === null ? undefined : phaseVerbs.get(clause.verb);
  const found: TimeSlot[] = [];
  for (const k of new Set(clause.tokens.map((i) => timeAt[i]!))) {
    const mark = times[k];
    if (mark === undefined || mark.edtf === null || mark.id === said) continue;
    const days = edtfDays(mark.edtf);
    if (days === null) continue;
    const before = content.slice(Math.max(0, mark.start - NEAR), mark.start);
    const words = content.slice(mark.start, mark.end);
    const behind = content.slice(mark.end, mark.end + NEAR);
    const { start, end } = mark;
    found.push({
      edtf: mark.edtf,
      from: latestWords.test(before) ? null : days.from,
      to: earliestWords.test(before) ? null : days.to,
      role: phaseRole(phase, before, words) ?? roleOf(before, words, behind),
      ...(DATED.test(words) && !HOUR.test(words) ? {} : { relative: true }),
      span: { start, end },
    });
  }
  return found;
}

/** "beginne am 18. Mai" starts; "dauert seit Mai" does not end then. */
function phaseRole(phase: TimeRole | undefined, before: string, words: string): TimeRole | null {
  if (phase === undefined) return null;
  if (phase === "end" && (startWords.test(before) || opensStart.test(words))) return "start";
  return phase;
}

function roleOf(before: string, words: string, behind: string): TimeRole {
  if (endWords.test(before) || /^bis\s/iu.test(words)) return "end";
  if (startWords.test(before) || opensBeginning.test(words) || ON.test(behind)) return "start";
  return "at";
}
