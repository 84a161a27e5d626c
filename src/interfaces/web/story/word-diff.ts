import { diffWordsWithSpace } from "diff";

/** jsdiff's search over lists (Myers 1986). */
export { diffArrays } from "diff";

/** A stretch of words: in both sentences, only in the one before, only in the one after. */
export interface Change {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** What changed between two sentences, word by word. */
export const wordDiff = (before: string, after: string): Change[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? "new" : removed ? "gone" : "same",
    text: value,
  }));
