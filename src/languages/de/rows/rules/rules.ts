import type { RuleTable } from "../../../../language/rule-row.ts";
import { fieldRules } from "./fields.ts";
import { nameRules } from "./names.ts";
import { placeRules } from "./places.ts";
import { continuedRules } from "./statements-continued.ts";
import { kindRules } from "./statements-kinds.ts";
import { quotationRules } from "./statements-quotation.ts";
import { verbRules } from "./statements-verb.ts";
import { verblessRules } from "./statements-verbless.ts";
import { dateRules } from "./times-dates.ts";
import { lengthRules } from "./times-lengths.ts";
import { nearRules } from "./times-near.ts";
import { wordRules } from "./words.ts";

/** The rules of German, in the order in which docs/rules.md tells of them. */
export const germanRules: RuleTable = {
  words: wordRules,
  names: nameRules,
  places: placeRules,
  times: [...nearRules, ...dateRules, ...lengthRules],
  statements: [...verbRules, ...verblessRules, ...quotationRules, ...continuedRules, ...kindRules],
  fields: fieldRules,
};
