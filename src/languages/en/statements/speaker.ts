import type { TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Tree } from "../tree.ts";

/** A verb's voice: a passive one has its speaker behind "by". */
export const isPassive = (tree: Tree, verb: number): boolean =>
  tree.child(verb, "aux:pass", "nsubj:pass", "csubj:pass") >= 0;

/** Verbs on verbs, at most. */
const DEEPEST = 5;

/** The token that heads the subject of a verb, its own or the one that it shares; -1 for none. */
export function subjectOf(tree: Tree, verb: number): number {
  let at = verb;
  for (let depth = 0; at >= 0 && depth < DEEPEST; depth++) {
    const own = tree.child(at, "nsubj", "nsubj:pass", "nsubj:outer");
    if (own >= 0) return own;
    const relation = tree.relation(at);
    const head = tree.head(at);
    if (head < 0) return -1;
    // "a statement saying …": the noun itself.
    if (relation === "acl") return tree.tag(at) === "VBG" ? head : -1;
    // "they asked him to say": whom one asks is to speak.
    if (relation === "xcomp") {
      const object = tree.child(head, "obj", "iobj");
      if (object >= 0 && object < at) return object;
    }
    const shares = relation === "conj" || relation === "xcomp" || (relation === "advcl" && tree.tag(at) === "VBG");
    if (!shares) return -1;
    at = head;
  }
  return -1;
}

/** Who speaks by a verb, as a stretch of tokens; null for nobody whom the sentence names. */
export function speakerOf(words: Words, tree: Tree, verb: number): TokenRange | null {
  const head = isPassive(tree, verb) ? agentOf(words, tree, verb) : subjectOf(tree, verb);
  if (head < 0) return null;
  const phrase = phraseOf(words, tree, head, verb);
  if (head > verb) return phrase;
  // "FBI counsel James Baker said": a name that the tree cuts into several subjects is one.
  let { first } = phrase;
  if (tree.head(head) < 0) return phrase;
  for (const other of tree.children(tree.head(head), "nsubj"))
    if (other < first && tree.span(other).last === first) first = tree.span(other).first;
  return { first, last: phrase.last };
}

export function agentOf(words: Words, tree: Tree, verb: number): number {
  return (
    tree
      .children(verb, "obl:agent", "obl")
      .find((child) => tree.children(child, "case").some((c) => words.lower[c] === "by")) ?? -1
  );
}

const EDGES = new Set([",", ";", ":", "–", "—", "--", "-"]);
/** What hangs on the head of a phrase and is none of its words. */
const APART = new Set(["case", "cc", "mark", "punct", "parataxis", "cop", "aux", "advcl", "discourse"]);

/** The words of a phrase without its preposition, and without the verb that it speaks by. */
export function phraseOf(words: Words, tree: Tree, head: number, verb: number): TokenRange {
  let first = head;
  let last = head + 1;
  for (const child of tree.children(head)) {
    if (APART.has(tree.relation(child)) && !isInside(tree, child, head)) continue;
    const span = tree.span(child);
    if (span.first <= verb && verb < span.last) continue;
    first = Math.min(first, span.first);
    last = Math.max(last, span.last);
  }
  if (first <= verb && verb < last) [first, last] = verb < head ? [verb + 1, last] : [first, verb];
  while (last > head + 1 && EDGES.has(words.lower[last - 1]!)) last--;
  while (first < head && EDGES.has(words.lower[first]!)) first++;
  return { first, last };
}

/** Punctuation between words of the phrase belongs to it. */
const isInside = (tree: Tree, child: number, head: number): boolean =>
  tree.relation(child) === "punct" && tree.children(head).some((other) => other < child) && child < head;
