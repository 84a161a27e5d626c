import { insertAll } from "../database/insert-all.ts";
import type { Layer } from "../layer.ts";
import { Desk } from "./desk.ts";
import { linkStories } from "./link-stories.ts";
import { termRows } from "./neighbours.ts";
import { packVector, type TermVector, vectorOf } from "./vector.ts";

/** What one article gives: the terms that it speaks of, heaviest first. */
export type StoryValue = TermVector;

/** Stories: articles of one continuing event, each linked to the earlier article that it follows. */
export const storiesLayer: Layer<StoryValue> = {
  name: "stories",
  of: vectorOf,
  async record(transaction, recorded) {
    const vectors = recorded.map(({ version, value }) => ({
      version: version.key,
      terms: packVector(value),
    }));
    await insertAll(transaction, "story_vectors", vectors);
    const rows = recorded.flatMap(({ version, value }) => termRows(version, value));
    // In the order of the table: neighbours go to the same pages.
    rows.sort((a, b) => a.term - b.term || a.at - b.at);
    await insertAll(transaction, "story_terms", rows);
  },
  async link(transaction, added) {
    const recorded = added[0]?.version.recorded;
    if (recorded !== undefined)
      await linkStories(
        new Desk(transaction, recorded),
        added.map(({ version }) => version.key),
      );
  },
};
