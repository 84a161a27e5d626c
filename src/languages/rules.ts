import type { RuleRow, RuleStage } from "../language/rule-row.ts";
import { ruleTables } from "./rule-tables.ts";

const of = (stage: RuleStage): readonly RuleRow[] => ruleTables.flatMap((rules) => rules[stage] ?? []);

/** Every rule of every language by its stage, in the order in which docs/rules.md tells of them. */
export const rules: Readonly<Record<RuleStage, readonly RuleRow[]>> = {
  words: of("words"),
  names: of("names"),
  places: of("places"),
  times: of("times"),
  statements: of("statements"),
  fields: of("fields"),
};

const byId: ReadonlyMap<string, RuleRow> = new Map(
  Object.values(rules)
    .flat()
    .map((row) => [row.id, row]),
);

/** What the rules of stages that all languages share were called when one had them alone: `de/word-known` is `word/known`. */
const FORMER = /^de\/(?<stage>word|name|field)-/u;

/** A rule by its id, also by a former one; null for an id that this version does not have, as in a reading of another one. */
export const ruleOf = (id: string): RuleRow | null => byId.get(id) ?? byId.get(id.replace(FORMER, "$<stage>/")) ?? null;
