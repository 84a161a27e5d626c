import { diffWordsWithSpace } from "diff";

/** jsdiff's search over lists (Myers 1986). */
export { diffArrays } from "diff";

/** A stretch of words: in both sentences, only in the one before, only in the one after. */
export interface Change {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** Of the shorter sentence's letters so many must stand in both: else they are two sentences, and marks would hide both. */
const ENOUGH = 0.4;

/** What changed between two sentences, word by word; null where they have too little in common. */
export function wordDiff(before: string, after: string): readonly Change[] | null {
  const changes = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): Change => ({ kind: added ? "new" : removed ? "gone" : "same", text: value }),
  );
  const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const shared = changes.reduce((sum, { kind, text }) => sum + (kind === "same" ? letters(text) : 0), 0);
  return shared < ENOUGH * Math.min(letters(before), letters(after)) ? null : changes;
}
