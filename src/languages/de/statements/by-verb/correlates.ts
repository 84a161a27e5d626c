import type { Words } from "../../../../analysis/words.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { correlate } from "../../rows/statements/cue-words.ts";

/** "wies darauf hin , dass …": the word behind the verb that stands for the content; -1 for none. */
export function correlateOf({ lower }: Words, { own, finite }: Clause): number {
  for (const { first, last } of own)
    for (let i = Math.max(first, finite + 1); i < last; i++) if (correlate.has(lower[i]!)) return i;
  return -1;
}

/** "dafür" has "für" inside, "daran" has "an"; "" for a word that stands for no content. */
export const prepositionIn = (word: string): string =>
  correlate.has(word) ? word.replace(/^da(?:r(?=[aeiouäöü]))?/u, "") : "";

/** "begründete dies damit , …", "kritisierte ihn dafür , …": the last word of the clause announces the next one. */
export const pointsAhead = ({ lower }: Words, { last }: Clause): boolean => correlate.has(lower[last - 1]!);
