import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeModelFile } from "../../src/analysis/model-file.ts";
import { VECTOR_SIZE, VECTORS_KIND, VECTORS_VERSION } from "../../src/analysis/network/vectors.ts";
import type { TrainingTask } from "../task.ts";
import { readCorpus } from "./corpus.ts";
import { countContexts } from "./count.ts";
import { toInformation, wordVectors } from "./decompose.ts";

/** The rarest of these stands some twelve times in the 20 million tokens. */
const WORDS = 40_000;
const CONTEXTS = 2_000;

/** Computes word vectors from raw text: which words stand beside which. */
export const vectorsTask: TrainingTask = {
  writes: ["models/de/vectors.bin"],
  async run({ data, root, log }) {
    const corpus = await readCorpus(data);
    log(`vectors: ${corpus.tokens.length} tokens, ${corpus.forms.length} forms`);
    const counts = countContexts(corpus, { words: WORDS, contexts: CONTEXTS });
    toInformation(counts);
    const vectors = Int8Array.from(wordVectors(counts, VECTOR_SIZE), (v) =>
      Math.round(Math.max(-1, Math.min(1, v)) * 127),
    );
    const words = new TextEncoder().encode(counts.words.join("\n"));
    const bytes = writeModelFile(VECTORS_KIND, VECTORS_VERSION, [words, vectors]);
    const folder = join(root, "models/de");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "vectors.bin"), bytes);
    log(`vectors: ${bytes.length} bytes`);
  },
};
