import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TrainingTask } from "../task.ts";
import { readDictionary } from "./read-dictionary.ts";
import { writeLexicon } from "./write-lexicon.ts";

/** Compiles the German word-form dictionary into an automaton. */
export const lexiconTask: TrainingTask = {
  writes: ["models/de/lexicon.bin"],
  async run({ data, root, log }) {
    const { bytes, size } = writeLexicon(await readDictionary(data));
    const folder = join(root, "models/de");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "lexicon.bin"), bytes);
    log(`lexicon: ${bytes.length} bytes, ${JSON.stringify(size)}`);
  },
};
