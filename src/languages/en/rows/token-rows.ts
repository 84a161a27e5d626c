import type { TokenRows } from "../../../language/token-rows.ts";
import { canEndSentence, isAbbreviation } from "./abbreviations.ts";
import { cliticAt } from "./clitics.ts";
import { datelineEnd } from "./dateline.ts";
import { sentenceOpeners } from "./sentence-openers.ts";

/** Where English tokens and sentences end. */
export const tokenRows: TokenRows = {
  isAbbreviation,
  canEndSentence,
  sentenceOpeners,
  ordinals: null,
  cliticAt,
  markedEndings: [],
  joinsLetters: true,
  datelineEnd,
  joinsSingleMarks: true,
};
