import type { Lexicon } from "../../analysis/lexicon.ts";
import type { Span } from "../../text/span.ts";
import type { Condition } from "./query.ts";
import { termsOf } from "./terms.ts";

const WORD = /[\p{L}\p{N}]+(?:[.,:]\p{N}+)*/gu;

/** Where words that a search asks for stand: from the first one on, as far as `reach` characters after it. */
export function findMatches(
  text: string,
  conditions: readonly Condition[],
  lexicon: Lexicon,
  reach: number,
): readonly Span[] {
  const wanted = conditions.filter(({ negative }) => !negative);
  const forms = new Set(wanted.flatMap(({ kind, words }) => (kind === "prefix" ? [] : words.flat())));
  const prefixes = wanted.flatMap(({ kind, words }) => (kind === "prefix" ? words.flat() : []));
  const fits = kept((word) => {
    const terms = termsOf(word, lexicon, true);
    return terms.some((term) => forms.has(term) || prefixes.some((prefix) => term.startsWith(prefix)));
  });
  const found: Span[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (found[0] && index > found[0].start + reach) break;
    if (fits(word)) found.push({ start: index, end: index + word.length });
  }
  return found;
}

/**
 * A test of texts: whether every wanted phrase stands in one, and no unwanted one. A word is looked up once, however many
 * texts are tested.
 */
export function phraseTest(phrases: readonly Condition[], lexicon: Lexicon): (text: string) => boolean {
  const termsOfWord = kept((word) => new Set(termsOf(word, lexicon, false)));
  const isOneOf = (forms: readonly string[], word: string | undefined) =>
    word !== undefined && forms.some((form) => termsOfWord(word).has(form));
  return (text) => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const holds = ({ words: wanted }: Condition) =>
      words.some((_, at) => wanted.every((forms, i) => isOneOf(forms, words[at + i])));
    return phrases.every((phrase) => holds(phrase) !== phrase.negative);
  };
}

/** What was worked out for a word once. */
function kept<Value>(of: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    if (!known.has(word)) known.set(word, of(word));
    return known.get(word)!;
  };
}
