import type { Lexicon } from "../../analysis/lexicon.ts";
import { remembered } from "../../analysis/remembered.ts";
import { readWord } from "../../analysis/unknown-words.ts";
import type { Words } from "../../analysis/words.ts";
import { TokenKind } from "../../tokens/tokens.ts";

/** Longer words are cut: addresses, rests of markup. */
const LONGEST_TERM = 60;
/** Terms hold letters and digits only, so that every database takes a term as one. */
const NO_TERM = /[^\p{L}\p{N}]+/gu;

/**
 * The dictionary forms that a word can have, small: "Brücken" -> ["brücke"], "meine" -> ["mein", "meinen"]. With `parts`
 * also the last part of a compound, so that "Brücke" finds "Straßenbrücken". Sorted, each once; empty for punctuation.
 */
export function termsOf(form: string, lexicon: Lexicon, parts: boolean): readonly string[] {
  const { entry, start, rule } = readWord(lexicon, form, true);
  const terms = new Set<string>();
  const put = (lemma: string) => {
    const term = lemma.toLowerCase().replace(NO_TERM, "").slice(0, LONGEST_TERM);
    if (term) terms.add(term);
  };
  const guessed = rule === "word/ending" || rule === "word/name" || rule === "word/unknown" || rule === "word/number";
  if (guessed) put(form);
  else
    for (const { lemma } of lexicon.readingsOf(entry, form, start)) {
      put(lemma);
      // The letters before the last part stay in the lemma.
      if (parts && start > 0) put(lemma.slice(start));
    }
  if (terms.size === 0) put(form);
  return [...terms].sort();
}

/** The same by the dictionaries of all languages: a search does not say which its words are of. */
export const termsAmong = (form: string, lexicons: readonly Lexicon[], parts: boolean): readonly string[] =>
  [...new Set(lexicons.flatMap((lexicon) => termsOf(form, lexicon, parts)))].sort();

const termsWithParts = remembered((lexicon, form) => termsOf(form, lexicon, true));

/** Every term of an article, each once, sorted. */
export function articleTerms({ tokens, lexicon }: Words): readonly string[] {
  const forms = new Set<string>();
  for (let i = 0; i < tokens.count; i++) if (tokens.kinds[i]! <= TokenKind.number) forms.add(tokens.forms[i]!);
  const terms = new Set<string>();
  for (const form of forms) for (const term of termsWithParts(lexicon, form, true)) terms.add(term);
  return [...terms].sort();
}
