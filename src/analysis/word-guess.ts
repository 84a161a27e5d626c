/** How a word was read. */
export type WordRule =
  | "word/known"
  /** With a small first letter: "Gestern" at the start of a sentence, "Italienischen" inside a name. */
  | "word/first-letter"
  /** A word in capitals: "REGIERUNG". */
  | "word/capitals"
  /** Swiss or former spelling: "heisst", "Schloß". */
  | "word/sharp-s"
  /** By what follows the last hyphen: "US-Regierung". */
  | "word/hyphen"
  /** By its last part, after a part that is known: "Raketenabwehrsystem". */
  | "word/compound"
  /** By its last part, after a part that is not known: "Coronakrise". */
  | "word/compound-end"
  /** A known verb form after a prefix: "vorangetrieben". */
  | "word/prefix"
  /** A form of a verb of saying that the lexicon lacks: "flachste". */
  | "word/verb-row"
  | "word/ending"
  | "word/number"
  /** Capitalised and nothing else: a name, or else a noun. */
  | "word/name"
  /** In small letters and nothing else. */
  | "word/unknown";

/** A word of a text, read by the lexicon or by what it looks like. */
export interface WordGuess {
  /** An entry of the lexicon, never 0: that of the word, of its last part, or of a word that is like it. */
  readonly entry: number;
  /** Where in the form the word begins that the entry is of; for `Lexicon.readingsOf`. */
  readonly start: number;
  readonly rule: WordRule;
}
