import type { Lexicon } from "../../src/analysis/lexicon.ts";
import { type FeatureTables, FIRST_KEYED_ROW, featuresOf } from "../../src/analysis/network/features.ts";
import { headColumns, padded } from "../../src/analysis/network/labels.ts";
import { DISTANCES, type Shape } from "../../src/analysis/network/shape.ts";
import { rowsOf, writeSyntaxFile } from "../../src/analysis/network/syntax-file.ts";
import type { WordVectors } from "../../src/analysis/network/vectors.ts";
import type { ConlluSentence } from "../../src/text/conllu.ts";
import { randomFrom } from "../random.ts";
import { exampleOf, labelsOf } from "./examples.ts";
import { lemmasOf, restOf } from "./facts.ts";
import { learn } from "./learn.ts";
import { createNetwork, type Dropout } from "./network.ts";
import { type GoldSentence, goldSentence, hasJoined, type Treebank } from "./treebanks.ts";

/** A sentence to learn from. */
export interface Source {
  readonly sentence: ConlluSentence;
  readonly treebank: Treebank;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly batch: number;
  readonly dropout: Dropout;
  readonly units: number;
  /** How much a sentence of each treebank counts. */
  readonly weights: Readonly<Partial<Record<Treebank, number>>>;
  /** Share of the rounds in which a sentence comes with its contractions (English: hyphens) joined, as in running text. */
  readonly joined: number;
  readonly seed: number;
  /** Networks that are trained first and give sentences of the news their trees; 0 for none. */
  readonly teachers: number;
  /** How much a sentence of the news counts. */
  readonly newsWeight: number;
}

/** Found by cross-validation over GSD; see models/de/syntax.md. */
export const settings: Settings = {
  epochs: 20,
  rate: 0.005,
  batch: 160,
  dropout: { word: 0.2, vector: 0.05, input: 0.05, hidden: 0.15, output: 0.15 },
  units: 64,
  weights: { gsd: 1, pud: 0.7, hdt: 0.7 },
  joined: 0.4,
  seed: 1,
  teachers: 3,
  newsWeight: 0.5,
};

/** English has ten times as much to learn from, so that fewer rounds do; not searched for. */
export const englishSettings: Settings = {
  ...settings,
  epochs: 16,
  batch: 320,
  weights: { ewt: 1, gum: 0.8, "pud-en": 0.8 },
  teachers: 0,
};

/** How often an affix or a set of readings must be seen to get a row; a word gets one at once. */
const RARE_AFFIX = 2;

/** The keys that get a row, sorted: their order tells nothing of the texts. */
function keysOf(sentences: readonly GoldSentence[], tables: Pick<FeatureTables, "lexicon" | "vectors">): string[] {
  const counts = new Map<string, number>();
  const rowOf = (key: string): number => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return -1;
  };
  for (const { words } of sentences) {
    words.forEach(({ form }, i) => {
      featuresOf(form, i === 0, { ...tables, rowOf });
    });
  }
  const kept = [...counts].filter(([key, count]) => key.startsWith("w") || count >= RARE_AFFIX);
  return kept.map(([key]) => key).sort();
}

export interface Inputs {
  readonly lexicon: Lexicon;
  readonly vectors: WordVectors;
  readonly log: (line: string) => void;
}

/**
 * Trains on the sources; returns the model file. The same sources and settings give the same bytes. In each round come as
 * many sentences of `news`, one after another; labels, embeddings and lemmas are those of the sources.
 */
export function trainSyntax(
  sources: readonly Source[],
  { lexicon, vectors, log }: Inputs,
  s: Settings = settings,
  news: readonly GoldSentence[] = [],
): Uint8Array {
  const gold = sources.map(({ sentence, treebank }) => goldSentence(sentence, treebank, false));
  const joined = sources.map(({ sentence, treebank }, i) =>
    hasJoined(sentence, treebank) ? goldSentence(sentence, treebank, true) : gold[i]!,
  );
  const labels = labelsOf([...gold, ...joined]);
  const keys = keysOf([...gold, ...joined.filter((j, i) => j !== gold[i])], { lexicon, vectors });
  const tables = { lexicon, vectors, rowOf: rowsOf(keys.join("\n")) };
  const example = (g: GoldSentence) => exampleOf(g, labels, tables, s.weights[g.treebank]!);
  const plainExamples = gold.map(example);
  const joinedExamples = joined.map((g, i) => (g === gold[i] ? plainExamples[i]! : example(g)));
  const newsExamples = news.map((g) => exampleOf(g, labels, tables, s.newsWeight));
  const newsOf = (epoch: number) =>
    news.length === 0 ? [] : gold.map((_, i) => newsExamples[(epoch * gold.length + i) % news.length]!);
  const firsts = headColumns(labels);
  const tags = padded(firsts.at(-1)!);
  const shape: Shape = {
    vector: vectors.size,
    embedding: 64,
    units: s.units,
    tags,
    direct: tags,
    arc: 64,
    label: 64,
    labels: padded(labels.deprel.length),
    distances: DISTANCES,
  };
  const network = createNetwork(shape, FIRST_KEYED_ROW + keys.length, vectors, firsts, s.seed);
  const random = randomFrom(s.seed + 98);
  const begin = performance.now();
  const goldOf = () => plainExamples.map((e, i) => (random() < s.joined ? joinedExamples[i]! : e));
  learn(network, (epoch) => [...goldOf(), ...newsOf(epoch)], {
    ...s,
    report: (epoch, loss) =>
      log(
        `syntax: round ${epoch + 1} of ${s.epochs}, loss ${loss.toFixed(3)}, ${((performance.now() - begin) / 1000).toFixed(0)} s`,
      ),
  });
  const dense = Object.fromEntries(Object.entries(network.parameters).map(([name, p]) => [name, p.value]));
  const facts = { shape, labels, rest: restOf(gold), lemmas: lemmasOf(gold, lexicon) };
  return writeSyntaxFile(facts, keys, dense, network.embeddings.value);
}
