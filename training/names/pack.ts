import { hashOfSmall } from "../../src/analysis/hash.ts";
import { hashTable } from "../../src/analysis/hash-table.ts";
import { writeModelFile } from "../../src/analysis/model-file.ts";
import { LABELS, OUTSIDE } from "../../src/analysis/names/labels.ts";
import { NAMES_KIND, NAMES_VERSION } from "../../src/analysis/names/model.ts";
import { slotOf, tagOf } from "../../src/analysis/names/slots.ts";
import { clusterTable } from "./clusters.ts";
import type { Example } from "./examples.ts";
import type { PhraseTables } from "./task.ts";
import type { LearnedNames } from "./train.ts";

/** Features that are kept: those with the largest weights. */
const MOST_FEATURES = 110_000;
/** Share of slots that are taken. */
const LOAD = 0.85;
/** The largest weight becomes this step, at most. */
export const MOST_STEPS = 127;
/** Of all weights this share may be cut at the largest step, so that the steps are fine enough for the rest. */
const CUT = 0.0005;

/** Rounds weights to `most` steps to either side and writes the model file: fewer steps find the same names, and pack into less. */
export function packNames(
  { weights, transitions }: LearnedNames,
  known: PhraseTables,
  examples: readonly Example[],
  runs = false,
  most = MOST_STEPS,
): Uint8Array {
  const size = (row: Float32Array): number => row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const kept = [...weights]
    .map(([hash, row]) => ({ hash, row, size: size(row) }))
    .sort((a, b) => b.size - a.size || a.hash - b.hash)
    .slice(0, MOST_FEATURES);
  const all = Float32Array.from(kept.flatMap(({ row }) => [...row].map(Math.abs))).sort();
  const largest = Math.max(all[Math.floor(all.length * (1 - CUT))] ?? 1, ...transitions.map(Math.abs));
  const toSteps = (weight: number): number => Math.max(-most, Math.min(most, Math.round((weight / largest) * most)));
  const slots = Math.ceil(kept.length / LOAD) + 1;
  const tags = new Uint16Array(slots);
  const steps = new Int8Array(slots * LABELS);
  // In the order of their places, so that the file depends on the weights alone.
  kept.sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  for (const { hash, row } of kept) {
    let slot = slotOf(hash, slots);
    while (tags[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
    tags[slot] = tagOf(hash);
    row.forEach((weight, label) => {
      steps[slot * LABELS + label] = toSteps(weight);
    });
  }
  const phraseTable = hashTable(known.phrases, Uint16Array);
  const inside = hashTable(insideWords(examples), Uint8Array);
  const memories = hashTable(known.memories, Uint8Array);
  const endings = hashTable(known.endings, Uint8Array);
  const clusters = clusterTable(known.clusters);
  return writeModelFile(NAMES_KIND, NAMES_VERSION, [
    tags,
    steps,
    Int8Array.from(transitions, toSteps),
    phraseTable.keys,
    phraseTable.values,
    inside.keys,
    inside.values,
    memories.keys,
    memories.values,
    endings.keys,
    endings.values,
    clusters.tags,
    clusters.paths,
    ...(runs ? [new Uint8Array(1)] : []),
  ]);
}

/** Words in small letters that stand inside names of the training, so often at least. */
const LEAST_INSIDE = 2;

function insideWords(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { forms, allowed } of examples) {
    forms.forEach((form, at) => {
      if (/^\p{Lu}/u.test(form) || (allowed[at]! & (1 << OUTSIDE)) !== 0) return;
      const hash = hashOfSmall(form);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    });
  }
  return new Map([...counts].filter(([, count]) => count >= LEAST_INSIDE).map(([hash]) => [hash, 1]));
}
