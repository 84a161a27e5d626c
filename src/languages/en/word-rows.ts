import type { WordRows } from "../../analysis/lexicon.ts";
import { NO_WORD_ROWS } from "../../analysis/word-rows.ts";
import { measures } from "./rows/claims/measures.ts";

/** What English knows of words beside its lexicon: two nouns may be written together, "lifeboat". */
export const wordRows: WordRows = { ...NO_WORD_ROWS, compoundLinks: [""], measures };
