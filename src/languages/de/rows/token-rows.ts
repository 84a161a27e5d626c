import type { TokenRows } from "../../../language/token-rows.ts";
import { canEndSentence, isAbbreviation } from "./abbreviations.ts";
import { markedEndings } from "./marked-endings.ts";
import { sentenceOpeners } from "./sentence-openers.ts";
import { monthNames } from "./weekdays-and-months.ts";
import { beforeOrdinals } from "./word-classes/determiners.ts";

/** Where German tokens and sentences end. */
export const tokenRows: TokenRows = {
  isAbbreviation,
  canEndSentence,
  sentenceOpeners,
  ordinals: { months: monthNames, before: beforeOrdinals },
  cliticAt: null,
  markedEndings,
  joinsLetters: false,
  datelineEnd: null,
  joinsSingleMarks: false,
};
