import { Can, type Lexicon } from "../../../analysis/lexicon.ts";
import { remembered } from "../../../analysis/remembered.ts";
import { readWord } from "../../../analysis/unknown-words.ts";
import type { Words } from "../../../analysis/words.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { partOf } from "../parts.ts";
import { nounLemma } from "./lemmas.ts";

/** One letter is an initial or a unit. */
const LETTERS = /\p{L}\p{M}*\p{L}/u;

/**
 * The term of a noun or name: what the tree of its sentence has for one; where there is none, as in a title, whose words all begin
 * with a capital, what can be one.
 *
 *     Ferries Stop as Ice Grows  ->  ferry, stop, ice
 */
export function termsAt(words: Words, i: number): readonly string[] {
  const { forms, kinds } = words.tokens;
  const form = forms[i]!;
  if (kinds[i] !== TokenKind.word || !LETTERS.test(form)) return [];
  const part = partOf(words, i);
  const isNoun = part === null ? canBeNoun(words.lexicon, form, true) : part === "NOUN" || part === "PROPN";
  if (!isNoun) return [];
  const lemma = nounLemma(words.lexicon, form);
  return words.lexicon.rows.measures.has(lemma) ? [] : [lemma];
}

const canBeNoun = remembered<boolean>((lexicon: Lexicon, form: string) => {
  const { entry, rule } = readWord(lexicon, form, true);
  if (rule === "word/name") return true;
  const bits = lexicon.bitsOf(entry);
  return (bits & NOUN) !== 0 && (bits & GRAMMAR) === 0;
});

const NOUN = Can.noun | Can.properNoun;
const GRAMMAR = Can.article | Can.pronoun | Can.preposition | Can.conjunction | Can.adverb;
