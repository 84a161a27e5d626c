import type { Span } from "../../text/span.ts";
import type { Entity } from "../marks.ts";
import type { Words } from "../words.ts";

/** The entities of a text, and which of them each token speaks of. */
export interface EntityIndex {
  readonly entities: readonly Entity[];
  /** For each token the index of the entity whose outermost mention holds it; -1 for none. */
  readonly outer: Int32Array;
  /** For each token the index of the entity whose innermost mention holds it; -1 for none. */
  readonly inner: Int32Array;
}

/** No entity, in place of an index. */
export const NONE = -1;

/** For texts whose entities are not wanted. Its arrays are empty, so every look-up is undefined or `NONE`. */
export const NO_ENTITIES: EntityIndex = { entities: [], outer: new Int32Array(0), inner: new Int32Array(0) };

/** The places of a reading with the entities they are. */
export function withEntities<Place extends Span & { readonly entity: string | null }>(
  { tokens }: Words,
  index: EntityIndex,
  places: readonly Place[],
): readonly Place[] {
  let i = 0;
  return places.map((place) => {
    while (i > 0 && tokens.starts[i - 1]! >= place.start) i--;
    while (i < tokens.count && tokens.ends[i]! <= place.start) i++;
    const entity = index.entities[index.inner[i] ?? NONE];
    return entity?.type === "LOC" ? { ...place, entity: entity.id } : place;
  });
}
