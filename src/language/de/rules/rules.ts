import { englishRules, englishTimeRules } from "../../en/rules.ts";
import { fieldRules } from "./fields.ts";
import { nameRules } from "./names.ts";
import { placeRules } from "./places.ts";
import type { RuleRow } from "./rule-row.ts";
import { continuedRules } from "./statements-continued.ts";
import { kindRules } from "./statements-kinds.ts";
import { quotationRules } from "./statements-quotation.ts";
import { verbRules } from "./statements-verb.ts";
import { verblessRules } from "./statements-verbless.ts";
import { dateRules } from "./times-dates.ts";
import { lengthRules } from "./times-lengths.ts";
import { nearRules } from "./times-near.ts";
import { wordRules } from "./words.ts";

/** The stages that find something, in the order of the way through. */
export type RuleStage = "words" | "names" | "places" | "times" | "statements" | "fields";

/** Every rule by its stage, in the order in which docs/rules.md tells of them. */
export const rules: Readonly<Record<RuleStage, readonly RuleRow[]>> = {
  words: wordRules,
  names: nameRules,
  places: placeRules,
  times: [...nearRules, ...dateRules, ...lengthRules, ...englishTimeRules],
  statements: [...verbRules, ...verblessRules, ...quotationRules, ...continuedRules, ...kindRules, ...englishRules],
  fields: fieldRules,
};

const byId: ReadonlyMap<string, RuleRow> = new Map(
  Object.values(rules)
    .flat()
    .map((row) => [row.id, row]),
);

/** A rule by its id; null for an id that this version does not have, as in a reading of another one. */
export const ruleOf = (id: string): RuleRow | null => byId.get(id) ?? null;
