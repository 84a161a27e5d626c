/** Tables of facts about words and phrases that the model was trained with, by hash. */
export interface NameTables {
  /** Whether features ask what runs of capitals end in: where a capital is a name's, "Harbor Trust" is one by "Trust". */
  readonly runs: boolean;
  /** Bits of what the phrase is known as (places, media, organisations …), with `GOES_ON`; 0 for an unknown one. */
  phrase(hash: number): number;
  /** The word's fine class, from 1; 0 for a rare word. */
  fineClass(hash: number): number;
  coarseClass(fine: number): number;
  /** What the word mostly was in the news, as a first model read them: a label and how often, packed; 0 for a rare word. */
  memory(hash: number): number;
  /**
   * The word's path in a tree of clusters of words, 16 bits from the root: words that agree in their first 4, 6, 10 bits
   * keep company of one kind, ever more closely; 0 for a word that the tree does not hold.
   */
  clusterPath(hash: number): number;
  /** What words with this ending, in small letters, mostly are: noun, place, given or family name, and how often, packed; 0 for a rare ending. */
  ending(hash: number): number;
}

/** The memory of a word that the news nearly always has outside of names. */
export const FIRMLY_OUTSIDE = 1;
/** A bit beside those of what a phrase is known as: longer phrases begin with it. */
export const GOES_ON = 128;
/** Endings that are told apart, in letters; what stands before them has at least one. */
export const LONGEST_ENDING = 6;
export const SHORTEST_ENDING = 3;
