import { diffArrays } from "../story/word-diff.ts";

/** A stretch of a text: in both, or in this one alone. */
export interface Stretch {
  readonly common: boolean;
  readonly text: string;
}

/** What both have in a row counts as common from so many words on: fewer stand in any two texts. */
const LEAST_WORDS = 4;
/** Changes after which two texts are taken for different ones; keeps the search short. */
const MOST_EDITS = 6_000;

/** Words with the white space behind them, so that they add up to the text. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*?(?=\s|$)|\s+$/gu) ?? [];
const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[„“”"»«.,;:!?()]/gu, "");

/**
 * Both texts cut into what they have in common, word for word, and what each has alone; in the order of each. Of two versions a
 * single word in common counts: `least` 1.
 */
export function passagesOf(
  a: string,
  b: string,
  least = LEAST_WORDS,
): { readonly a: readonly Stretch[]; readonly b: readonly Stretch[] } {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const changes = diffArrays(wordsA, wordsB, {
    comparator: (one, other) => plain(one) === plain(other),
    maxEditLength: MOST_EDITS,
  });
  if (!changes) return { a: [{ common: false, text: a }], b: [{ common: false, text: b }] };
  const sides = { a: [] as Stretch[], b: [] as Stretch[] };
  let [atA, atB] = [0, 0];
  for (const { added, removed, value } of changes) {
    const common = !added && !removed && value.length >= least;
    if (!added) put(sides.a, common, wordsA.slice(atA, atA + value.length).join(""));
    if (!removed) put(sides.b, common, wordsB.slice(atB, atB + value.length).join(""));
    if (!added) atA += value.length;
    if (!removed) atB += value.length;
  }
  return sides;
}

/** Stretches of one kind in a row are one. */
function put(list: Stretch[], common: boolean, text: string): void {
  const last = list.at(-1);
  if (last?.common === common) list[list.length - 1] = { common, text: last.text + text };
  else if (text !== "") list.push({ common, text });
}

/** Which part of a text stands in the other one, 0 to 1, by its letters. */
export const shareOf = (stretches: readonly Stretch[]): number => {
  const sum = (list: readonly Stretch[]) => list.reduce((all, { text }) => all + text.length, 0);
  return sum(stretches.filter(({ common }) => common)) / Math.max(1, sum(stretches));
};
