// Words that turn a proposition into its opposite, or only seem to.

import { forms, wordClass } from "../word-classes/word-class.ts";

/** "nicht nur" affirms. */
export const affirming = wordClass("nur zuletzt ohne");

/** "Nicht genug", "nicht alle", "kein ausreichender": how much of it is denied, not the thing itself. */
export const measuredByNegator = wordClass(
  "genug genügend alle allen aller alles jeder jede jedes jeden jedem überall immer ganz völlig so sehr viel viele vielen",
  "sofort allein automatisch zwingend unbedingt gleich annähernd",
  forms("ausreichend", "- e en er es em"),
  forms("hinreichend", "- e en er es em"),
  forms("vollständig", "- e en er es em"),
);
