import type { EntityType } from "../../../analysis/marks.ts";
import type { PlaceReading } from "../../../analysis/places/place-reading.ts";
import type { TokenRange } from "../../../analysis/token-range.ts";
import type { BodyKind } from "../rows/bodies.ts";
import type { KnownBody } from "./known-bodies.ts";

/** A name as it stands in the text, without offices and articles. */
export interface Name extends TokenRange {
  readonly type: EntityType;
  /** What a table knows of it. */
  readonly known: KnownBody | null;
  /** What kind of body the words tell it to be; null for persons and places, and where nothing tells. */
  readonly kind: BodyKind | null;
  readonly place: PlaceReading | null;
  /** "sure" by a table, quotation marks or a noun; "likely" by other rules; "weak" names count only where no name finder was asked. */
  readonly strength: "sure" | "likely" | "weak";
}

/** The names of a text, in order, none overlapping; `at` has the index of the name over each token, -1 for none. */
export interface Names {
  readonly list: Name[];
  readonly at: Int32Array;
}

export const emptyNames = (count: number): Names => ({ list: [], at: new Int32Array(count).fill(-1) });

/** Adds a name unless one of its words belongs to another; returns whether it was added. */
export function addName(names: Names, name: Name): boolean {
  for (let i = name.first; i < name.last; i++) if (names.at[i] !== -1) return false;
  names.at.fill(names.list.length, name.first, name.last);
  names.list.push(name);
  return true;
}
