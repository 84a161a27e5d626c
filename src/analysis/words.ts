import { CharClass, charClass } from "../tokens/characters.ts";
import { TokenKind, type Tokens } from "../tokens/tokens.ts";
import { Can, Cell, FINITE, type Lexicon } from "./lexicon.ts";

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
  /** For the token of an opening quotation mark the token of its closing one; -1 for every other token. */
  readonly closeOf: Int32Array;
  /** How many closed quotations hold the token; their marks count as inside. */
  readonly quoteDepth: Uint8Array;
}

/** Looks every token up once. Capitals at the start of a sentence, quotation or after a colon count for nothing. */
export function lookUpWords(tokens: Tokens, lexicon: Lexicon): Words {
  const { count, forms, kinds } = tokens;
  const bits = new Int32Array(count);
  const agreement = new Uint16Array(count);
  const finite = new Int32Array(count);
  const lower = new Array<string>(count);
  for (let i = 0; i < count; i++) {
    const form = forms[i]!;
    lower[i] = form.toLowerCase();
    if (kinds[i] !== TokenKind.word) continue;
    const isCapital = charClass(form.charCodeAt(0)) === CharClass.upper;
    const entry = lexicon.entry(form);
    let found = lexicon.bitsOf(entry);
    agreement[i] = lexicon.agreementOf(entry);
    finite[i] = lexicon.finiteOf(entry);
    if (isCapital && beginsStretch(tokens, i)) {
      const small = lexicon.entryLowered(form);
      found |= lexicon.bitsOf(small);
      agreement[i]! |= lexicon.agreementOf(small);
      finite[i]! |= lexicon.finiteOf(small);
    }
    if (found === 0) {
      found = guess(lexicon, form, isCapital);
      agreement[i] = Cell.any;
      finite[i] = lexicon.finiteOf(lexicon.entry(form));
    }
    bits[i] = found;
  }
  const closeOf = new Int32Array(count).fill(-1);
  const quoteDepth = new Uint8Array(count);
  for (const q of tokens.quotations) {
    if (!q.closed) continue;
    closeOf[q.open] = q.close;
    for (let i = q.open; i <= q.close; i++) quoteDepth[i] = q.depth + 1;
  }
  return { tokens, lexicon, bits, agreement, finite, lower, closeOf, quoteDepth };
}

/** Whether a capital here says nothing about the word: first of a sentence, behind a colon or an opening quotation mark. */
export function beginsStretch(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.sentences[tokens.sentenceOf[i]!]!.first === i) return true;
  return tokens.kinds[i - 1] === TokenKind.quoteMark || tokens.forms[i - 1] === ":" || tokens.forms[i - 1] === "–";
}

const ANY_CASE = Can.nominative | Can.genitive | Can.dative | Can.accusative;

/** A capitalised unknown is a name or compound, a small one most often an adjective. */
function guess(lexicon: Lexicon, form: string, isCapital: boolean): number {
  const hyphen = form.lastIndexOf("-");
  if (hyphen > 0 && hyphen < form.length - 1) {
    const head = lexicon.bits(form.slice(hyphen + 1));
    if (head !== 0) return head;
  }
  if (isCapital) return Can.noun | Can.properNoun | ANY_CASE | Can.singular;
  if (/(?:isch|lich|ig|bar|haft|los)(?:e[nmrs]?)?$/u.test(form)) return Can.adjective | ANY_CASE;
  if (/^ge\p{L}+t$/u.test(form) || /iert$/u.test(form)) return Can.participle2;
  if (/ierte[nst]?$/u.test(form))
    return Can.adjective | Can.indicative | Can.past | Can.thirdSingular | Can.thirdPlural;
  return Can.adverb;
}

export const isVerbForm = (bits: number): boolean =>
  (bits & (FINITE | Can.infinitive | Can.zuInfinitive | Can.participle2)) !== 0;
