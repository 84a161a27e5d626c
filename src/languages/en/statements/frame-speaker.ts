import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import type { Tree } from "../tree.ts";
import type { Context } from "./context.ts";
import { LONGEST_NAME } from "./frame.ts";
import { speakerOf } from "./speaker.ts";

/** What may stand in a name or a description, right behind the part of it that the tree has for the subject. */
const NOMINAL = new Set(["PROPN", "NOUN", "ADJ", "NUM"]);
const NOT_OF_SUBJECT = new Set(["CCONJ", "ADV", "PUNCT", "SCONJ", "AUX", "PART"]);

/** Who speaks, in a stretch that holds little else: all the words before the verb, or all those of a name behind it. */
export function speakerBy({ words }: Context, tree: Tree, verb: number, begin: number): TokenRange | null {
  const found =
    speakerOf(words, tree, verb) ?? (verb === begin ? nameBehind(tree, verb) : wordsBefore(tree, begin, verb));
  if (found === null || found.last <= begin) return null;
  let { first, last } = found;
  if (first > verb) {
    first = verb + 1;
    for (let i = first; i + 1 < last; i++) if (words.lower[i] === "," && BREAKS.test(tree.tag(i + 1))) last = i;
    while (last < tree.last && NOMINAL.has(tree.part(last))) last++;
    return range(first, withApposition(words, tree, last));
  }
  first = begin;
  last = verb;
  while (last > found.first + 1 && NOT_OF_SUBJECT.has(tree.part(last - 1)) && words.lower[last - 1] !== ")") last--;
  while (first < last - 1 && first < found.first && NOT_OF_SUBJECT.has(tree.part(first))) first++;
  return range(first, last);
}

/** "…, who leads the watch", "…, 30, of Lindau": with what describes a name to the end of the stretch, but for participles. */
function withApposition(words: Words, tree: Tree, last: number): number {
  if (words.lower[last] !== "," || last + 1 >= tree.last) return last;
  if (!DESCRIBES.has(tree.part(last + 1)) && !RELATIVE.test(words.lower[last + 1]!)) return last;
  let end = last + 1;
  while (end < tree.last && !(words.lower[end] === "," && end + 1 < tree.last && BREAKS.test(tree.tag(end + 1)))) end++;
  while (end > last && words.tokens.kinds[end - 1] === TokenKind.punctuation) end--;
  return end;
}

const DESCRIBES = new Set(["DET", "NUM", "NOUN", "PROPN", "ADJ"]);
const RELATIVE = /^(?:who|whose|whom)$/u;
/** Tags of what goes on with the frame behind a comma. */
const BREAKS = /^(?:VBG|VBD|IN|CC|RB|WRB)$/u;

/** The few words before a verb that the tree gives no subject. */
const wordsBefore = (tree: Tree, begin: number, verb: number): TokenRange | null => {
  for (let i = begin; i < verb && verb - begin < LONGEST_NAME; i++)
    if (NOMINAL.has(tree.part(i)) || tree.part(i) === "PRON") return range(i, verb);
  return null;
};

/** Nouns behind a verb that the tree gives no subject, with what describes them in front. */
function nameBehind(tree: Tree, verb: number): TokenRange | null {
  let last = verb + 1;
  while (last < tree.last && (NOMINAL.has(tree.part(last)) || /^(?:DET|PRON)$/u.test(tree.part(last)))) last++;
  return last > verb + 1 ? range(verb + 1, last) : null;
}
