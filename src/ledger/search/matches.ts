import type { Lexicon } from "../../analysis/lexicon.ts";
import type { Span } from "../../text/span.ts";
import type { Condition } from "./query.ts";
import { termsAmong } from "./terms.ts";

const WORD = /[\p{L}\p{N}]+(?:[.,:]\p{N}+)*/gu;
/** As a search has its words. */
const PHRASE_WORD = /[\p{L}\p{N}]+/gu;

/** A test of words: whether one is a form of what a search asks for. A word is looked up once, however many texts have it. */
export function wordTest(conditions: readonly Condition[], lexicons: readonly Lexicon[]): (word: string) => boolean {
  const wanted = conditions.filter(({ negative }) => !negative);
  const forms = new Set(wanted.flatMap(({ kind, words }) => (kind === "prefix" ? [] : words.flat())));
  const prefixes = wanted.flatMap(({ kind, words }) => (kind === "prefix" ? words.flat() : []));
  return kept((word) => {
    const terms = termsAmong(word, lexicons, true);
    return terms.some((term) => forms.has(term) || prefixes.some((prefix) => term.startsWith(prefix)));
  });
}

/** Where wanted words stand: from the first one on, as far as `reach` characters after it. */
export function findMatches(text: string, isWanted: (word: string) => boolean, reach: number): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (found[0] && index > found[0].start + reach) break;
    if (isWanted(word)) found.push({ start: index, end: index + word.length });
  }
  return found;
}

/**
 * A test of texts: whether every wanted phrase stands in one, and no unwanted one. A word is looked up once, however many
 * texts are tested.
 */
export function phraseTest(phrases: readonly Condition[], lexicons: readonly Lexicon[]): (text: string) => boolean {
  const termsOfWord = kept((word) => termsAmong(word, lexicons, false));
  const tests = phrases.map(({ words, negative }) => {
    const holds = standsIn(words, termsOfWord);
    return (text: string) => holds(text) !== negative;
  });
  return (text) => tests.every((test) => test(text));
}

/**
 * Shift-and (Baeza-Yates & Gonnet 1992): bit i of the state is set where the last words are the first i + 1 of the phrase.
 * Words after the 31st of a phrase are not looked at.
 */
function standsIn(words: Condition["words"], termsOfWord: (word: string) => readonly string[]) {
  const places = words.slice(0, 31).map((forms) => new Set(forms));
  const maskOf = kept((word) => {
    const terms = termsOfWord(word);
    return places.reduce((mask, forms, i) => (terms.some((term) => forms.has(term)) ? mask | (1 << i) : mask), 0);
  });
  const whole = 1 << (places.length - 1);
  return (text: string) => {
    let state = 0;
    for (const word of text.match(PHRASE_WORD) ?? []) {
      state = ((state << 1) | 1) & maskOf(word);
      if ((state & whole) !== 0) return true;
    }
    return false;
  };
}

/** What was worked out for a word once. */
function kept<Value>(of: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = of(word);
    known.set(word, value);
    return value;
  };
}
