import type { Words } from "../../../analysis/words.ts";
import type { Names } from "./names.ts";
import type { WordFacts } from "./word-facts.ts";

/** What the building of mentions looks at. */
export interface Scene {
  readonly words: Words;
  readonly facts: readonly (WordFacts | null)[];
  readonly names: Names;
  /** 1 for every token on which a place lies. */
  readonly placed: Uint8Array;
  /** Every form that a capitalised word has in the text: "Putin" tells that "Putins" is a genitive. */
  readonly capitals: ReadonlySet<string>;
  /** Surnames that keep their "s": "Wolters". */
  readonly ownS: ReadonlySet<string>;
}
