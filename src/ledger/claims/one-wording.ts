import { COPIED, jaccard, sharedOf } from "./compare.ts";
import { weightOf } from "./join-features.ts";
import type { Occurrence } from "./stated.ts";

/** Nouns, verbs, adjectives and numbers that two people rarely choose alike: so many of them, so alike. */
const RETOLD = { words: 4, likeness: COPIED };
/** Fewer do where they are rare, the sum of their rarities; but a number is told in the same words by all who know it. */
const UNUSUAL = { words: 3, likeness: 0.75, rarity: 15 };
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
  const shared = weightOf(one.filter((hash) => other.includes(hash)));
  const isCount = a.proposition.quantities.length > 0;
  if (!isCount && length >= UNUSUAL.words && likeness >= UNUSUAL.likeness && shared >= UNUSUAL.rarity) return true;
  return [RETOLD, ...(a.quoted && b.quoted ? [QUOTED] : [])].some(
    (least) => length >= least.words && likeness >= least.likeness,
  );
}

/** Whether their sentences have six words in a row in common, or the same few words between quotation marks. */
export const haveOneText = ({ proposition: a }: Occurrence, { proposition: b }: Occurrence): boolean =>
  sharedOf(a.runs ?? [], b.runs ?? []) > 0 || sharedOf(a.marked ?? [], b.marked ?? []) > 0;
