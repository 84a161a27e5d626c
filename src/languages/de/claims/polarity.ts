import type { Words } from "../../../analysis/words.ts";
import type { Span } from "../../../text/span.ts";
import { affirming } from "../rows/claims/polarity-words.ts";
import { negators } from "../rows/negators.ts";
import { coordinators } from "../rows/word-classes/conjunctions.ts";
import { spanOf } from "./slot-context.ts";

const KINDS = new Set(["particle", "determiner", "pronoun", "adverb"]);
const single = new Set(
  negators
    .filter(({ kind, words }) => KINDS.has(kind) && !words.includes(" "))
    .flatMap(({ words }) => words.split("|"))
    .concat("weder", "kaum", "schwerlich"),
);

/**
 * Whether the clause affirms; a negator turns it round, as does `flipped`. Further ones resume the first: German denies
 * twice only for emphasis.
 *
 *     Es gibt keine Zusammenarbeit , weder offen noch verdeckt
 *             ^^^^^                  ^^^^^ once
 */
export function polarityOf(
  { lower, ...words }: Words,
  tokens: readonly number[],
  flipped: boolean,
): { readonly positive: boolean; readonly evidence: readonly Span[] } {
  const found = tokens.filter(
    (i) => single.has(lower[i]!) && !affirming.has(lower[i + 1] ?? "") && !coordinators.has(lower[i - 1] ?? ""),
  );
  const evidence = found.map((i) => spanOf({ lower, ...words }, i));
  return { positive: (found.length === 0) !== flipped, evidence };
}
