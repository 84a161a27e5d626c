import type { Clause } from "../analysis/clauses.ts";
import { Can } from "../analysis/lexicon.ts";
import { nounPhraseEnd, type TokenRange } from "../analysis/noun-phrases.ts";
import type { Words } from "../analysis/words.ts";
import { accusativeOpeners, dativeOpeners } from "../language/de/word-classes/determiners.ts";
import type { Cue } from "./cues.ts";
import { range } from "./draft.ts";

/** To whom something is said: "warf dem Senator vor", "forderte die Stadt auf", "gegenüber der Agentur". */
export function addresseeOf(words: Words, clause: Clause, cue: Cue, speaker: TokenRange | null): TokenRange[] {
  const facing = byPreposition(words, clause);
  if (facing) return [facing];
  const wanted = cue.addressee.includes("dat")
    ? dativeOpeners
    : cue.addressee.includes("acc")
      ? accusativeOpeners
      : null;
  if (wanted === null) return [];
  for (let i = clause.first; i < clause.last; i++) {
    if (speaker && i >= speaker.first && i < speaker.last) {
      i = speaker.last - 1;
      continue;
    }
    if (!wanted.has(words.lower[i]!) || isBehindPreposition(words, i)) continue;
    const end = nounPhraseEnd(words, i, clause.last);
    if (end > i) return [range(i, end)];
  }
  return [];
}

const isBehindPreposition = (words: Words, i: number): boolean => i > 0 && (words.bits[i - 1]! & Can.preposition) !== 0;

function byPreposition(words: Words, clause: Clause): TokenRange | null {
  for (let i = clause.first; i < clause.last; i++) {
    if (words.lower[i] !== "gegenüber") continue;
    const end = nounPhraseEnd(words, i + 1, clause.last);
    if (end > i + 1) return range(i + 1, end);
  }
  return null;
}
