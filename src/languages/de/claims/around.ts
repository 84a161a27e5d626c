import { hashOf } from "../../../analysis/hash.ts";
import type { Words } from "../../../analysis/words.ts";
import { sortedHashes } from "../../../propositions/wording.ts";
import { nounLemma } from "./lemmas.ts";
import { isNoun } from "./participants.ts";

/** Sentences before a clause's own that tell what it leaves out. */
const BEFORE = 3;

/**
 * Hashes of the nouns and names of a clause's sentences and of those before them in the paragraph, sorted: what the clause itself
 * leaves out.
 *
 *     Der Hafenmeister sprach über die Schleuse . Sie werde gesperrt , sagte er .
 *         ^^^^^^^^^^^^             ^^^^^^^^         of "sie werde gesperrt"
 */
export function aroundOf(words: Words, tokens: readonly number[]): readonly number[] {
  const { sentenceOf, sentences } = words.tokens;
  const [first, last] = [sentenceOf[tokens[0]!]!, sentenceOf[tokens.at(-1)!]!];
  const { paragraph } = sentences[first]!;
  let from = first;
  while (from > Math.max(0, first - BEFORE) && sentences[from - 1]!.paragraph === paragraph) from--;
  const found = new Set<number>();
  for (let sentence = from; sentence <= last; sentence++) for (const hash of nounsOf(words, sentence)) found.add(hash);
  return sortedHashes(found);
}

/** Each sentence's are asked for by all of its clauses and by those behind it. */
const bySentence = new WeakMap<Words, Map<number, readonly number[]>>();

function nounsOf(words: Words, sentence: number): readonly number[] {
  const known = bySentence.get(words) ?? new Map<number, readonly number[]>();
  bySentence.set(words, known);
  const found = known.get(sentence);
  if (found !== undefined) return found;
  const { forms, sentences } = words.tokens;
  const { first, last } = sentences[sentence]!;
  const nouns: number[] = [];
  for (let i = first; i < last; i++)
    if (isNoun(words, i)) nouns.push(hashOf(nounLemma(words.lexicon, forms[i]!).lemma));
  known.set(sentence, nouns);
  return nouns;
}
