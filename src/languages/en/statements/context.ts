import type { EntityIndex } from "../../../analysis/entities/entity-index.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Draft } from "../../../statements/draft.ts";
import { sentenceTree, type Tree } from "../tree.ts";

/** What the English statement rules look at. */
export interface Context {
  readonly words: Words;
  readonly entities: EntityIndex;
  /** The tree of a sentence, made once. */
  readonly tree: (sentence: number) => Tree;
  /** For each token the outermost quotation that holds it, its marks included, as an index into `tokens.quotations`; -1 for none. */
  readonly quotationOf: Int32Array;
  /** 1 for each token of a quotation that a frame beside it tells the speaker of. */
  readonly isFramed: Uint8Array;
  /** The verbs of those frames. */
  readonly framing: Set<number>;
  /** In the order in which they were found. */
  readonly drafts: Draft[];
}

export function contextOf(words: Words, entities: EntityIndex): Context {
  const { count, quotations } = words.tokens;
  const quotationOf = new Int32Array(count).fill(-1);
  quotations.forEach(({ open, close, depth }, q) => {
    if (depth === 0) quotationOf.fill(q, open, close + 1);
  });
  const trees = new Map<number, Tree>();
  const tree = (sentence: number): Tree => {
    const known = trees.get(sentence);
    if (known) return known;
    const made = sentenceTree(words, sentence);
    trees.set(sentence, made);
    return made;
  };
  return { words, entities, tree, quotationOf, isFramed: new Uint8Array(count), framing: new Set(), drafts: [] };
}
