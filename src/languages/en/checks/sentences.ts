import type { Tokens } from "../../../tokens/tokens.ts";

/** A sentence as it is written. */
export interface SentenceText {
  readonly text: string;
  /** Where it begins: a UTF-16 offset into the text. */
  readonly start: number;
}

/** Longer sentences, in characters, are tables or lists and not looked at. */
const LONGEST = 800;

export const sentenceTexts = ({ sentences, starts, ends, text }: Tokens): readonly SentenceText[] =>
  sentences.flatMap(({ first, last }) => {
    const [start, end] = [starts[first]!, ends[last - 1]!];
    return end - start > LONGEST ? [] : [{ text: text.content.slice(start, end), start }];
  });
