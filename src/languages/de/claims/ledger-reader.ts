import type { LedgerReader } from "../../ledger-reader.ts";
import { answersOf } from "./answers.ts";
import { creditsOf } from "./credits.ts";
import { evidenceOf } from "./evidence-of.ts";
import { isNotice } from "./notices.ts";
import { propositionsOf, settingOf } from "./propositions-of.ts";
import { storedWords } from "./stored-words.ts";
import { termsAt } from "./terms.ts";
import { voiceOf } from "./voice.ts";

/** What a ledger makes of German. */
export const ledgerReader: LedgerReader = {
  propositionsOf,
  answersOf,
  settingOf,
  voiceOf,
  isNotice,
  evidenceOf,
  creditsOf,
  termsAt,
  words: storedWords,
};
