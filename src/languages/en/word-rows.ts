import { NO_WORD_ROWS, type WordRows } from "../../analysis/word-rows.ts";

/** What English knows of words beside its lexicon: two nouns may be written together, "lifeboat". */
export const wordRows: WordRows = { ...NO_WORD_ROWS, compoundLinks: [""] };
