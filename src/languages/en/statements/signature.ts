import { range } from "../../../analysis/token-range.ts";
import { type Quotation, TokenKind } from "../../../tokens/tokens.ts";
import { FINITE, runTree } from "../tree.ts";
import type { Context } from "./context.ts";
import { type Frame, SHORTEST } from "./frame.ts";
import { DASH } from "./marks.ts";

/** Tokens of a signature. */
const LONGEST_SIGNATURE = 12;

/**
 * Who has signed a quotation that stands alone: a name behind a dash, in its line or in one of its own.
 *
 *     "The pier will be mended by May."
 *     — Mara Hale, harbor master
 *       ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function signatureBehind({ words }: Context, { open, close, closed }: Quotation): Omit<Frame, "verb"> | null {
  const { sentences, sentenceOf, forms, kinds } = words.tokens;
  const own = sentences[sentenceOf[open]!]!;
  if (!closed || close - open < SHORTEST || (open > own.first && sentenceOf[open] === sentenceOf[close])) return null;
  const at = close + 1;
  if (at >= words.tokens.count || !DASH.test(forms[at]!)) return null;
  const first = at + 1;
  let { last } = sentences[sentenceOf[at]!]!;
  while (last > first && kinds[last - 1] === TokenKind.punctuation) last--;
  if (last <= first || last - first > LONGEST_SIGNATURE || !/^\p{Lu}\p{Ll}/u.test(forms[first]!)) return null;
  const tree = runTree(words, first, last);
  for (let i = first; i < last; i++) if (FINITE.test(tree.tag(i))) return null;
  return tree.part(first) === "PROPN" ? { act: "assert", speaker: range(first, last), cue: [] } : null;
}
