/** What a UTF-16 code unit is for the tokeniser; one table look-up instead of a regular expression a character. */
export const CharClass = {
  other: 0,
  space: 1,
  upper: 2,
  lower: 3,
  digit: 4,
  /** Combining marks, joiners, soft hyphen, variation selectors, low surrogates: they never begin a token. */
  joining: 5,
  quote: 6,
  punctuation: 7,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

/** German, English, French, Swiss and typewriter quotation marks, double and single. */
export const QUOTE_MARKS = "\"„“”«»‚‘’‹›'‟`´";

const UPPER = /^\p{Lu}|\p{Lt}$/u;
const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;
const SPACE = /^[\p{Z}\p{Cc}\u200B\u2060\uFEFF]$/u;
const JOINING = /^(?:\p{M}|\u00AD|\u200C|\u200D|[\uFE00-\uFE0F])$/u;
const PUNCTUATION = /^\p{P}$/u;

function classify(code: number): CharClass {
  const char = String.fromCharCode(code);
  // A surrogate pair counts as one symbol: the low half joins the high half.
  if (code >= 0xdc00 && code <= 0xdfff) return CharClass.joining;
  if (code >= 0xd800 && code <= 0xdbff) return CharClass.other;
  if (QUOTE_MARKS.includes(char)) return CharClass.quote;
  if (JOINING.test(char)) return CharClass.joining;
  if (SPACE.test(char)) return CharClass.space;
  if (UPPER.test(char)) return CharClass.upper;
  if (LETTER.test(char)) return CharClass.lower;
  if (DIGIT.test(char)) return CharClass.digit;
  return PUNCTUATION.test(char) ? CharClass.punctuation : CharClass.other;
}

// Filled as characters are met: a text uses some hundred different ones, and the start of the program none.
const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);

export function charClass(code: number): CharClass {
  const known = table[code]!;
  if (known !== UNKNOWN) return known as CharClass;
  const found = classify(code);
  table[code] = found;
  return found;
}

export const isLetter = (c: CharClass): boolean => c === CharClass.upper || c === CharClass.lower;
