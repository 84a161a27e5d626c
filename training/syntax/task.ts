import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openLexicon } from "../../src/analysis/lexicon-automaton.ts";
import { openVectors } from "../../src/analysis/network/vectors.ts";
import { wordRows } from "../../src/languages/de/word-rows.ts";
import type { TrainingContext, TrainingTask } from "../task.ts";
import { missing } from "../xz-lines.ts";
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

const taskOf = (language: Language, how: Settings): TrainingTask => ({
  writes: [`models/${language}/syntax.bin`],
  run(context) {
    const bytes = trainSyntax(sourcesOf(context.data, language), inputsOf(context, language), how);
    writeFileSync(join(context.root, `models/${language}/syntax.bin`), bytes);
    context.log(`syntax: ${bytes.length} bytes`);
  },
});

/** Trains the tagger and parser, one network. */
export const syntaxTask: TrainingTask = taskOf("de", settings);
export const englishSyntaxTask: TrainingTask = taskOf("en", englishSettings);
