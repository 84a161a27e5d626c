/** Means over articles, 0 to 1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B³ (Bagga & Baldwin 1998, "Algorithms for scoring coreference chains"): for each article that is `scored`, the share of
 * its found story that is of its gold story (precision), and of its gold story that is in its found one (recall).
 * Both maps give an article's story; an article that `gold` lacks is a story of its own.
 */
export function bCubed(
  found: ReadonlyMap<string, string>,
  gold: ReadonlyMap<string, string>,
  scored: readonly string[],
): BCubed {
  const foundStories = membersOf(found);
  const goldStories = membersOf(gold);
  let precision = 0;
  let recall = 0;
  for (const name of scored) {
    const mine = foundStories.get(found.get(name)!) ?? [name];
    const right = goldStories.get(gold.get(name)!) ?? [name];
    const both = mine.filter((other) => right.includes(other)).length;
    precision += both / mine.length / scored.length;
    recall += both / right.length / scored.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

export function membersOf(stories: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const [name, story] of stories) members.set(story, [...(members.get(story) ?? []), name]);
  return members;
}
