import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Lexicon } from "../../src/analysis/lexicon.ts";
import { openLexicon } from "../../src/analysis/lexicon-automaton.ts";
import type { NameTables } from "../../src/analysis/names/clues.ts";
import { openWordClasses, type WordClasses } from "../../src/analysis/word-classes.ts";
import type { TrainingTask } from "../task.ts";
import { missing } from "../xz-lines.ts";
import { trainingExamples } from "./examples.ts";
import { packNames } from "./pack.ts";
import { knownPhrases } from "./phrases.ts";
import { trainNames } from "./train.ts";

/** More rounds gain nothing in cross-validation. */
export const ROUNDS = 10;

/** What the name finder stands on: models that are trained before it. */
export interface Ground {
  readonly lexicon: Lexicon;
  readonly classes: WordClasses;
  readonly phrases: ReadonlyMap<number, number>;
  readonly tables: NameTables;
}

export async function openGround(root: string, data: string): Promise<Ground> {
  const bytes = (file: string): Uint8Array => {
    const path = join(root, "models/de", file);
    if (!existsSync(path)) throw missing(path);
    return readFileSync(path);
  };
  const classes = openWordClasses(bytes("words.bin"));
  const phrases = await knownPhrases(data);
  const tables = {
    phrase: (hash: number) => phrases.get(hash) ?? 0,
    fineClass: classes.fine,
    coarseClass: classes.coarse,
  };
  return { lexicon: openLexicon(bytes("lexicon.bin")), classes, phrases, tables };
}

/** Learns to find names. */
export const namesTask: TrainingTask = {
  writes: ["models/de/names.bin"],
  async run({ root, data, log }) {
    const { lexicon, phrases, tables } = await openGround(root, data);
    const examples = await trainingExamples(data, lexicon, tables);
    const bytes = packNames(trainNames(examples, ROUNDS, log), phrases, examples);
    const folder = join(root, "models/de");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "names.bin"), bytes);
  },
};
