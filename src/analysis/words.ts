import { TokenKind, type Tokens } from "../tokens/tokens.ts";
import { Can, FINITE, type Lexicon } from "./lexicon.ts";
import type { Trees } from "./trees.ts";
import { unclosedEnd } from "./unclosed-quotations.ts";
import { readWord, rowVerbEntry } from "./unknown-words.ts";
import type { WordRule } from "./word-guess.ts";

/** What every token can be, as parallel arrays over the text's tokens. */
export interface Words {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** `Can` bits; words that the lexicon lacks carry a guess from their shape. */
  readonly bits: Int32Array;
  /** `Cell` sets: the cases, numbers and genders a noun, adjective, article or pronoun can have; all for unknown words. */
  readonly agreement: Uint16Array;
  /** `FiniteCell` sets of finite verbs. */
  readonly finite: Int32Array;
  /** The forms in small letters. */
  readonly lower: readonly string[];
  /** For the token of an opening quotation mark that of its closing one, or the last word of unclosed speech; -1 elsewhere. */
  readonly closeOf: Int32Array;
  /** How many quotations hold the token; their marks count as inside. */
  readonly quoteDepth: Uint8Array;
  /** Null where only the words are wanted. */
  readonly trees: Trees | null;
}

/** Looks every token up once. Capitals at the start of a sentence, quotation or after a colon count for nothing. */
export function lookUpWords(tokens: Tokens, lexicon: Lexicon, trees: Trees | null = null): Words {
  const { count, forms, kinds } = tokens;
  const bits = new Int32Array(count);
  const agreement = new Uint16Array(count);
  const finite = new Int32Array(count);
  const lower = new Array<string>(count);
  for (let i = 0; i < count; i++) {
    const form = forms[i]!;
    lower[i] = form.toLowerCase();
    if (kinds[i] !== TokenKind.word) continue;
    const initial = beginsStretch(tokens, i);
    const { entry, rule } = readWord(lexicon, form, initial);
    bits[i] = lexicon.bitsOf(entry);
    if (GUESSED.has(rule) && lexicon.rows.isInfinitiveAt(tokens, i)) bits[i]! |= Can.infinitive;
    agreement[i] = lexicon.agreementOf(entry);
    finite[i] = lexicon.finiteOf(entry);
    if (form === lower[i] && (bits[i]! & VERBAL) === 0) addRowVerb(i);
    if (!initial || form === lower[i]) continue;
    const small = lexicon.entryLowered(form);
    bits[i]! |= lexicon.bitsOf(small);
    agreement[i]! |= lexicon.agreementOf(small);
    finite[i]! |= lexicon.finiteOf(small);
  }
  // "petzte": a word of another class in the lexicon, and a verb of saying by its row.
  function addRowVerb(i: number): void {
    const entry = rowVerbEntry(lexicon, lower[i]!);
    if (entry === 0) return;
    bits[i]! |= lexicon.bitsOf(entry);
    agreement[i]! |= lexicon.agreementOf(entry);
    finite[i]! |= lexicon.finiteOf(entry);
  }
  const closeOf = new Int32Array(count).fill(-1);
  const quoteDepth = new Uint8Array(count);
  for (const q of tokens.quotations) {
    const close = q.closed ? q.close : unclosedEnd(tokens, lexicon, q);
    if (close < 0) continue;
    closeOf[q.open] = close;
    for (let i = q.open; i <= close; i++) quoteDepth[i] = q.depth + 1;
  }
  return { tokens, lexicon, bits, agreement, finite, lower, closeOf, quoteDepth, trees };
}

/** How a word is read that might as well be a verb that the lexicon lacks. */
const GUESSED: ReadonlySet<WordRule> = new Set(["word/unknown", "word/ending", "word/compound-end"]);

const VERBAL = FINITE | Can.infinitive | Can.zuInfinitive | Can.participle1 | Can.participle2;

/** Whether a capital here says nothing about the word: first of a sentence, behind a colon or an opening quotation mark. */
export function beginsStretch(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.sentences[tokens.sentenceOf[i]!]!.first === i) return true;
  return tokens.kinds[i - 1] === TokenKind.quoteMark || tokens.forms[i - 1] === ":" || tokens.forms[i - 1] === "–";
}
