import { compoundHead } from "../../../analysis/compounds.ts";
import { Can, type Lexicon, Trait } from "../../../analysis/lexicon.ts";
import { remembered } from "../../../analysis/remembered.ts";
import { readWord } from "../../../analysis/unknown-words.ts";
import type { WordGuess } from "../../../analysis/word-guess.ts";
import { beginsStretch, type Words } from "../../../analysis/words.ts";
import { TokenKind } from "../../../tokens/tokens.ts";

/** "Discovery" and "Discoverys" are one name: an unknown word loses its "s" from this length on. */
const SHORTEST_WITH_S = 5;
const SHORTEST_TERM = 2;
const SHORTEST_PART = 4;
/** What may stand between the parts of a compound. */
const LINK = /(?:s|en?s?|-)$/u;
const NOUN = Can.noun | Can.properNoun;

/**
 * The term of a noun or name, then "part:" with each part of a compound; empty for other words.
 *
 *     Eiderbrücken  ->  eiderbrücke, part:eider, part:brücke
 */
export const termsOfWord = remembered<readonly string[]>((lexicon, form, initial) => {
  const guess = readWord(lexicon, form, initial);
  const isName = guess.rule === "word/name";
  if (!isName && (lexicon.bitsOf(guess.entry) & NOUN) === 0) return [];
  if ((lexicon.traitsOf(guess.entry) & Trait.numeral) !== 0) return [];
  const term = isName ? withoutS(form.toLowerCase()) : lemmaOf(lexicon, form, guess);
  if (term.length < SHORTEST_TERM || lexicon.rows.measures.has(term)) return [];
  const start = guess.start > 0 ? guess.start : (compoundHead(lexicon, form)?.start ?? 0);
  if (start === 0) return [term];
  const parts = [form.slice(0, start).toLowerCase().replace(LINK, ""), term.slice(start)];
  return [term, ...parts.filter((part) => part.length >= SHORTEST_PART).map((part) => `part:${part}`)];
});

function lemmaOf(lexicon: Lexicon, form: string, { entry, start }: WordGuess): string {
  const nouns = lexicon.readingsOf(entry, form, start).filter(({ bits }) => (bits & NOUN) !== 0);
  return (nouns.at(-1)?.lemma ?? form).toLowerCase().replaceAll("ß", "ss");
}

const withoutS = (term: string): string =>
  term.length >= SHORTEST_WITH_S && term.endsWith("s") && !term.endsWith("ss") ? term.slice(0, -1) : term;

/** The terms of a word with a capital; none of another one. */
export function termsAt({ tokens, lexicon }: Pick<Words, "tokens" | "lexicon">, i: number): readonly string[] {
  const form = tokens.forms[i]!;
  if (tokens.kinds[i] !== TokenKind.word || !/^\p{Lu}/u.test(form)) return [];
  return termsOfWord(lexicon, form, beginsStretch(tokens, i));
}
