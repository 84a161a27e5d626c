// Words by which a text takes up what another has told: denied reports, numbers taken back.

import { wordClass } from "../word-classes/word-class.ts";

/** What a denial or confirmation that says nothing else answers: "den Bericht", "die Zahlen", "das". */
export const answeredNouns = wordClass(
  "bericht berichte berichten meldung meldungen darstellung angaben zahlen zahl vorwurf vorwürfe",
  "vorwürfen behauptung behauptungen gerücht gerüchte aussage aussagen informationen medienbericht",
  "medienberichte das dies alles",
);

/** "Der Bericht sei frei erfunden": what is denied. */
export const untrueWords =
  /(?:frei erfunden|erfunden|falsch|unwahr|haltlos|aus der luft gegriffen|unzutreffend|unsinn|nicht zutreffend)/u;

/** Words that say which statements they mean. */
export const sortedNouns = /^(?:zahl|bericht|meldung|medien|information)/u;

/** "die Zahl": what is answered names one. */
export const numberNouns = /^zahl/u;
