import { Can, Cell } from "../../../analysis/lexicon.ts";
import type { TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Clause } from "../grammar/clauses.ts";
import { agreementOf } from "../grammar/noun-phrases.ts";
import type { Context } from "./context.ts";
import { namesSomebody } from "./somebody.ts";
import { isCarrier, isSourceNoun } from "./source-nouns.ts";
import { subjectBehind } from "./subject.ts";

/**
 * Who speaks behind an object that could be the subject by its form, where that one is nobody and no text:
 *
 *     Eine Verschiebung der Wahl bezeichnete Conze als fatal .
 *                                            ^^^^^
 * `subject` as it is where that is not so.
 */
export function behindObject(context: Context, clause: Clause, subject: TokenRange | null): TokenRange | null {
  const { words, entities } = context;
  if (subject === null || clause.kind !== "verbSecond" || subject.last > clause.finite) return subject;
  const isObject = (agreementOf(words, subject) & Cell.accusative) !== 0 && isThing(context, subject);
  const other = isObject ? subjectBehind(words, clause) : null;
  return other !== null && namesSomebody(words, entities, other) && !isText(words, other) ? other : subject;
}

/** A known noun that neither speaks nor stands for a text, without anybody in its phrase. */
function isThing({ words, entities }: Context, phrase: TokenRange): boolean {
  const { tokens, lower, bits } = words;
  for (let i = phrase.first; i < phrase.last; i++) {
    if (tokens.forms[i] === lower[i] || (bits[i]! & Can.article) !== 0) continue;
    return (bits[i]! & Can.noun) !== 0 && !isText(words, phrase) && !namesSomebody(words, entities, phrase);
  }
  return false;
}

const isText = ({ lower }: Words, { first, last }: TokenRange): boolean =>
  lower.slice(first, last).some((word) => isCarrier(word) || isSourceNoun(word));
