import type { EndingRow } from "../language/ending-row.ts";
import type { Endings, WordRows } from "./lexicon.ts";

export const endingsOf = (rows: readonly EndingRow[]): Endings => ({
  rows: new Map(rows.map((row) => [row.ending, row])),
  longest: rows.reduce((most, { ending }) => Math.max(most, ending.length), 0),
});

/** For a language that tells nothing of words. */
export const NO_WORD_ROWS: WordRows = {
  endings: endingsOf([]),
  compoundLinks: [],
  linkedHeads: new Set(),
  verbLike: () => undefined,
  prefixed: () => null,
  isInfinitiveAt: () => false,
  framesBehind: () => false,
  measures: new Set(),
  speaker: new Set(),
};
