import { Can, Cell } from "../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Clause } from "../grammar/clauses.ts";
import { agreementOf, nounPhraseEnd } from "../grammar/noun-phrases.ts";
import { accusativeOpeners, dativeOpeners } from "../rows/word-classes/determiners.ts";
import type { Cue } from "./cues.ts";
import { isTimePhrase } from "./subject.ts";

/** To whom something is said: "warf dem Senator vor", "forderte die Stadt auf", "gegenüber der Agentur"; not in a relative clause. */
export function addresseeOf(words: Words, clause: Clause, cue: Cue, speaker: TokenRange | null): TokenRange[] {
  const facing = byPreposition(words, clause);
  if (facing) return [facing];
  const wanted = cue.addressee.includes("dat")
    ? dativeOpeners
    : cue.addressee.includes("acc")
      ? accusativeOpeners
      : null;
  if (wanted === null) return [];
  for (const { first, last } of clause.own)
    for (let i = first; i < last; i++) {
      if (speaker && i >= speaker.first && i < speaker.last) {
        i = speaker.last - 1;
        continue;
      }
      if (isBehindPreposition(words, i)) {
        // "in der letzten Sitzung des Rats": what belongs to the phrase is not spoken to.
        i = Math.max(i, nounPhraseEnd(words, i, last) - 1);
        continue;
      }
      if (!wanted.has(words.lower[i]!)) continue;
      const end = phraseEnd(words, i, last);
      // "gab den Tod des Malers bekannt": "den" is of a dative in the plural alone.
      const isDative = wanted !== dativeOpeners || (agreementOf(words, range(i, end)) & Cell.dative) !== 0;
      if (end > i && isDative && !isTimePhrase(words, i, end)) return [range(i, end)];
      i = Math.max(i, end - 1);
    }
  return [];
}

/** "warf dem Land | Versagen vor": a common noun right behind another is an object of its own. */
function phraseEnd(words: Words, first: number, limit: number): number {
  const end = nounPhraseEnd(words, first, limit);
  for (let i = first + 2; i < end; i++)
    if (isCommon(words, i - 1) && isCommon(words, i) && !isNamePart(words, i - 1)) return i;
  return end;
}

const isCommon = ({ bits, lower, tokens }: Words, i: number): boolean =>
  (bits[i]! & (Can.noun | Can.properNoun | Can.adjective)) === Can.noun && tokens.forms[i] !== lower[i];

/** "der Deutschen Presse-Agentur": an adjective with a capital. */
const isNamePart = ({ lexicon, tokens }: Words, i: number): boolean =>
  (lexicon.bitsOf(lexicon.entryLowered(tokens.forms[i]!)) & Can.adjective) !== 0;

const isBehindPreposition = (words: Words, i: number): boolean => i > 0 && (words.bits[i - 1]! & Can.preposition) !== 0;

function byPreposition(words: Words, { own }: Clause): TokenRange | null {
  for (const part of own) {
    const found = facedIn(words, part);
    if (found !== null) return found;
  }
  return null;
}

/** The phrase behind "gegenüber" among some tokens; null for none. */
export function facedIn(words: Words, { first, last }: TokenRange): TokenRange | null {
  for (let i = first; i < last; i++) {
    if (words.lower[i] !== "gegenüber") continue;
    const end = nounPhraseEnd(words, i + 1, last);
    if (end > i + 1 && !isTimePhrase(words, i + 1, end)) return range(i + 1, end);
  }
  return null;
}
