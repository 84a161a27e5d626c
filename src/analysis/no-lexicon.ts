import type { Lexicon, WordRows } from "./lexicon.ts";

/** A dictionary without a word, for a language that is read by its rows alone. */
export const noLexicon = (rows: WordRows): Lexicon => ({
  rows,
  bits: () => 0,
  verbLemma: () => null,
  readings: () => [],
  entry: () => 0,
  entryLowered: () => 0,
  entryOfEnd: () => 0,
  entryCount: 1,
  bitsOf: () => 0,
  traitsOf: () => 0,
  agreementOf: () => 0,
  finiteOf: () => 0,
  ambiguityOf: () => 0,
  readingsOf: () => [],
});
