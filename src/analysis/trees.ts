import type { Tokens } from "../tokens/tokens.ts";
import type { Syntax, SyntaxModel } from "./syntax.ts";

/** Dependency trees, made when a rule asks: most sentences are read without one. */
export interface Trees {
  /** The tree of a sentence; its tokens are counted from 0 at the sentence's first. */
  of(sentence: number): Syntax;
  /** The tree of the tokens `first` to `last - 1` alone, made anew each time. */
  ofRun(first: number, last: number): Syntax;
}

/** Trees of a text's sentences, each made once. */
export function treesOf({ forms, sentences }: Tokens, model: SyntaxModel): Trees {
  const made = new Map<number, Syntax>();
  const ofRun = (first: number, last: number): Syntax =>
    model.analyse(forms.slice(first, last), [{ first: 0, last: last - first }]);
  return {
    of(sentence) {
      const known = made.get(sentence);
      if (known !== undefined) return known;
      const { first, last } = sentences[sentence]!;
      const syntax = ofRun(first, last);
      made.set(sentence, syntax);
      return syntax;
    },
    ofRun,
  };
}
