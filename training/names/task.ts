import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Lexicon } from "../../src/analysis/lexicon.ts";
import { openLexicon } from "../../src/analysis/lexicon-automaton.ts";
import { featuresOf } from "../../src/analysis/names/features.ts";
import { openNames } from "../../src/analysis/names/model.ts";
import type { NameTables } from "../../src/analysis/names/tables.ts";
import { NO_WORD_CLASSES, openWordClasses, type WordClasses } from "../../src/analysis/word-classes.ts";
import { wordRows } from "../../src/languages/de/word-rows.ts";
import { english } from "../../src/languages/en/english.ts";
import type { TrainingTask } from "../task.ts";
import { missing } from "../xz-lines.ts";
import { clusterPaths } from "./clusters.ts";
import { knownEndings } from "./endings.ts";
import { isPossible, otherSentences, unerSentences, withOpenWords } from "./english.ts";
import { listedTypes, nameStock } from "./english-phrases.ts";
import { swappedSentences } from "./english-swaps.ts";
import { examplesOf, type TrainingSentence, trainingSentences } from "./examples.ts";
import { remember } from "./memory.ts";
import { packNames } from "./pack.ts";
import { knownPhrases, townNames } from "./phrases.ts";
import { trainNames } from "./train.ts";

/** More rounds gain nothing in cross-validation. */
export const ROUNDS = 10;

/** What is known of words and phrases before the names are learned, by hash. */
export interface PhraseTables {
  readonly phrases: ReadonlyMap<number, number>;
  readonly memories: ReadonlyMap<number, number>;
  readonly endings: ReadonlyMap<number, number>;
  readonly clusters: ReadonlyMap<number, number>;
}

/** What the name finder stands on: models that are trained before it, and lists. */
export interface Ground {
  /** Whether the finder goes by runs of capitals. */
  readonly runs: boolean;
  readonly lexicon: Lexicon;
  readonly classes: WordClasses;
  readonly phrases: ReadonlyMap<number, number>;
  readonly endings: ReadonlyMap<number, number>;
  readonly clusters: ReadonlyMap<number, number>;
}

export async function openGround(root: string, data: string): Promise<Ground> {
  const bytes = (file: string): Uint8Array => {
    const path = join(root, "models/de", file);
    if (!existsSync(path)) throw missing(path);
    return readFileSync(path);
  };
  return {
    runs: false,
    lexicon: openLexicon(bytes("lexicon.bin"), wordRows),
    classes: openWordClasses(bytes("words.bin")),
    phrases: await knownPhrases(data),
    endings: await knownEndings(data),
    clusters: await clusterPaths(data),
  };
}

const tablesOf = ({ classes, runs }: Ground, { phrases, memories, endings, clusters }: PhraseTables): NameTables => ({
  runs,
  phrase: (hash) => phrases.get(hash) ?? 0,
  fineClass: classes.fine,
  coarseClass: classes.coarse,
  memory: (hash) => memories.get(hash) ?? 0,
  ending: (hash) => endings.get(hash) ?? 0,
  clusterPath: (hash) => clusters.get(hash) ?? 0,
});

/** Learns from the sentences that `wanted` says; `memories` are those of a first model, or none. */
export function learn(
  ground: Ground,
  sentences: readonly TrainingSentence[],
  memories: ReadonlyMap<number, number>,
  log: (line: string) => void,
  { trainings, steps }: { readonly trainings?: number; readonly steps?: number } = {},
): Uint8Array {
  const known = { phrases: ground.phrases, endings: ground.endings, clusters: ground.clusters, memories };
  const tables = tablesOf(ground, known);
  const examples = examplesOf(sentences, ground.lexicon, tables);
  return packNames(
    trainNames(examples, featuresOf(tables), ROUNDS, log, trainings),
    known,
    examples,
    ground.runs,
    steps,
  );
}

/** What a first model, trained on the sentences, makes of the news. */
export async function firstMemories(
  ground: Ground,
  sentences: readonly TrainingSentence[],
  data: string,
  log: (line: string) => void,
): Promise<ReadonlyMap<number, number>> {
  const model = openNames(learn(ground, sentences, new Map(), log), ground.classes);
  return remember(data, ground.lexicon, model, log);
}

/** Learns to find names, in two steps: a first model reads the news, and what it finds there helps the second. */
export const namesTask: TrainingTask = {
  writes: ["models/de/names.bin"],
  async run({ root, data, log }) {
    const ground = await openGround(root, data);
    const sentences = await trainingSentences(data, ground.lexicon);
    const memories = await firstMemories(ground, sentences, data, log);
    const bytes = learn(ground, sentences, memories, log);
    const folder = join(root, "models/de");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "names.bin"), bytes);
  },
};

/** Their mean raises each score by one or two hundredths. */
const ENGLISH_TRAININGS = 3;
/** On the three sets that the model's card names, 15 steps find as many names as 127, in a fifth less of the package. */
const ENGLISH_STEPS = 15;

/** English names: no news to read, so that one step is all. */
export const englishNamesTask: TrainingTask = {
  writes: ["models/en/names.bin"],
  async run({ root, data, log }) {
    const lexicon = openLexicon(readFileSync(join(root, "models/en/lexicon.bin")), english.words);
    const uner = withOpenWords(unerSentences(data), await listedTypes(data, await townNames(data)));
    const found = [...uner, ...(await otherSentences(data))].filter(isPossible);
    const sentences = [...found, ...swappedSentences(found, await nameStock(data))];
    const settings = { trainings: ENGLISH_TRAININGS, steps: ENGLISH_STEPS };
    const bytes = learn(await englishGround(data, lexicon), sentences, new Map(), log, settings);
    writeFileSync(join(root, "models/en/names.bin"), bytes);
    log(`names: ${bytes.length} bytes from ${sentences.length} sentences`);
  },
};

export const englishGround = async (data: string, lexicon: Lexicon): Promise<Ground> => ({
  runs: true,
  lexicon,
  classes: NO_WORD_CLASSES,
  phrases: await knownPhrases(data, "en"),
  endings: new Map(),
  clusters: await clusterPaths(data, "en/lexicon"),
});
