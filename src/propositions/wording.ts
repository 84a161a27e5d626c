import { addForm, addUnit, hashOf } from "../analysis/hash.ts";
import type { Words } from "../analysis/words.ts";
import { TokenKind } from "../tokens/tokens.ts";

/** Of a word of a language that is not the first: words of two languages are never one, however they are written. Null: of any. */
export const wordHash = (word: string, language: string | null): number =>
  hashOf(language === null ? word : `${language} ${word}`);

/** Hashes of 32 bits as a sorted list: as bytes they are sorted several times as fast as numbers. */
export const sortedHashes = (hashes: Iterable<number>): number[] => Array.from(Int32Array.from(hashes).sort());

/** Words of a run: a date or "50 Neuinfektionen pro 100.000 Einwohner" is shorter. */
const RUN = 6;
/** Runs that are kept of one proposition: those with the smallest hashes, so that the same are kept of two that share a passage. */
const MOST_RUNS = 12;

/** Hashes of runs of words in the sentences that a clause stands in. */
export function runsOf(words: Words, tokens: readonly number[]): readonly number[] {
  const { sentenceOf } = words.tokens;
  const sentences = [...new Set(tokens.map((i) => sentenceOf[i]!))].map((sentence) => runsOfSentence(words, sentence));
  if (sentences.length === 1) return sentences[0]!;
  return sortedHashes(new Set(sentences.flat())).slice(0, MOST_RUNS);
}

/** Each sentence's are asked for by all of its clauses. */
const runsBySentence = new WeakMap<Words, Map<number, readonly number[]>>();

/** The smallest, sorted. */
function runsOfSentence(words: Words, sentence: number): readonly number[] {
  const known = runsBySentence.get(words) ?? new Map<number, readonly number[]>();
  runsBySentence.set(words, known);
  const found = known.get(sentence);
  if (found !== undefined) return found;
  const { kinds, sentences } = words.tokens;
  const { first, last } = sentences[sentence]!;
  const said: string[] = [];
  for (let i = first; i < last; i++) if (kinds[i] !== TokenKind.punctuation) said.push(words.lower[i]!);
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= said.length; at++) runs.add(hashOfRun(said, at));
  const smallest = sortedHashes(runs).slice(0, MOST_RUNS);
  known.set(sentence, smallest);
  return smallest;
}

/** That of the words with a blank between two. */
function hashOfRun(said: readonly string[], at: number): number {
  let hash = hashOf(said[at]!);
  for (let i = at + 1; i < at + RUN; i++) hash = addForm(addUnit(hash, BLANK), said[i]!);
  return hash;
}

const BLANK = 0x20;

/** Words between quotation marks that two people rarely choose alike, and of which a sentence is no longer a few quoted words. */
const MARKED = { least: 2, most: 12 };

/** Hashes of the few words that its sentences have between quotation marks. */
export function markedOf(
  { tokens: { kinds, sentenceOf, sentences }, lower, closeOf }: Words,
  tokens: readonly number[],
): readonly number[] {
  const marked = new Set<number>();
  for (const sentence of new Set(tokens.map((i) => sentenceOf[i]!))) {
    const { first, last } = sentences[sentence]!;
    for (let i = first; i < last; i++) {
      if (closeOf[i]! <= i || closeOf[i]! >= last) continue;
      const said: string[] = [];
      for (let k = i + 1; k < closeOf[i]!; k++) if (kinds[k] === TokenKind.word) said.push(lower[k]!);
      if (said.length >= MARKED.least && said.length <= MARKED.most) marked.add(hashOf(said.join(" ")));
    }
  }
  return sortedHashes(marked);
}
