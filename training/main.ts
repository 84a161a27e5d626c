// `npm run train` makes every model, `npm run train -- lexicon names` only those named.
import { join } from "node:path";
import { MissingData, type TrainingContext, type TrainingTask } from "./task.ts";

/** The tasks in the order they must run in: later ones may read the models of earlier ones. */
const tasks: Readonly<Record<string, () => Promise<TrainingTask>>> = {
  lexicon: async () => (await import("./lexicon/task.ts")).lexiconTask,
  words: async () => (await import("./word-classes/task.ts")).wordsTask,
  names: async () => (await import("./names/task.ts")).namesTask,
  vectors: async () => (await import("./vectors/task.ts")).vectorsTask,
  syntax: async () => (await import("./syntax/task.ts")).syntaxTask,
  confidence: async () => (await import("./confidence/task.ts")).confidenceTask,
  places: async () => (await import("./places/task.ts")).placesTask,
  terms: async () => (await import("./terms/task.ts")).termsTask,
  claims: async () => (await import("./claims/task.ts")).claimsTask,
  borders: async () => (await import("./places/borders-task.ts")).bordersTask,
  "lexicon-en": async () => (await import("./lexicon/english-task.ts")).englishLexiconTask,
  "names-en": async () => (await import("./names/task.ts")).englishNamesTask,
  "vectors-en": async () => (await import("./vectors/english-task.ts")).englishVectorsTask,
  "terms-en": async () => (await import("./terms/task.ts")).englishTermsTask,
  "syntax-en": async () => (await import("./syntax/task.ts")).englishSyntaxTask,
};

const root = join(import.meta.dirname, "..");
const context: TrainingContext = {
  root,
  data: join(root, "../shared/data"),
  log: (line) => console.error(line),
};

async function train(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !(name in tasks));
  if (unknown !== undefined) {
    console.error(`No such task: ${unknown}. One of: ${Object.keys(tasks).join(", ")}.`);
    return 2;
  }
  for (const [name, load] of Object.entries(tasks)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const begin = performance.now();
    context.log(`${name} …`);
    try {
      const task = await load();
      await task.run(context);
      context.log(`${name}: wrote ${task.writes.join(", ")} in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    } catch (error) {
      if (!(error instanceof MissingData)) throw error;
      console.error(`${name}: ${error.message}`);
      return 2;
    }
  }
  return 0;
}

process.exitCode = await train(process.argv.slice(2));
