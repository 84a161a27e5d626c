import type { Proposition } from "../../../propositions/proposition.ts";
import { type SlotContext, spanOf } from "../../../propositions/slot-context.ts";
import { affirming, limits, negators } from "../rows/claims/clause-words.ts";
import type { Tree } from "../tree.ts";
import type { SaidClause } from "./clauses-of.ts";

/**
 * Whether the clause affirms: a negator of its verb, subject or object turns it round, as does `flipped`. A negator of a phrase
 * inside one ("people with no license") does not, and further ones resume the first.
 *
 *     There is no report , neither old nor new
 *              ^^          ^^^^^^^ once
 */
export function polarityOf(
  { words }: SlotContext,
  clause: SaidClause,
  turning: readonly number[],
  flipped: boolean,
): Proposition["polarity"] {
  const { lower } = words;
  const found = clause.tokens.filter(
    (i) =>
      negators.has(lower[i]!) &&
      !affirming.has(lower[i + 1] ?? "") &&
      !(lower[i] === "no" && limits.has(lower[i + 1] ?? "") && lower[i + 2] === "than") &&
      isOfClause(clause.tree, i, clause.head),
  );
  const isTurned = turning.length % 2 === 1;
  const evidence = [...turning, ...found].sort((a, b) => a - b).map((i) => spanOf(words, i));
  return { positive: ((found.length === 0) !== isTurned) !== flipped, evidence };
}

/** Relations by which a phrase takes part in a clause. */
const TAKES_PART = new Set(["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent"]);
/** And verbs and adjectives that go with its head. */
const GOES_WITH = new Set(["xcomp", "aux", "aux:pass", "cop", "advmod"]);

function isOfClause(tree: Tree, negator: number, head: number): boolean {
  let at = negator;
  for (let steps = 0; steps < DEEPEST && at >= 0; steps++) {
    if (at === head) return true;
    const relation = tree.relation(at);
    const isDirect = at === negator || TAKES_PART.has(relation) || GOES_WITH.has(relation);
    if (!isDirect) return false;
    at = tree.head(at);
  }
  return false;
}

const DEEPEST = 5;
