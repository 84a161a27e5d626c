/** What a word form can be, as bits of one 32-bit number; several at once, as German forms are ambiguous. */
export const Can = {
  noun: 1 << 0,
  properNoun: 1 << 1,
  adjective: 1 << 2,
  article: 1 << 3,
  pronoun: 1 << 4,
  preposition: 1 << 5,
  adverb: 1 << 6,
  conjunction: 1 << 7,
  /** A separated verb prefix: "mit" in "teilte … mit". */
  verbParticle: 1 << 8,
  /** Finite, indicative. */
  indicative: 1 << 9,
  /** Konjunktiv I: "sei", "habe", "werde". */
  subjunctive1: 1 << 10,
  /** Konjunktiv II: "wäre", "hätte", "käme". */
  subjunctive2: 1 << 11,
  infinitive: 1 << 12,
  /** Infinitive with "zu" inside: "mitzuteilen". */
  zuInfinitive: 1 << 13,
  participle1: 1 << 14,
  participle2: 1 << 15,
  imperative: 1 << 16,
  /** Finite verb readings by person and number. */
  firstSingular: 1 << 17,
  thirdSingular: 1 << 18,
  /** First or third person plural: the same form in German but for "sein". */
  thirdPlural: 1 << 19,
  nominative: 1 << 20,
  genitive: 1 << 21,
  dative: 1 << 22,
  accusative: 1 << 23,
  masculine: 1 << 24,
  feminine: 1 << 25,
  neuter: 1 << 26,
  singular: 1 << 27,
  plural: 1 << 28,
  /** Past tense (Präteritum) among the indicative readings. */
  past: 1 << 29,
  /** Present tense among the indicative readings. */
  present: 1 << 30,
} as const;

/** Any finite reading. */
export const FINITE: number = Can.indicative | Can.subjunctive1 | Can.subjunctive2;

/** One reading of a word form, as the dictionary has it. */
export interface WordReading {
  /** Dictionary form; for separable verbs with the prefix joined: "mitteilen". */
  readonly lemma: string;
  /** `Can` bits of this reading alone. */
  readonly bits: number;
}

/** A word-form dictionary. Look-ups allocate nothing; `readings` does and is for rare use. */
export interface Lexicon {
  /** The union of all readings' bits; 0 for an unknown form. Case matters ("Laut" and "laut" differ). */
  bits(form: string): number;
  /** The lemma of the form's verb readings; null where it has none. Of several, the most frequent first. */
  verbLemma(form: string): string | null;
  /** Every reading, in a fixed order; empty for an unknown form. */
  readings(form: string): readonly WordReading[];
}
