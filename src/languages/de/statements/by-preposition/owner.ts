import { range } from "../../../../analysis/token-range.ts";
import type { FoundFrame, FrameSite } from "./found.ts";

/** "Aus seiner Sicht": the pronoun behind the first word tells whose view it is. */
export const owner = ({ row, first, last }: FrameSite): FoundFrame => ({
  frame: range(first, last),
  cue: range(first, last),
  speaker: range(first + 1, first + 2),
  rule: row.rule,
  thought: row.thought,
});
