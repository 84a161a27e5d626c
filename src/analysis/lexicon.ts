import type { EndingRow } from "../language/ending-row.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { WordGuess } from "./word-guess.ts";

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
  /** Uninflected: "mitteilend"; the inflected form "mitteilende" is an adjective with `Trait.participial`. */
  participle1: 1 << 14,
  /** Uninflected: "mitgeteilt"; the inflected form "mitgeteilte" is an adjective with `Trait.participial`. */
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

/** What else a word form can be, as bits of a second number. */
export const Trait = {
  comparative: 1 << 0,
  superlative: 1 << 1,
  /** "haben", "sein", "werden". */
  auxiliary: 1 << 2,
  modal: 1 << 3,
  /** A finite form of a separable verb with its prefix joined, as in a subordinate clause: "mitteilte". */
  joinedPrefix: 1 << 4,
  /** An inflected participle: "mitgeteilte", "mitteilende". */
  participial: 1 << 5,
  /** An adjective used as a noun: "Gesandte", "Beamter". */
  nominalisedAdjective: 1 << 6,
  /** An infinitive used as a noun: "Mitteilen". */
  nominalisedInfinitive: 1 << 7,
  givenName: 1 << 8,
  familyName: 1 << 9,
  /** A town or city. */
  settlement: 1 << 10,
  country: 1 << 11,
  /** A region, river, mountain or other place. */
  otherPlace: 1 << 12,
  definiteArticle: 1 << 13,
  indefiniteArticle: 1 << 14,
  /** A preposition with its article: "im", "zur". */
  contraction: 1 << 15,
  personal: 1 << 16,
  reflexive: 1 << 17,
  possessive: 1 << 18,
  demonstrative: 1 << 19,
  indefinite: 1 << 20,
  /** A relative pronoun: "der", "welche", "dessen". */
  relative: 1 << 21,
  /** A question word: "wer", "wann", "welcher". */
  interrogative: 1 << 22,
  /** Can stand before a noun as its determiner: "dieser", "mein", "kein". */
  determiner: 1 << 23,
  subordinating: 1 << 24,
  coordinating: 1 << 25,
  /** "als", "wie" before what is compared. */
  comparing: 1 << 26,
  /** Opens an infinitive clause: "um", "ohne", "statt". */
  infinitiveOpening: 1 << 27,
  negation: 1 << 28,
  numeral: 1 << 29,
  abbreviation: 1 << 30,
} as const;

/**
 * Agreement is a set of cells, one bit each: case times masculine, feminine, neuter singular and plural
 * (the plural has no gender in German). Words agree where the AND of their sets is not empty:
 * "der" is {nom. masc., gen. fem., dat. fem., gen. plural}, "Regierung" {nom., gen., dat., acc. fem.},
 * so "der Regierung" is {gen. fem., dat. fem.}.
 */
export const Cell = {
  nominative: 0x000f,
  genitive: 0x00f0,
  dative: 0x0f00,
  accusative: 0xf000,
  masculine: 0x1111,
  feminine: 0x2222,
  neuter: 0x4444,
  singular: 0x7777,
  plural: 0x8888,
  any: 0xffff,
} as const;

/**
 * Finite readings are a set of cells too: tense and mood times person and number.
 * "habe" is {first singular present, first and third singular Konjunktiv I}, so "er habe" can only be Konjunktiv I:
 * `finite & FiniteCell.thirdSingular & ~FiniteCell.subjunctive1` is 0.
 */
export const FiniteCell = {
  present: 0x0001f,
  past: 0x003e0,
  subjunctive1: 0x07c00,
  subjunctive2: 0xf8000,
  firstSingular: 0x08421,
  secondSingular: 0x10842,
  thirdSingular: 0x21084,
  /** First or third person plural. */
  thirdPlural: 0x42108,
  secondPlural: 0x84210,
} as const;

/** One reading of a word form, as the dictionary has it. */
export interface WordReading {
  /** Dictionary form; for separable verbs with the prefix joined: "mitteilen". */
  readonly lemma: string;
  /** `Can` bits of this reading alone. */
  readonly bits: number;
  /** `Trait` bits of this reading alone. */
  readonly traits: number;
  /** `Cell` set of a noun, adjective, article or pronoun; for a preposition the cells of the cases it governs; 0 for other words. */
  readonly agreement: number;
  /** `FiniteCell` set of a finite verb, and of a personal pronoun in the nominative that goes with it; 0 for other words. */
  readonly finite: number;
}

/** A word-form dictionary of a language. Look-ups allocate nothing; `readings` does and is for rare use. */
export interface Lexicon {
  /** What the language knows of words that are not in it. */
  readonly rows: WordRows;
  /** The union of all readings' bits; 0 for an unknown form. Case matters ("Laut" and "laut" differ). */
  bits(form: string): number;
  /**
   * The lemma of the form's verb readings; null where it has none. Of several, the most frequent.
   * `among`: only readings with one of these `Can` bits count, where the sentence tells more: "gehört" is a participle
   * of "hören" (or "gehören"), but as a finite verb only "gehören".
   */
  verbLemma(form: string, among?: number): string | null;
  /** Every reading, in a fixed order; empty for an unknown form. */
  readings(form: string): readonly WordReading[];

  /**
   * The number of the form's set of readings, from 1 to `entryCount - 1`; 0 for an unknown form.
   * One look-up serves all the `…Of` accessors, and forms that inflect alike share their number.
   */
  entry(form: string): number;
  /** The entry of the form with its first letter in lower case: "Laut" at the start of a sentence can be "laut". */
  entryLowered(form: string): number;
  /** The entry of the form's end from position `start` on; with `capital` its first letter is made a capital. */
  entryOfEnd(form: string, start: number, capital: boolean): number;
  readonly entryCount: number;
  /** The union of `Can` bits over the entry's readings; 0 for entry 0, as in the other accessors. */
  bitsOf(entry: number): number;
  /** The union of `Trait` bits. */
  traitsOf(entry: number): number;
  /** The union of `Cell` sets of the readings that are no preposition. */
  agreementOf(entry: number): number;
  /** The union of `FiniteCell` sets; those of personal pronouns in the nominative say which finite verbs they go with. */
  finiteOf(entry: number): number;
  /** The number of the entry's set of readings regardless of their lemmas: about 1,600 of them, 0 for entry 0. A feature for taggers. */
  ambiguityOf(entry: number): number;
  /**
   * The readings of an entry with the lemmas they give for a form. `start`: where in the form the word begins that the entry
   * is of: 7 for "System" in "Abwehrsystem" (the letters before it stay in the lemma).
   */
  readingsOf(entry: number, form: string, start: number): readonly WordReading[];
}

/** Rows by their endings. */
export interface Endings {
  readonly rows: ReadonlyMap<string, EndingRow>;
  /** Letters of the longest. */
  readonly longest: number;
}

/** What a language knows of words beside its lexicon, which carries it. */
export interface WordRows {
  readonly endings: Endings;
  /** Sounds that join the parts of a compound, "" among them; none where words are not written together. */
  readonly compoundLinks: readonly string[];
  /** Words that as the end of a compound are a link and a shorter word: "samt" in "Bundesamt". */
  readonly linkedHeads: ReadonlySet<string>;
  /** The form of a known verb that a verb form of the rows is like: "flachste" is like "sagte". */
  readonly verbLike: (form: string) => string | undefined;
  /** Reads a verb form behind a prefix that is written on to it. */
  readonly prefixed: (lexicon: Lexicon, form: string) => WordGuess | null;
  /** Whether a word that is read by its shape alone stands where an infinitive does: "die Mieten zu deckeln". */
  readonly isInfinitiveAt: (tokens: Tokens, token: number) => boolean;
  /** Whether a verb, by its lemma, frames speech from behind: ", sagte sie". */
  readonly framesBehind: (lemma: string) => boolean;
  /** Nouns of measures, by their lemmas in small letters: they tell nothing of what an article is about. */
  readonly measures: ReadonlySet<string>;
  /** The forms of "I", whose verbs may look like those of reported speech. */
  readonly speaker: ReadonlySet<string>;
}

/** Forms that no text has: their entries stand for unknown words of a kind. */
export const UnknownForm = {
  /** A capitalised word: a name, or else a noun. */
  name: "*Name",
  /** The same with a genitive "s", or without: "Müllers". */
  nameWithS: "*Names",
  /** Digits: "12", "3,5". */
  number: "*1",
  /** A word in small letters. */
  word: "*word",
} as const;
