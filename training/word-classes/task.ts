import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../../src/analysis/hash.ts";
import { hashTable } from "../../src/analysis/hash-table.ts";
import { writeModelFile } from "../../src/analysis/model-file.ts";
import { WORDS_KIND, WORDS_VERSION } from "../../src/analysis/word-classes.ts";
import type { TrainingTask } from "../task.ts";
import { countContexts } from "./contexts.ts";
import { kMeans } from "./k-means.ts";
import { VECTOR_WIDTH, wordVectors } from "./vectors.ts";

const FINE = 512;
const COARSE = 64;

/** Groups the words of the news into classes by the company they keep. */
export const wordsTask: TrainingTask = {
  writes: ["models/de/words.bin"],
  async run({ root, data, log }) {
    const contexts = await countContexts(data, log);
    const vectors = wordVectors(contexts, log);
    const { classes, centres } = kMeans(vectors, VECTOR_WIDTH, contexts.counts, FINE);
    const { classes: wider } = kMeans(centres, VECTOR_WIDTH, new Float64Array(FINE).fill(1), COARSE);
    const { keys, values } = hashTable(
      new Map(contexts.words.map((word, row) => [hashOf(word), classes[row]! + 1])),
      Uint16Array,
    );
    const coarse = Uint8Array.from([0, ...Array.from(wider, (one) => one + 1)]);
    const folder = join(root, "models/de");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "words.bin"), writeModelFile(WORDS_KIND, WORDS_VERSION, [keys, values, coarse]));
    log(`words: ${contexts.words.length} words in ${FINE} classes, ${COARSE} wider ones`);
  },
};
