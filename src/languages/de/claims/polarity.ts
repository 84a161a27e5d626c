import type { Words } from "../../../analysis/words.ts";
import type { Proposition } from "../../../propositions/proposition.ts";
import { spanOf } from "../../../propositions/slot-context.ts";
import { affirming, measuredByNegator } from "../rows/claims/polarity-words.ts";
import { negators } from "../rows/negators.ts";
import { coordinators } from "../rows/word-classes/conjunctions.ts";

const KINDS = new Set(["particle", "determiner", "pronoun", "adverb"]);
const single = new Set(
  negators
    .filter(({ kind, words }) => KINDS.has(kind) && !words.includes(" "))
    .flatMap(({ words }) => words.split("|"))
    .concat("weder", "kaum", "schwerlich"),
);

/**
 * Whether the clause affirms; a negator turns it round, as does `flipped`. Further ones resume the first: German denies
 * twice only for emphasis. A negator before a measure leaves the thing itself standing.
 *
 *     Es gibt keine Zusammenarbeit , weder offen noch verdeckt
 *             ^^^^^                  ^^^^^ once
 *     Es wird nicht genug gemessen
 *             ^^^^^ ^^^^^ how much
 */
export function polarityOf(
  { lower, ...words }: Words,
  tokens: readonly number[],
  flipped: boolean,
): Proposition["polarity"] {
  const found = tokens.filter(
    (i) => single.has(lower[i]!) && !affirming.has(lower[i + 1] ?? "") && !coordinators.has(lower[i - 1] ?? ""),
  );
  const evidence = found.map((i) => spanOf({ lower, ...words }, i));
  const measure = found
    .flatMap((i) => [1, 2].map((k) => lower[i + k] ?? ""))
    .find((word) => measuredByNegator.has(word));
  return {
    positive: (found.length === 0) !== flipped,
    evidence,
    ...(measure !== undefined && { measure }),
  };
}
