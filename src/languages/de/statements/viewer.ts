import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Clause } from "../grammar/clauses.ts";
import { nounPhraseEnd } from "../grammar/noun-phrases.ts";
import { inViewOf } from "../rows/statements/cue-words.ts";
import type { Context } from "./context.ts";
import { namesSomebody } from "./somebody.ts";

/**
 * To whom something is what the clause calls it:
 *
 *     Für den Trainer Karl Moor ist der Plan „völlig absurd“ .
 *         ^                     ^
 * Null where the clause does not say what something is, or to nobody.
 */
export function viewerOf({ words, entities }: Context, { verb, own }: Clause): TokenRange | null {
  if (verb?.lemma !== "sein" || verb.auxiliary !== null) return null;
  for (const { first, last } of own)
    for (let i = first; i < last; i++) {
      if (words.lower[i] !== inViewOf || words.quoteDepth[i]! > 0) continue;
      const end = nounPhraseEnd(words, i + 1, last);
      const viewer = range(i + 1, end);
      if (end > i + 1 && namesSomebody(words, entities, viewer)) return viewer;
    }
  return null;
}
