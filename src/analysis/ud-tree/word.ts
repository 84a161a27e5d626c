/** A word of a sentence as CoNLL-U has it. The rules of this folder change its labels. */
export interface UdWord {
  readonly form: string;
  upos: string;
  readonly xpos: string;
  /** "Case=Nom|Number=Sing"; "_" for none. */
  feats: string;
  /** Index of the word that it hangs on; -1 for the root. */
  head: number;
  deprel: string;
}

/** "nsubj:pass" -> "nsubj". */
export const relationOf = ({ deprel }: UdWord): string => deprel.split(":")[0]!;
/** "Nom" for `feats` with Case=Nom; null without the feature. */
export const featureOf = ({ feats }: UdWord, name: string): string | null =>
  feats
    .split("|")
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? null;

/** Indices of the words that hang on each word, by its index. */
export function childrenOf(words: readonly UdWord[]): readonly (readonly number[])[] {
  const children: number[][] = words.map(() => []);
  for (const [at, { head }] of words.entries()) children[head]?.push(at);
  return children;
}
