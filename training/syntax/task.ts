import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openLexicon } from "../../src/analysis/lexicon-automaton.ts";
import { openVectors } from "../../src/analysis/network/vectors.ts";
import { wordRows } from "../../src/languages/de/word-rows.ts";
import type { TrainingContext, TrainingTask } from "../task.ts";
import { missing } from "../xz-lines.ts";
import { openCommittee } from "./committee.ts";
import { newsTrees } from "./news-trees.ts";
import { englishSettings, type Inputs, type Settings, type Source, settings, trainSyntax } from "./train.ts";
import { type Language, treebankSentences, treebanks } from "./treebanks.ts";

/** Every sentence of the treebanks of a language. */
export const sourcesOf = (data: string, language: Language = "de"): Source[] =>
  treebanks[language].flatMap((treebank) =>
    treebankSentences(data, treebank).map((sentence) => ({ sentence, treebank })),
  );

/** The models that the tagger and parser build on. */
export function inputsOf({ root, log }: Pick<TrainingContext, "root" | "log">, language: Language = "de"): Inputs {
  const file = (name: string): Uint8Array => {
    const path = join(root, "models", language, name);
    if (!existsSync(path)) throw missing(path);
    return readFileSync(path);
  };
  return { lexicon: openLexicon(file("lexicon.bin"), wordRows), vectors: openVectors(file("vectors.bin")), log };
}

/**
 * Trains teachers, then a network that also learns from the trees which they give to sentences of the news together: what
 * several networks agree on is more often right than what one says (Hinton, Vinyals & Dean 2015, "Distilling the
 * knowledge in a neural network").
 */
export async function trainTaught(
  sources: readonly Source[],
  inputs: Inputs,
  data: string,
  how: Settings,
): Promise<Uint8Array> {
  if (how.teachers === 0) return trainSyntax(sources, inputs, how);
  const teachers = Array.from({ length: how.teachers }, (_, at) =>
    trainSyntax(sources, inputs, { ...how, seed: how.seed + at }),
  );
  return trainSyntax(sources, inputs, how, await newsTrees(data, openCommittee(teachers, inputs)));
}

const taskOf = (language: Language, how: Settings): TrainingTask => ({
  writes: [`models/${language}/syntax.bin`],
  async run(context) {
    const sources = sourcesOf(context.data, language);
    const bytes = await trainTaught(sources, inputsOf(context, language), context.data, how);
    writeFileSync(join(context.root, `models/${language}/syntax.bin`), bytes);
    context.log(`syntax: ${bytes.length} bytes`);
  },
});

/** Trains the tagger and parser, in the end one network. */
export const syntaxTask: TrainingTask = taskOf("de", settings);
export const englishSyntaxTask: TrainingTask = taskOf("en", englishSettings);
