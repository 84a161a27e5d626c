import { slotOf, tagOf } from "./slots.ts";

/**
 * Looks up paths of words among the clusters. The table keeps 16 bits of a word's hash and 16 of its path: a word that it
 * does not hold meets another's path about once in some thousand times, which is what keeps it small.
 */
export const openClusters =
  (tags: Uint16Array, paths: Uint16Array): ((hash: number) => number) =>
  (hash) => {
    const slots = tags.length;
    const tag = tagOf(hash);
    for (let slot = slotOf(hash, slots); ; slot = slot + 1 === slots ? 0 : slot + 1) {
      const found = tags[slot]!;
      if (found === tag) return paths[slot]!;
      if (found === 0) return 0;
    }
  };
