import type { TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import type { Tree } from "../tree.ts";

/** A verb's voice: a passive one has its speaker behind "by". */
export const isPassive = (tree: Tree, verb: number): boolean =>
  tree.child(verb, "aux:pass", "nsubj:pass", "csubj:pass") >= 0;

/** Verbs on verbs, at most. */
const DEEPEST = 5;

/** The token that heads the subject of a verb, its own or the one that it shares; -1 for none. */
export function subjectOf(words: Words, tree: Tree, verb: number): number {
  const behind = subjectBehind(words, tree, verb);
  if (behind >= 0) return behind;
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
    // "police said, adding that …", with the participle taken for a second thing said.
    if (relation === "ccomp" && (tree.tag(at) !== "VBG" || words.lower[at - 1] !== ",")) return -1;
    const shares =
      relation === "ccomp" ||
      relation === "conj" ||
      relation === "xcomp" ||
      (relation === "advcl" && tree.tag(at) === "VBG");
    if (!shares) return -1;
    // "reported that the mill would close, citing two sources": the reporter does.
    const isOfOuter = relation === "advcl" && words.lower[at - 1] === "," && tree.relation(head) === "ccomp";
    at = isOfOuter && tree.head(head) >= 0 && tree.head(head) < head ? tree.head(head) : head;
  }
  return -1;
}

/** "The deal is near, said an official who …": taken for the object of a verb without a subject. */
function subjectBehind(words: Words, tree: Tree, verb: number): number {
  if (words.lower[verb - 1] !== "," || tree.child(verb, "nsubj") >= 0) return -1;
  const clause = tree.child(verb, "ccomp");
  const isBehind = tree.relation(verb) === "parataxis" ? clause < 0 : clause >= 0 && clause < verb;
  return isBehind ? (tree.children(verb, "obj").find((child) => child > verb) ?? -1) : -1;
}

/** "A person briefed on the talks said a deal was near": what describes the subject, taken for what is said. */
export const isGardenPath = (words: Words, tree: Tree, verb: number, clause: number): boolean =>
  clause < verb &&
  words.tokens.kinds[verb - 1] === TokenKind.word &&
  tree.child(verb, "nsubj", "nsubj:pass") < 0 &&
  tree.children(verb, "ccomp").some((other) => other > verb);

/** Who speaks by a verb, as a stretch of tokens; null for nobody whom the sentence names. */
export function speakerOf(words: Words, tree: Tree, verb: number): TokenRange | null {
  const path = tree.children(verb, "ccomp").find((clause) => isGardenPath(words, tree, verb, clause));
  if (path !== undefined) return { first: tree.span(path).first, last: verb };
  const head = isPassive(tree, verb) ? agentOf(words, tree, verb) : subjectOf(words, tree, verb);
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
