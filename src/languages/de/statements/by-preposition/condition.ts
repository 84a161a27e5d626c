import { range } from "../../../../analysis/token-range.ts";
import { nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import { goesByForms } from "../../rows/statements/cue-words.ts";
import type { FoundFrame, FrameSite } from "./found.ts";

/** "Geht es nach dem Verein , kommt das Stadion": the clause in front names whose wish the sentence tells. */
export function condition({ words, unit, row, first, last }: FrameSite): FoundFrame | null {
  // "Es könnte , wenn es nach dem Verein geht , regnen"
  const isInserted = words.lower[first - 1] === "," && first > unit.first;
  if (first !== unit.first && !isInserted) return null;
  const end = nounPhraseEnd(words, last, unit.end);
  const comma = goesByForms.has(words.lower[end]!) ? end + 1 : end;
  if (end === last || words.lower[comma] !== ",") return null;
  return {
    frame: isInserted ? range(first - 1, comma + 1) : range(first, comma),
    cue: range(first, last),
    speaker: range(last, end),
    rule: row.rule,
    thought: row.thought,
  };
}
