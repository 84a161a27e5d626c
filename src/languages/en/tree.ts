import type { Syntax } from "../../analysis/syntax.ts";
import type { Words } from "../../analysis/words.ts";

/** Penn Treebank tags of finite verbs. */
export const FINITE = /^(?:VB[DZP]|MD)$/u;

/** The tree of one sentence, or of some of its words, asked by the tokens of the text. */
export class Tree {
  /** Tokens `first` to `last - 1`. */
  readonly first: number;
  readonly last: number;
  readonly #words: Words;
  readonly #syntax: Syntax;
  /** For each token its children, in order. */
  readonly #children: readonly number[][];
  /** For each token the first and last token of what hangs on it, itself among them. */
  readonly #begin: Int32Array;
  readonly #end: Int32Array;

  /** Tokens `first` to `last - 1`, with what the parser says of them. */
  constructor(words: Words, first: number, last: number, syntax: Syntax) {
    this.first = first;
    this.last = last;
    this.#words = words;
    this.#syntax = syntax;
    const { heads } = this.#syntax;
    const count = last - first;
    this.#children = Array.from({ length: count }, () => []);
    this.#begin = Int32Array.from({ length: count }, (_, i) => i);
    this.#end = Int32Array.from({ length: count }, (_, i) => i + 1);
    for (let i = 0; i < count; i++) {
      if (heads[i]! >= 0) this.#children[heads[i]!]!.push(i);
      // A tree has no circle, but a bound costs nothing.
      for (let at = heads[i]!, steps = 0; at >= 0 && steps < count; at = heads[at]!, steps++) {
        if (this.#begin[at]! <= i && this.#end[at]! > i) continue;
        this.#begin[at] = Math.min(this.#begin[at]!, i);
        this.#end[at] = Math.max(this.#end[at]!, i + 1);
      }
    }
  }

  /** The token that this one hangs on; -1 for the root. */
  head(token: number): number {
    const head = this.#syntax.heads[token - this.first]!;
    return head < 0 ? -1 : head + this.first;
  }

  /** Its relation: "nsubj", "obl:agent". */
  relation(token: number): string {
    return this.#syntax.labels.deprel[this.#syntax.deprel[token - this.first]!]!;
  }

  /** Universal part of speech. */
  part(token: number): string {
    return this.#syntax.labels.upos[this.#syntax.upos[token - this.first]!]!;
  }

  /** Tag of the Penn Treebank. */
  tag(token: number): string {
    return this.#syntax.labels.xpos[this.#syntax.xpos[token - this.first]!]!;
  }

  /** The children of a token whose relation is one of these, in order. */
  children(token: number, ...relations: readonly string[]): number[] {
    const all = this.#children[token - this.first]!.map((i) => i + this.first);
    return relations.length === 0 ? all : all.filter((child) => relations.includes(this.relation(child)));
  }

  child(token: number, ...relations: readonly string[]): number {
    return this.children(token, ...relations)[0] ?? -1;
  }

  /** The stretch from the first to behind the last word of what hangs on a token. */
  span(token: number): { first: number; last: number } {
    return { first: this.#begin[token - this.first]! + this.first, last: this.#end[token - this.first]! + this.first };
  }

  /** Whether `token` hangs on `above`, at any distance, or is it. */
  isUnder(token: number, above: number): boolean {
    for (let at = token, steps = 0; at >= 0 && steps <= this.last - this.first; at = this.head(at), steps++)
      if (at === above) return true;
    return false;
  }

  /** Dictionary form of a verb as its tag reads it; of other words the form in small letters. */
  lemma(token: number): string {
    const form = this.#words.lower[token]!;
    const part = this.part(token);
    if (part !== "VERB" && part !== "AUX") return form;
    return this.#words.lexicon.verbLemma(form) ?? form;
  }
}

export function sentenceTree(words: Words, sentence: number): Tree {
  const { first, last } = words.tokens.sentences[sentence]!;
  return new Tree(words, first, last, words.trees!.of(sentence));
}

/** The tree of some words of a sentence, read as a sentence of their own. */
export const runTree = (words: Words, first: number, last: number): Tree =>
  new Tree(words, first, last, words.trees!.ofRun(first, last));
