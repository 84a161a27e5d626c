import { insertAll } from "../database/insert-all.ts";
import type { Layer } from "../layer.ts";
import { Desk } from "./desk.ts";
import { linkStories } from "./link-stories.ts";
import { listedTerms } from "./neighbours.ts";
import { packVector, type TermVector, vectorOf } from "./vector.ts";

/** What one article gives: the terms that it speaks of, heaviest first. */
export type StoryValue = TermVector;

/** Stories: articles of one continuing event, each linked to the earlier article that it follows. */
export const storiesLayer: Layer<StoryValue> = {
  name: "stories",
  of: vectorOf,
  async record(transaction, { key, id, published, recorded }, vector) {
    await transaction
      .insertInto("story_vectors")
      .values({ version: key, terms: packVector(vector), recorded })
      .execute();
    if (published === null) return;
    const rows = listedTerms(vector).map((term) => ({ term, published, id, version: key, recorded }));
    await insertAll(transaction, "story_terms", rows);
  },
  async link(transaction, versions) {
    const recorded = versions[0]?.recorded;
    if (recorded !== undefined)
      await linkStories(
        new Desk(transaction, recorded),
        versions.map(({ key }) => key),
      );
  },
};
