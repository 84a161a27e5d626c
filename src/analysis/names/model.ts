import { type HashTable, lookUp } from "../hash-table.ts";
import { asInt8, asUint16, asUint32, openModelFile } from "../model-file.ts";
import type { WordClasses } from "../word-classes.ts";
import { openClusters } from "./cluster-paths.ts";
import { LABELS } from "./labels.ts";
import { slotOf, tagOf } from "./slots.ts";
import type { NameTables } from "./tables.ts";

export const NAMES_KIND = "names";
export const NAMES_VERSION = 3;
/** A section that is there where the model goes by runs of capitals. */
const RUNS = 13;
/** Features that are added in one call, at most. */
const MOST_AT_ONCE = 64;

/** Weights and tables of the name finder. */
export interface NameModel {
  readonly tables: NameTables;
  /** Adds the weights of the first `count` features for each label to `scores[at]` …: whole numbers of at most 127 steps. */
  addFeatures(hashes: Int32Array, count: number, scores: Int32Array, at: number): void;
  /** Score of one label after another, in the same steps: from label times `LABELS` plus to label. */
  readonly transitions: Int32Array;
  /** Whether a word in small letters stood inside names, by the hash of its small letters: "von", "und". */
  standsInside(hash: number): boolean;
}

/** Opens the model `names`; `classes` is the model that it was trained with. */
export function openNames(bytes: Uint8Array, classes: WordClasses): NameModel {
  const sections = openModelFile(bytes, NAMES_KIND, NAMES_VERSION);
  const tags = asUint16(sections[0]!);
  const weights = asInt8(sections[1]!);
  const transitions = Int32Array.from(asInt8(sections[2]!));
  const phrases: HashTable = { keys: asUint32(sections[3]!), values: asUint16(sections[4]!) };
  const inside: HashTable = { keys: asUint32(sections[5]!), values: sections[6]! };
  const memories: HashTable = { keys: asUint32(sections[7]!), values: sections[8]! };
  const endings: HashTable = { keys: asUint32(sections[9]!), values: sections[10]! };
  const clusters = openClusters(asUint16(sections[11]!), asUint16(sections[12]!));
  const slots = tags.length;
  /** Where the weights of known features begin, of one call, and what fills up the last four. */
  const found = new Int32Array(MOST_AT_ONCE + 3);
  // An empty slot has no weights.
  const none = tags.indexOf(0) * LABELS;
  return {
    tables: {
      runs: sections[RUNS] !== undefined,
      phrase: (hash) => lookUp(phrases, hash),
      fineClass: classes.fine,
      coarseClass: classes.coarse,
      memory: (hash) => lookUp(memories, hash),
      clusterPath: clusters,
      ending: (hash) => lookUp(endings, hash),
    },
    transitions,
    standsInside: (hash) => lookUp(inside, hash) !== 0,
    addFeatures(hashes, count, scores, at) {
      let known = 0;
      for (let f = 0; f < count; f++) {
        const hash = hashes[f]!;
        const tag = tagOf(hash);
        let slot = slotOf(hash, slots);
        while (tags[slot] !== tag && tags[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
        if (tags[slot] !== 0) found[known++] = slot * LABELS;
      }
      // A row of no weights fills up the last four.
      while (known % 4 !== 0) found[known++] = none;
      for (let f = 0; f < known; f += 4) {
        const first = found[f]!;
        const second = found[f + 1]!;
        const third = found[f + 2]!;
        const fourth = found[f + 3]!;
        for (let label = 0; label < LABELS; label++)
          scores[at + label]! +=
            weights[first + label]! + weights[second + label]! + weights[third + label]! + weights[fourth + label]!;
      }
    },
  };
}
