import type { EndingRow } from "../language/ending-row.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import type { WordGuess } from "./unknown-words.ts";

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

export const endingsOf = (rows: readonly EndingRow[]): Endings => ({
  rows: new Map(rows.map((row) => [row.ending, row])),
  longest: rows.reduce((most, { ending }) => Math.max(most, ending.length), 0),
});

/** For a language that tells nothing of words. */
export const NO_WORD_ROWS: WordRows = {
  endings: endingsOf([]),
  compoundLinks: [],
  verbLike: () => undefined,
  prefixed: () => null,
  isInfinitiveAt: () => false,
  framesBehind: () => false,
  measures: new Set(),
  speaker: new Set(),
};
