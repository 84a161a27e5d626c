import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openLexicon } from "../../src/analysis/lexicon-automaton.ts";
import { openVectors } from "../../src/analysis/network/vectors.ts";
import type { TrainingContext, TrainingTask } from "../task.ts";
import { missing } from "../xz-lines.ts";
import { type Inputs, type Source, trainSyntax } from "./train.ts";
import { treebankSentences, treebanks } from "./treebanks.ts";

/** Every sentence of the treebanks. */
export const sourcesOf = (data: string): Source[] =>
  treebanks.flatMap((treebank) => treebankSentences(data, treebank).map((sentence) => ({ sentence, treebank })));

/** The models that the tagger and parser build on. */
export function inputsOf({ root, log }: Pick<TrainingContext, "root" | "log">): Inputs {
  const file = (name: string): Uint8Array => {
    const path = join(root, "models/de", name);
    if (!existsSync(path)) throw missing(path);
    return readFileSync(path);
  };
  return { lexicon: openLexicon(file("lexicon.bin")), vectors: openVectors(file("vectors.bin")), log };
}

/** Trains the tagger and parser, one network. */
export const syntaxTask: TrainingTask = {
  writes: ["models/de/syntax.bin"],
  run(context) {
    const bytes = trainSyntax(sourcesOf(context.data), inputsOf(context));
    writeFileSync(join(context.root, "models/de/syntax.bin"), bytes);
    context.log(`syntax: ${bytes.length} bytes`);
  },
};
