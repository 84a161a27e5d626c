import { rangesOf, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Tree } from "../tree.ts";

/** Words between a verb and the one that it hangs on, as in "went on to say". */
const NEAR = 4;

/**
 * The verb with its auxiliaries, its particle, the adverbs right before it and the preposition of what is talked of:
 *
 *     The mayor has also pointed out that …      The envoy spoke about …
 *               ^^^^^^^^^^^^^^^^^^^^                        ^^^^^^^^^^^
 */
export function cueOf(words: Words, tree: Tree, verb: number, preposition = -1): TokenRange[] {
  const tokens = [verb];
  for (const child of tree.children(verb)) {
    const relation = tree.relation(child);
    if (relation === "aux" || relation === "aux:pass" || relation === "compound:prt") tokens.push(child);
    if (relation === "advmod" && (child === verb - 1 || isNegation(words, child))) tokens.push(child);
  }
  const head = tree.head(verb);
  if (
    tree.relation(verb) === "xcomp" &&
    head >= 0 &&
    head < verb &&
    verb - head <= NEAR &&
    noSubjectBetween(tree, head, verb)
  )
    for (let i = head; i < verb; i++) tokens.push(i);
  if (preposition >= 0) tokens.push(preposition);
  return rangesOf(tokens);
}

const isNegation = (words: Words, token: number): boolean => /^(?:not|n['’]t|never)$/u.test(words.lower[token]!);

const noSubjectBetween = (tree: Tree, head: number, verb: number): boolean =>
  !tree.children(head, "obj", "iobj").some((object) => object < verb);
