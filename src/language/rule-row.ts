/** The stages that find something, in the order of the way through. */
export type RuleStage = "words" | "names" | "places" | "times" | "statements" | "fields";

/** The rules of a language by their stage; none of a stage that it leaves out. */
export type RuleTable = Readonly<Partial<Record<RuleStage, readonly RuleRow[]>>>;

/** What a rule does, for whoever asks why something was found. */
export interface RuleRow {
  /** As findings carry it: the language that it is of, or a stage that all share, and a name. */
  readonly id: `${string}/${string}`;
  /** One sentence each. */
  readonly says: { readonly en: string; readonly de: string };
  /** Text in the language of its table, or a page, in which the rule finds something; read as of Monday, 2026-11-23. */
  readonly example: string;
}

export const row = (id: RuleRow["id"], en: string, de: string, example: string): RuleRow => ({
  id,
  says: { en, de },
  example,
});
