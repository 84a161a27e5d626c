import type { Words } from "../../../../analysis/words.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { conditionOpeners, noCondition, otherwiseWords } from "../../rows/statements/factuality-words.ts";
import { isCondition, type JudgedClause } from "./judged-clause.ts";

/**
 * Whether what is said hangs on a condition that the quote itself names (guideline, section 8).
 *
 *     Das Land übernehme sich , wenn es die Boote allein bezahle
 *                               ^
 */
export function isConditional(words: Words, { clause, tokens, all }: JudgedClause): boolean {
  if (tokens.some((i) => otherwiseWords.has(words.lower[i]!)) || all.some((c) => isException(words, c))) return true;
  if (clause === null) return all.some((c) => opensCondition(words, c));
  const at = all.indexOf(clause);
  for (let k = 0; k < at; k++) if (isCondition(words, all, k) || opensCondition(words, all[k]!)) return true;
  if (opensCondition(words, clause)) return true;
  // Behind it, only relative clauses and fragments may stand between: "…, was passiere, wenn …" belongs elsewhere.
  for (let k = at + 1; k < all.length; k++) {
    if (opensCondition(words, all[k]!)) return true;
    if (all[k]!.kind !== "relative" && all[k]!.kind !== "fragment") return false;
  }
  return false;
}

/** "es sei denn, der Rat lehne ab" */
const isException = (words: Words, c: Clause): boolean =>
  words.lower[c.first] === "es" && words.lower[c.first + 1] === "sei" && words.lower[c.first + 2] === "denn";

function opensCondition(words: Words, c: Clause): boolean {
  if (c.kind !== "subordinate" || !conditionOpeners.has(c.opener)) return false;
  return words.lower[c.first] === c.opener || !noCondition.has(words.lower[c.first]!);
}
