import { type FeatureTables, type FormFeatures, featuresOf, Row } from "../../src/analysis/network/features.ts";
import { ATTRIBUTES, type Labels } from "../../src/analysis/network/labels.ts";
import { type GoldSentence, rowOfTreebank, type Treebank } from "./treebanks.ts";

/** A sentence as the network learns it. Position 0 is the root; word `i` stands at position `i + 1`. */
export interface Example {
  readonly length: number;
  readonly features: readonly FormFeatures[];
  readonly treebank: number;
  /** Per position and tag head the right class, -1 where the treebank does not say: `length` times `2 + ATTRIBUTES`. */
  readonly tags: Int16Array;
  /** Position of the head; 0 is the root. */
  readonly heads: Int32Array;
  readonly deprels: Int16Array;
  /** How much its errors count. */
  readonly weight: number;
}

export const TAG_HEADS: number = 2 + ATTRIBUTES.length;

/** What is not to be learnt from a treebank, as its convention differs or it is silent. */
const unsaid: Readonly<Partial<Record<Treebank, ReadonlySet<string>>>> = {
  // PUD gives no VerbForm to finite verbs.
  pud: new Set(["VerbForm"]),
  // HDT marks no Konjunktiv: its "Mood=Ind" says nothing.
  hdt: new Set(["Mood"]),
};

/** The classes of a set of sentences; those of the first treebank come first. */
export function labelsOf(sentences: readonly GoldSentence[]): Labels {
  const words = sentences.flatMap((s) => s.words);
  const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
  return {
    upos: sorted(words.map((w) => w.upos)),
    xpos: sorted(words.flatMap((w) => (w.xpos === null ? [] : [w.xpos]))),
    values: ATTRIBUTES.map((a) => [
      "",
      ...sorted(words.flatMap((w) => w.feats.get(a) ?? [])).filter((v) => !v.includes(",")),
    ]),
    deprel: sorted(words.map((w) => w.deprel)),
  };
}

const isWord = (form: string): boolean => /[\p{L}\p{N}]/u.test(form);

export function exampleOf(sentence: GoldSentence, labels: Labels, tables: FeatureTables, weight: number): Example {
  const { words, treebank } = sentence;
  const length = words.length + 1;
  const tags = new Int16Array(length * TAG_HEADS).fill(-1);
  const heads = new Int32Array(length).fill(-1);
  const deprels = new Int16Array(length).fill(-1);
  const features: FormFeatures[] = [{ vector: -1, rows: Int32Array.of(Row.root), own: -1 }];
  let initial = true;
  words.forEach((word, i) => {
    features.push(featuresOf(word.form, initial, tables));
    if (isWord(word.form)) initial = false;
    const at = (i + 1) * TAG_HEADS;
    tags[at] = labels.upos.indexOf(word.upos);
    tags[at + 1] = word.xpos === null ? -1 : labels.xpos.indexOf(word.xpos);
    ATTRIBUTES.forEach((attribute, a) => {
      if (unsaid[treebank]?.has(attribute)) return;
      tags[at + 2 + a] = labels.values[a]!.indexOf(word.feats.get(attribute) ?? "");
    });
    heads[i + 1] = word.head + 1;
    deprels[i + 1] = word.doubtful ? -1 : labels.deprel.indexOf(word.deprel);
  });
  return { length, features, treebank: rowOfTreebank(treebank), tags, heads, deprels, weight };
}
