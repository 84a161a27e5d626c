import { oneEach } from "./core.ts";
import { dropFeatures } from "./features.ts";
import { emptyLeaves } from "./leaves.ts";
import { tellOblique } from "./nominals.ts";
import { straightenPunctuation } from "./punctuation.ts";
import { fitRelations } from "./relations.ts";
import type { UdWord } from "./word.ts";

/** The same words with labels and heads that Universal Dependencies permit. The root stays, and it stays a tree. */
export function conform(words: readonly UdWord[]): readonly UdWord[] {
  const changed = words.map((word) => ({ ...word }));
  fitRelations(changed);
  emptyLeaves(changed);
  oneEach(changed);
  tellOblique(changed);
  dropFeatures(changed);
  straightenPunctuation(changed);
  return changed;
}
