import type { Reading } from "../reading.ts";

const MOST_NAMES = 20;
const SHORTEST_NAME = 4;

/** The words of an article's names, of a person the last, in small letters, and how often it has them. */
export function namesIn({ entities }: Pick<Reading, "entities">): Map<string, number> {
  const often = new Map<string, number>();
  for (const { name, type, mentions } of entities) {
    if (!mentions.some(({ kind }) => kind === "name")) continue;
    const words = name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= SHORTEST_NAME);
    for (const word of type === "PER" ? words.slice(-1) : words)
      often.set(word, (often.get(word) ?? 0) + mentions.length);
  }
  return often;
}

/** The most frequent, first. */
export const heaviest = (often: ReadonlyMap<string, number>): readonly string[] =>
  [...often]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(([word]) => word);
