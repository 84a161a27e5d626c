import { range, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { TokenKind } from "../../../../tokens/tokens.ts";
import { nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import { opensQuoted, quotingVerbs } from "../../rows/statements/chain-words.ts";
import type { Draft } from "../draft.ts";
import { isTimePhrase } from "../subject.ts";

/**
 * Who is quoted by the one who speaks:
 *
 *     „Wir geben nicht auf“ , zitierte die Agentur den Kapitän .
 *                                                  ^
 * The subject passes on; of a passive ("wird der Kapitän zitiert") it is the origin itself, and null is the answer.
 */
export function quotedPerson(words: Words, { matrix, speaker }: Draft): TokenRange | null {
  if (matrix === null || !quotingVerbs.has(matrix.cue.lemma) || matrix.cue.passive) return null;
  const subject = speaker[0];
  const { first, last } = matrix.clause;
  for (let i = first; i < last; i++) {
    if (subject && subject.first <= i && i < subject.last) {
      i = subject.last - 1;
      continue;
    }
    const opens = opensQuoted.has(words.lower[i]!) || isCapital(words, i);
    if (!opens || matrix.clause.finite === i) continue;
    const from = words.lower[i] === "aus" ? i + 1 : i;
    const end = nounPhraseEnd(words, from, last);
    // "Am Mittwoch zitierte das Blatt den Kapitän"
    if (end > from && !isTimePhrase(words, from, end)) return range(from, end);
    i = Math.max(i, end - 1);
  }
  return null;
}

const isCapital = (words: Words, i: number): boolean =>
  words.tokens.kinds[i] === TokenKind.word && words.tokens.forms[i] !== words.lower[i];
