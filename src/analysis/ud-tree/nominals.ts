import { childrenOf, relationOf, type UdWord } from "./word.ts";

const NOMINALS = new Set(["NOUN", "PROPN", "PRON"]);
/** What makes a nominal a predicate. */
const PREDICATES = new Set(["cop", "nsubj", "csubj", "aux"]);

/**
 * What hangs on a verb is `obl`, what hangs on a noun `nmod` (universaldependencies.org/u/dep/obl).
 *
 *     die Fähre nach Amrum        Amrum < Fähre: nmod
 *     Sie fährt nach Amrum.       Amrum < fährt: obl
 */
export function tellOblique(words: readonly UdWord[]): void {
  const children = childrenOf(words);
  for (const word of words) {
    const head = words[word.head];
    if (word.deprel === "nmod" && head?.upos === "VERB") word.deprel = "obl";
    if (word.deprel !== "obl" || !head || !NOMINALS.has(head.upos)) continue;
    if (!children[word.head]!.some((at) => PREDICATES.has(relationOf(words[at]!)))) word.deprel = "nmod";
  }
}
