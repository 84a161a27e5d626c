/** What a rule does, for whoever asks why something was found. */
export interface RuleRow {
  /** As findings carry it. */
  readonly id: `${"de" | "en"}/${string}`;
  /** One sentence each. */
  readonly says: { readonly en: string; readonly de: string };
  /** Text in the language that the id begins with, or a page, in which the rule finds something; read as of Monday, 2026-11-23. */
  readonly example: string;
}

export const row = (id: RuleRow["id"], en: string, de: string, example: string): RuleRow => ({
  id,
  says: { en, de },
  example,
});
