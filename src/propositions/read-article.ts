import type { Words } from "../analysis/words.ts";
import type { Reading } from "../reading.ts";

/** A reading with its text. */
export type ReadWithText = Reading & { readonly document: { readonly text: string } };

/** One article as a ledger sees it: its reading with the text, and the words that were looked up for it. */
export interface ReadArticle {
  readonly reading: Reading & { readonly document: { readonly text: string } };
  readonly words: Words;
  /** Those by the dictionary of its own language, where `words` are by another one's. */
  readonly own?: Words;
}
