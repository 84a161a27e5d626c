import type { Words } from "../../../../analysis/words.ts";
import type { Draft } from "../draft.ts";
import type { JudgedClause } from "./judged-clause.ts";

/**
 * What makes a quote a question or a request rather than a claim: "ob", a question mark, an imperative with "Sie".
 * The tokens that show it; null for a claim.
 */
export function questionOf(words: Words, draft: Draft, { clause }: JudgedClause): readonly number[] | null {
  if (clause !== null && clause.kind === "subordinate" && clause.opener === "ob")
    return [openerAt(words, clause.first)];
  if (draft.type !== "direct") return null;
  const close = draft.quote.at(-1)!.last - 1;
  const mark = words.tokens.forms[close - 1];
  if (mark === "?") return [close - 1];
  const isRequest =
    clause?.kind === "verbFirst" &&
    words.tokens.forms[clause.finite + 1] === "Sie" &&
    (mark === "!" || words.tokens.forms[close + 1] === "!");
  return isRequest ? [clause.finite] : null;
}

const openerAt = (words: Words, first: number): number => (words.lower[first] === "ob" ? first : first + 1);
