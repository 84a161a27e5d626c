import type { Tokens } from "../tokens/tokens.ts";
import type { Syntax, SyntaxModel } from "./syntax.ts";

/** Dependency trees, made when a rule asks: most sentences are read without one. */
export interface Trees {
  /** The tree of a sentence; its tokens are counted from 0 at the sentence's first. */
  of(sentence: number): Syntax;
}

/** Trees of a text's sentences, each made once. */
export function treesOf({ forms, sentences }: Tokens, model: SyntaxModel): Trees {
  const made = new Map<number, Syntax>();
  return {
    of(sentence) {
      const known = made.get(sentence);
      if (known !== undefined) return known;
      const { first, last } = sentences[sentence]!;
      const syntax = model.analyse(forms.slice(first, last), [{ first: 0, last: last - first }]);
      made.set(sentence, syntax);
      return syntax;
    },
  };
}
