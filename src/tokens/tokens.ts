import type { Text } from "../text/text.ts";

/** What a token is made of. Numbers, so that a text's tokens are one `Uint8Array`. */
export const TokenKind = {
  word: 0,
  /** Digits, with their separators: "6.500", "3,5", "12:30". */
  number: 1,
  /** A number with its full stop: "12." in "am 12. September". */
  ordinal: 2,
  punctuation: 3,
  /** A quotation mark of any form. */
  quoteMark: 4,
  /** URL, e-mail address, @name, #tag. */
  address: 5,
  /** Emoji, currency and other signs. */
  symbol: 6,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of a text, as parallel arrays: token `i` is `content.slice(starts[i], ends[i])`.
 * Tokens never overlap, are in order and hold every character that is not white space,
 * so tokens and the gaps between them add up to the text.
 */
export interface Tokens {
  readonly kind: "tokens";
  readonly text: Text;
  readonly count: number;
  /** UTF-16 offsets into `text.content`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** The words themselves; `forms[i]` is the slice of token `i`. */
  readonly forms: readonly string[];
  readonly sentences: readonly Sentence[];
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
  readonly quotations: readonly Quotation[];
}

/** A sentence: tokens `first` to `last - 1`. Every token is in exactly one. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  /** Index into `text.paragraphs`. */
  readonly paragraph: number;
}

/** A stretch between quotation marks. */
export interface Quotation {
  /** The token of the opening mark. */
  readonly open: number;
  /** The token of the closing mark; for an unclosed one the last token that belongs to it. */
  readonly close: number;
  readonly closed: boolean;
  /** 0 for an outermost one, 1 for one inside it … */
  readonly depth: number;
}
