import type { Lexicon } from "../../src/analysis/lexicon.ts";
import { ATTRIBUTES } from "../../src/analysis/network/labels.ts";
import { lemmaOf } from "../../src/analysis/syntax-lemma.ts";
import { type GoldSentence, rowOfTreebank } from "./treebanks.ts";

/** Of several values of a key, the most frequent; of equals, the first seen. */
function mostFrequent(pairs: Iterable<readonly [key: string, value: string]>): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [key, value] of pairs) {
    const of = counts.get(key) ?? new Map<string, number>();
    counts.set(key, of.set(value, (of.get(value) ?? 0) + 1));
  }
  return new Map([...counts].map(([key, values]) => [key, [...values].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
}

const predicted: ReadonlySet<string> = new Set(ATTRIBUTES);

/** The features that follow from a word and its tag, by the first treebank's conventions. */
export function restOf(sentences: readonly GoldSentence[]): Record<string, string> {
  const words = sentences.filter((s) => rowOfTreebank(s.treebank) === 0).flatMap((s) => s.words);
  const rest = (w: (typeof words)[number]): string =>
    [...w.feats]
      .filter(([name]) => !predicted.has(name) && name !== "Typo")
      .map((f) => f.join("="))
      .join("|");
  const byTag = mostFrequent(words.map((w) => [w.xpos ?? "", rest(w)] as const));
  const byWord = mostFrequent(words.map((w) => [`${w.xpos}\t${w.form.toLowerCase()}`, rest(w)] as const));
  const special = [...byWord].filter(([key, value]) => byTag.get(key.split("\t")[0]!) !== value);
  return Object.fromEntries([...byTag, ...special].sort());
}

/** The lemmas that the lexicon and the rules would get wrong. */
export function lemmasOf(sentences: readonly GoldSentence[], lexicon: Lexicon): Record<string, string> {
  const words = sentences.filter((s) => rowOfTreebank(s.treebank) === 0).flatMap((s) => s.words);
  const known = mostFrequent(words.map((w) => [`${w.form}\t${w.upos}`, w.lemma] as const));
  return Object.fromEntries(
    [...known]
      .filter(([key, lemma]) => {
        const [form = "", upos = ""] = key.split("\t");
        return lemmaOf(form, upos, {}, lexicon) !== lemma;
      })
      .sort(),
  );
}
