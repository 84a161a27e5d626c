/** What the forms of a row are. */
export type ClosedClass =
  | "definite article"
  | "indefinite article"
  | "determiner"
  | "demonstrative"
  | "possessive"
  | "indefinite pronoun"
  | "personal pronoun"
  | "reflexive pronoun"
  | "relative pronoun"
  | "interrogative pronoun"
  | "interrogative determiner"
  | "preposition"
  | "contraction"
  | "coordinating conjunction"
  | "subordinating conjunction"
  | "comparing conjunction"
  | "infinitive conjunction"
  | "adverb"
  | "adjective"
  | "interrogative adverb"
  | "negation"
  | "numeral"
  | "verb particle";

/** Function words of a language, of one kind. */
export interface ClosedClassRow {
  readonly is: ClosedClass;
  /** Forms, with a space between them. */
  readonly forms: string;
  /**
   * Cells of agreement: case (n g d a), then "sm", "sf", "sn" or "p" for masculine, feminine, neuter singular and plural:
   * "nsm gsf". For a preposition the letters of its cases: "d a". Left out for words without inflection.
   */
  readonly cells?: string;
  /** Person and number of a personal pronoun in the nominative: "1s" … "3p". */
  readonly person?: "1s" | "2s" | "3s" | "1p" | "2p" | "3p";
  /** Where it is not the form itself. */
  readonly lemma?: string;
  /** Holds one of the forms. */
  readonly example: string;
}
