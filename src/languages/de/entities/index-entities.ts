import { type EntityIndex, NONE } from "../../../analysis/entities/entity-index.ts";
import type { TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { WrittenEntity } from "./write-entities.ts";

/** The index of entities whose mentions may hold one another. */
export function indexEntities(words: Words, written: readonly WrittenEntity[]): EntityIndex {
  const outer = new Int32Array(words.tokens.count).fill(NONE);
  const inner = new Int32Array(words.tokens.count).fill(NONE);
  const ranges: (TokenRange & { readonly entity: number })[] = [];
  written.forEach(({ mentions }, entity) => {
    for (const { first, last } of mentions) ranges.push({ first, last, entity });
  });
  ranges.sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first || a.entity - b.entity);
  for (const { first, last, entity } of ranges) outer.fill(entity, first, last);
  for (const { first, last, entity } of ranges.reverse()) inner.fill(entity, first, last);
  return { entities: written.map(({ entity }) => entity), outer, inner };
}
