import type { Act } from "../../../language/acts.ts";

export type { Act };

/**
 * The kinds of speech act that a cue can name, each with a sentence that shows it. A reading folds `admit`, `believe` and
 * `deem` into `confirm`, `estimate` and `assert` (docs/acts.md); the tables keep them, as they open different contents.
 */
export const acts = {
  assert: "Der Minister sagte, die Brücke sei sicher.",
  confirm: "Die Behörde bestätigte den Vorfall.",
  deny: "Der Konzern dementierte, dass er Stellen streiche.",
  announce: "Die Bahn kündigte an, dass sie mehr Züge einsetze.",
  demand: "Die Gewerkschaft forderte, die Löhne zu erhöhen.",
  warn: "Der Deutsche Wetterdienst warnte vor Glätte.",
  threaten: "Der Verband drohte, die Gespräche abzubrechen.",
  promise: "Die Ministerin versprach, schnell zu helfen.",
  accuse: "Die Opposition warf dem Senator vor, gelogen zu haben.",
  criticise: "Der Rechnungshof kritisierte die Ausgaben.",
  praise: "Der Trainer lobte seine Mannschaft.",
  estimate: "Fachleute schätzen, dass 200 Häuser beschädigt sind.",
  ask: "Der Abgeordnete fragte, ob das Geld reiche.",
  decide: "Das Gericht entschied, dass die Klausel unwirksam ist.",
  admit: "Der Fahrer räumte ein, zu schnell gefahren zu sein.",
  doubt: "Der Gutachter bezweifelte, dass die Zahlen stimmen.",
  propose: "Die Fraktion schlug vor, die Frist zu verlängern.",
  believe: "Die Polizei geht davon aus, dass es Brandstiftung war.",
  deem: "Das Institut bewertete die Lage als ernst.",
} as const satisfies Readonly<Record<Act, string>>;
