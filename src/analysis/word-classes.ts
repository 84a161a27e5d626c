import { hashOf } from "./hash.ts";
import { type HashTable, lookUp } from "./hash-table.ts";
import { asUint16, asUint32, openModelFile } from "./model-file.ts";

export const WORDS_KIND = "words";
export const WORDS_VERSION = 1;

/**
 * Classes of words that keep the same company in the news: "sagte", "erklärte", "betonte" are of one.
 * Words are told apart by case, but not by their digits; look-ups go by `hashOf`.
 */
export interface WordClasses {
  /** From 1 to `fineCount`; 0 for a word that is rare in the news. */
  fine(hash: number): number;
  /** The wider class of a fine one, from 1 to `coarseCount`; 0 for 0. */
  coarse(fine: number): number;
  readonly fineCount: number;
  readonly coarseCount: number;
}

/** For a language without such a model. */
export const NO_WORD_CLASSES: WordClasses = { fine: () => 0, coarse: () => 0, fineCount: 0, coarseCount: 0 };

/** The fine class of a word; for rare use, as it hashes the word anew. */
export const fineClassOf = (classes: WordClasses, form: string): number => classes.fine(hashOf(form));

/** Opens the model `words`. */
export function openWordClasses(bytes: Uint8Array): WordClasses {
  const sections = openModelFile(bytes, WORDS_KIND, WORDS_VERSION);
  const table: HashTable = { keys: asUint32(sections[0]!), values: asUint16(sections[1]!) };
  /** Fine class -> coarse class; the first is for 0. */
  const coarse = sections[2]!;
  return {
    fine: (hash) => lookUp(table, hash),
    coarse: (fine) => coarse[fine]!,
    fineCount: coarse.length - 1,
    coarseCount: coarse.reduce((most, one) => Math.max(most, one), 0),
  };
}
