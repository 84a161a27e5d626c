import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TrainingTask } from "../task.ts";
import { readEnglishDictionary, treebankForms } from "./english.ts";
import { orderVerbs } from "./order-verbs.ts";
import { writeLexicon } from "./write-lexicon.ts";

/** Compiles the English dictionary into an automaton. */
export const englishLexiconTask: TrainingTask = {
  writes: ["models/en/lexicon.bin"],
  async run({ data, root, log }) {
    const dictionary = await readEnglishDictionary(data);
    const counts = new Map<string, number>();
    for (const [key, count] of await treebankForms(data)) {
      const form = key.split("\t")[0]!;
      counts.set(form, (counts.get(form) ?? 0) + count);
    }
    orderVerbs(dictionary, counts);
    const { bytes, size } = writeLexicon(dictionary);
    mkdirSync(join(root, "models/en"), { recursive: true });
    writeFileSync(join(root, "models/en/lexicon.bin"), bytes);
    log(`lexicon: ${bytes.length} bytes, ${JSON.stringify(size)}`);
  },
};
