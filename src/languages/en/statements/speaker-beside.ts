import type { TokenRange } from "../../../analysis/token-range.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import type { Tree } from "../tree.ts";
import type { Context } from "./context.ts";

/** Tokens that who speaks may take. */
const LONGEST = 24;
const NOMINAL = new Set(["NOUN", "PROPN", "PRON"]);

/**
 * Who speaks by a verb that the tree gives no subject, behind a quotation: what stands between it and the verb, or behind the verb.
 *
 *     "Order matters," Speaker Tom Hale, the chair, told the delegates.
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function speakerBeside(context: Context, tree: Tree, verb: number): TokenRange | null {
  const { words, quotationOf } = context;
  if (quotationOf[verb]! >= 0 || !/^VB[DZP]$/u.test(tree.tag(verb))) return null;
  let first = verb;
  while (first > tree.first && verb - first < LONGEST && quotationOf[first - 1]! < 0) first--;
  const isBehindQuotation = first > tree.first && quotationOf[first - 1]! >= 0;
  if (!isBehindQuotation) return null;
  const before = trimmed(context, { first, last: verb });
  if (before !== null) return nominal(tree, before);
  let last = verb + 1;
  while (last < tree.last && words.tokens.kinds[last] === TokenKind.word) last++;
  const behind = trimmed(context, { first: verb + 1, last });
  return behind === null ? null : nominal(tree, behind);
}

function trimmed({ words }: Context, { first, last }: TokenRange): TokenRange | null {
  const isMark = (i: number): boolean =>
    words.tokens.kinds[i] !== TokenKind.word && words.tokens.kinds[i] !== TokenKind.number;
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last - 1)) last--;
  return last > first ? { first, last } : null;
}

const nominal = (tree: Tree, range: TokenRange): TokenRange | null => {
  for (let i = range.first; i < range.last; i++) if (NOMINAL.has(tree.part(i))) return range;
  return null;
};
