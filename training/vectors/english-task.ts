import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../../src/analysis/hash.ts";
import { writeModelFile } from "../../src/analysis/model-file.ts";
import { VECTOR_SIZE, VECTORS_KIND, VECTORS_VERSION, vectorForm } from "../../src/analysis/network/vectors.ts";
import { normalFrom } from "../random.ts";
import type { TrainingTask } from "../task.ts";
import { xzLines } from "../xz-lines.ts";

/** Open English text is too little to count neighbours in; the classes were made of very much. */
const WORDS = 50_000;
/** Beginnings of a path that are usual as features (Ratinov & Roth 2009: 4, 6, 10, all), with two between them. */
const DEPTHS = [4, 6, 8, 10, 13, 16];

/** A direction for a beginning of a path, by chance, the same each time. */
const directionOf = (beginning: string): Float32Array => {
  const normal = normalFrom(hashOf(beginning) >>> 0);
  return Float32Array.from({ length: VECTOR_SIZE }, normal);
};

/** The vectors of words by their paths in a tree of Brown clusters: the longer the way that two share, the nearer they are. */
export const englishVectorsTask: TrainingTask = {
  writes: ["models/en/vectors.bin"],
  async run({ data, root, log }) {
    const directions = new Map<string, Float32Array>();
    const words = new Map<string, number[]>();
    for await (const line of xzLines(join(data, "en/lexicon/word-clusters.tsv.xz"))) {
      const [form = "", path = ""] = line.split("\t");
      const word = vectorForm(form);
      if (path === "" || words.has(word)) continue;
      const sum = new Array<number>(VECTOR_SIZE).fill(0);
      const whole = path.padEnd(DEPTHS.at(-1)!, "0");
      for (const depth of DEPTHS) {
        const beginning = whole.slice(0, depth);
        const direction = directions.get(beginning) ?? directionOf(beginning);
        directions.set(beginning, direction);
        for (let k = 0; k < VECTOR_SIZE; k++) sum[k]! += direction[k]!;
      }
      words.set(word, sum);
      if (words.size === WORDS) break;
    }
    const vectors = Int8Array.from(
      [...words.values()].flatMap((sum) => {
        const length = Math.hypot(...sum);
        return sum.map((v) => Math.round((v / length) * 127));
      }),
    );
    const bytes = writeModelFile(VECTORS_KIND, VECTORS_VERSION, [
      new TextEncoder().encode([...words.keys()].join("\n")),
      vectors,
    ]);
    mkdirSync(join(root, "models/en"), { recursive: true });
    writeFileSync(join(root, "models/en/vectors.bin"), bytes);
    log(`vectors: ${bytes.length} bytes, ${directions.size} beginnings of paths`);
  },
};
