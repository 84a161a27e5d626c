/** What is known about a language that decides where tokens and sentences end. */
export interface TokenRows {
  /** The word, without its full stop, is an abbreviation that carries one: "Dr", "Nr". */
  isAbbreviation(word: string): boolean;
  /** Whether its full stop can also end the sentence; `form` has the full stop: "usw.", "etc.". */
  canEndSentence(form: string): boolean;
  /** Words that, with a capital, begin a sentence far more often than they follow an abbreviation. */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** What makes a number with a full stop an ordinal; null where the language writes none ("12th"). */
  readonly ordinals: {
    readonly months: { has(word: string): boolean };
    /** In small letters: "der", "am". */
    readonly before: ReadonlySet<string>;
  } | null;
  /** Where in a word a second one begins that is written on to it: 2 in "don't"; 0 for none. Null where there are no such words. */
  readonly cliticAt: ((word: string) => number) | null;
  /** Endings that belong to a word behind a colon or a star in it, longer ones first: "Bürger:innen", "Sprecher*in". */
  readonly markedEndings: readonly string[];
  /** Whether single letters with full stops are one word: "U.S.", "p.m."; German writes them apart or without. */
  readonly joinsLetters: boolean;
  /** The dash that ends the dateline of a paragraph that begins at `first`; -1 for none. Null where a dateline is left in its sentence. */
  readonly datelineEnd: ((forms: readonly string[], first: number) => number) | null;
  /** Whether two straight single marks are a double one (''Yes''), as American papers store it; wikis set italics so. */
  readonly joinsSingleMarks: boolean;
}

/** For a language of which nothing is known: every full stop ends a sentence. */
export const NO_TOKEN_ROWS: TokenRows = {
  isAbbreviation: () => false,
  canEndSentence: () => true,
  sentenceOpeners: new Set(),
  ordinals: null,
  cliticAt: null,
  markedEndings: [],
  joinsLetters: false,
  datelineEnd: null,
  joinsSingleMarks: false,
};
