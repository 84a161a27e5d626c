import type { Labels } from "./network/labels.ts";

/**
 * Parts of speech and dependency trees of a text's tokens, as parallel arrays (Universal Dependencies 2).
 * The numbers are indices into `labels`.
 */
export interface Syntax {
  readonly kind: "syntax";
  readonly labels: Labels;
  readonly count: number;
  /** Universal part of speech. */
  readonly upos: Uint8Array;
  /** STTS tag; a contraction ("im") that is one token is APPRART. */
  readonly xpos: Uint8Array;
  /** Case, number, gender, person, tense, mood and verb form, packed; see `Morph`. */
  readonly morph: Uint16Array;
  /** The token that this one depends on, as an index into the text's tokens; -1 for the root of its sentence. */
  readonly heads: Int32Array;
  readonly deprel: Uint8Array;
}

/** Where each attribute stands in a word of `Syntax.morph`; its number is an index into `labels.values`, 0 for none. */
export const Morph = {
  Case: { shift: 0, mask: 0b111 },
  Number: { shift: 3, mask: 0b11 },
  Gender: { shift: 5, mask: 0b11 },
  Person: { shift: 7, mask: 0b11 },
  Tense: { shift: 9, mask: 0b11 },
  Mood: { shift: 11, mask: 0b11 },
  VerbForm: { shift: 13, mask: 0b111 },
} as const;

/** A run of tokens that is one sentence: `first` to `last - 1`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Tags words and builds trees. Holds memory that each call uses anew, so one model serves one text at a time. */
export interface SyntaxModel {
  readonly labels: Labels;
  /** Any forms are analysed; the time is linear in their number. Runs do not overlap; tokens outside them keep upos X. */
  analyse(forms: readonly string[], sentences: readonly Run[]): Syntax;
  /** The dictionary form of a token; a separated prefix is not joined to its verb, as in the treebanks. */
  lemma(forms: readonly string[], syntax: Syntax, token: number): string;
  /** The UD features of a token, as CoNLL-U writes them; "_" for none. */
  feats(forms: readonly string[], syntax: Syntax, token: number): string;
}
