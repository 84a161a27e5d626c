import type { Words } from "../../analysis/words.ts";

/** Universal part of speech of a token, by the tree of its sentence; null without trees. */
export function partOf({ tokens, trees }: Words, token: number): string | null {
  if (trees === null) return null;
  const sentence = tokens.sentenceOf[token]!;
  const { labels, upos } = trees.of(sentence);
  return labels.upos[upos[token - tokens.sentences[sentence]!.first]!]!;
}
