import type { Words } from "../../../analysis/words.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { FINITE, type Tree } from "../tree.ts";
import type { Context } from "./context.ts";
import { FARTHEST, frames, isInRelative, LONGEST_NAME, NEAR } from "./frame.ts";
import { sayingForm, sayingVerb } from "./saying-verbs.ts";

/** Tags of verbs, finite or not. */
export const ANY_VERB = /^(?:VB|MD)/u;

/**
 * The first finite verb of the stretch, but for those of relative clauses, where it is one of saying; or whichever it is, where the
 * quotation ends with a comma: "…," the guard barked.
 */
export function leadingVerb({ words }: Context, tree: Tree, first: number, isAny = false): number {
  for (let i = first; i < Math.min(tree.last, first + FARTHEST); i++) {
    // A fragment's first word is often taken for a participle: "said Hale".
    const isFirst = i === first && ANY_VERB.test(tree.tag(i));
    if ((!FINITE.test(tree.tag(i)) && !isFirst) || isInRelative(tree, i)) continue;
    const verb = tree.part(i) === "AUX" ? tree.head(i) : i;
    if (verb < first) return -1;
    const isSaying = frames(sayingVerb(words, tree, verb));
    return isSaying || (isAny && isOnlyVerb(words, tree, first, verb)) ? verb : -1;
  }
  return -1;
}

/** "…," the guard barked: a verb close behind its subject, where no verb of saying follows. */
function isOnlyVerb(words: Words, tree: Tree, first: number, verb: number): boolean {
  if (verb === first || verb - first > LONGEST_NAME || tree.part(verb) !== "VERB") return false;
  for (let i = verb + 1; i < tree.last; i++) if (sayingVerb(words, tree, i) !== undefined) return false;
  return true;
}

/** "Hale continued.": the last word of a short stretch, which the tree may take for something else. */
export function lastWord({ words }: Context, tree: Tree, first: number): number {
  let at = tree.last - 1;
  while (at > first && words.tokens.kinds[at] === TokenKind.punctuation) at--;
  if (at - 1 > first && /^(?:out|on|back|up|off)$/u.test(words.lower[at]!)) at--;
  return at > first && at - first < NEAR && frames(sayingForm(words, at)) ? at : -1;
}

/** The verb whose subject speaks by another: "She released a statement saying, …", "Hale nodded, adding: …", "went on to say, …". */
export function governing({ words }: Context, tree: Tree, participle: number): number {
  let at = tree.head(participle);
  for (let steps = 0; at >= 0 && steps < NEAR && !FINITE.test(tree.tag(at)); steps++) at = tree.head(at);
  if (at < 0) return participle;
  // "Hale said that no boat had left, adding: …": who said the one adds the other.
  const head = words.lower[participle - 1] === "," && tree.relation(at) === "ccomp" ? tree.head(at) : -1;
  return head >= 0 && head < at && frames(sayingVerb(words, tree, head)) ? head : at;
}
