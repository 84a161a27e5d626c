import type { Words } from "../../../analysis/words.ts";
import type { Medium } from "../../../statements/statement.ts";
import type { Clause } from "../grammar/clauses.ts";
import { channels } from "../rows/channels.ts";
import { channelPrepositions } from "../rows/word-classes/prepositions.ts";

const mediumOfNoun = new Map<string, Medium>(channels.map(({ noun, medium }) => [noun, medium]));
/** Tokens from the preposition to its noun: "auf seiner offiziellen neuen Webseite". */
const REACH = 5;

/** The channel that a framing clause names, as a medium: "auf seiner Webseite" is writing; null for none. */
export function channelOf({ lower }: Words, { own }: Clause): Medium | null {
  for (const { first, last } of own)
    for (let i = first; i < last; i++) {
      if (!channelPrepositions.has(lower[i]!)) continue;
      for (let k = i + 1; k < Math.min(last, i + REACH); k++) {
        const medium = mediumOfNoun.get(lower[k]!) ?? mediumOfNoun.get(lower[k]!.replace(/^.*-/u, ""));
        if (medium !== undefined) return medium;
      }
    }
  return null;
}
