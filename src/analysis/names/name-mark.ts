import type { Span } from "../../text/span.ts";
import type { EntityType } from "../marks.ts";

/** A name in the text: the longest one, not the names inside it; without article, title and genitive "s" cut off. */
export interface NameMark extends Span {
  readonly type: EntityType;
  /** Its tokens: `first` to `last - 1`. */
  readonly first: number;
  readonly last: number;
  readonly rule: NameRule;
}

export type NameRule =
  /** Found by the model in its sentence. */
  | "name/model"
  /** Found elsewhere in the article, and here by the same word: "Keller" after "Anna Keller". */
  | "name/again";
