import { Can, Cell } from "../../../../analysis/lexicon.ts";
import { range } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { agreementOf, nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import { accusativeOpeners } from "../../rows/word-classes/determiners.ts";
import { isTimePhrase } from "../subject.ts";

/** A phrase in the accusative behind the subject: "den Rat", "eine Lösung"; not a time ("diese Woche") and not behind a preposition. */
export function hasObject(words: Words, clause: Clause, from: number): boolean {
  for (let i = from; i < clause.last; i++) {
    const bits = words.bits[i]!;
    if (words.lower[i] === "," || isCapitalArticle(words, i)) return false;
    if ((bits & (Can.preposition | Can.article)) === Can.preposition) {
      i = Math.max(i + 1, nounPhraseEnd(words, i + 1, clause.last) - 1);
      continue;
    }
    if (!accusativeOpeners.has(words.lower[i]!)) continue;
    const end = nounPhraseEnd(words, i, clause.last);
    if (end <= i + 1) continue;
    if ((agreementOf(words, range(i, end)) & Cell.accusative) !== 0 && !isTimePhrase(words, i, end)) return true;
    i = end - 1;
  }
  return false;
}

/** "… in der „Post“ Das Verfahren wurde …": the start of another sentence. */
const isCapitalArticle = ({ bits, lower, tokens }: Words, i: number): boolean =>
  (bits[i]! & Can.article) !== 0 && tokens.forms[i] !== lower[i];
