import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countNewsWords } from "../news.ts";
import type { TrainingTask } from "../task.ts";
import { orderVerbs } from "./order-verbs.ts";
import { readDictionary } from "./read-dictionary.ts";
import { writeLexicon } from "./write-lexicon.ts";

/** Compiles the German word-form dictionary into an automaton. */
export const lexiconTask: TrainingTask = {
  writes: ["models/de/lexicon.bin"],
  async run({ data, root, log }) {
    const dictionary = await readDictionary(data);
    orderVerbs(dictionary, await countNewsWords(data));
    const { bytes, size } = writeLexicon(dictionary);
    const folder = join(root, "models/de");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "lexicon.bin"), bytes);
    log(`lexicon: ${bytes.length} bytes, ${JSON.stringify(size)}`);
  },
};
