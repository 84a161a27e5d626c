import type { Clause } from "../../analysis/clauses.ts";
import type { Words } from "../../analysis/words.ts";

// Pronominal adverbs that stand for a clause to come (IDS grammis, "Korrelat").
const CORRELATE = /^da(?:r(?:auf|an|in|um|über|aus)|von|mit|für|gegen|zu|bei|nach|vor|durch)$/u;

/** "wies darauf hin , dass …": the word behind the verb that stands for the content; -1 for none. */
export function correlateOf({ lower }: Words, { own, finite }: Clause): number {
  for (const { first, last } of own)
    for (let i = Math.max(first, finite + 1); i < last; i++) if (CORRELATE.test(lower[i]!)) return i;
  return -1;
}

/** "begründete dies damit , …", "kritisierte ihn dafür , …": the last word of the clause announces the next one. */
export const pointsAhead = ({ lower }: Words, { last }: Clause): boolean => CORRELATE.test(lower[last - 1]!);
