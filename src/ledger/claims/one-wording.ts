import { COPIED, jaccard, sharedOf } from "./compare.ts";
import type { Occurrence } from "./stated.ts";

/** Nouns, verbs, adjectives and numbers that two people rarely choose alike: so many of them, so alike. */
const RETOLD = { words: 4, likeness: COPIED };
/** Between quotation marks in both: nobody else says it in these very words. */
const QUOTED = { words: 2, likeness: 0.65 };

/**
 * Whether two occurrences have nearly the same words, and enough of them that they go back to one text; or their sentences
 * six words in a row, or the same few words between quotation marks. Symmetric.
 */
export function isOneWording(a: Occurrence, b: Occurrence): boolean {
  const [{ wording: one }, { wording: other }] = [a.proposition, b.proposition];
  if (haveOneText(a, b)) return true;
  const length = Math.min(one.length, other.length);
  const likeness = jaccard(one, other);
  return [RETOLD, ...(a.quoted && b.quoted ? [QUOTED] : [])].some(
    (least) => length >= least.words && likeness >= least.likeness,
  );
}

/** Whether their sentences have six words in a row in common, or the same few words between quotation marks. */
export const haveOneText = ({ proposition: a }: Occurrence, { proposition: b }: Occurrence): boolean =>
  sharedOf(a.runs ?? [], b.runs ?? []) > 0 || sharedOf(a.marked ?? [], b.marked ?? []) > 0;
