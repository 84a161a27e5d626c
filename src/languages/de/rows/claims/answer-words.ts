// Words by which a text takes up what another has told: denied reports, numbers taken back.

import { wordClass } from "../word-classes/word-class.ts";

/** What a denial or confirmation that says nothing else answers: "den Bericht", "die Zahlen", "das". */
export const answeredNouns = wordClass(
  "bericht berichte berichten meldung meldungen darstellung angaben zahlen zahl vorwurf vorwürfe",
  "vorwürfen anschuldigung anschuldigungen behauptung behauptungen gerücht gerüchte aussage aussagen informationen medienbericht",
  "medienberichte das dies alles",
);

/** "Der Bericht sei frei erfunden": what is denied. */
export const untrueWords =
  /(?:frei erfunden|erfunden|falsch|unwahr|haltlos|aus der luft gegriffen|unzutreffend|unsinn|nicht zutreffend)/u;

/** Words that say which statements they mean. */
export const sortedNouns = /^(?:zahl|bericht|meldung|medien|information)/u;

/** "die Zahl": what is answered names one. */
export const numberNouns = /^zahl/u;

/** "den Bericht": what is answered is what a medium or a paper has told. */
export const reportNouns = /bericht|meldung|medien|information/u;

/** "die Vorwürfe": who has accused somebody is answered. */
export const accusingNouns = /^(?:vorw[uü]rf|anschuldigung)/u;

/** Forms of verbs that say of what follows that it is not so: "dementierte, dass …". */
export const denyingCue = /dementier|bestr(?:eit|itt)|abgestritten|abstreit|\bstr(?:eit|itt)\S*\s.*\bab$|leugne/u;

/** "Bestätigte, dass …". */
export const confirmingCue = /(?:^|\s)bestätig/u;

/** "Bestätigt damit, dass …": what somebody does shows it; "kann bestätigen": one who has seen it, too. */
export const byDeeds = /(?:^|\s)(?:damit|dadurch|hiermit|kann|können|könne|könnte)(?=\s|$)/u;

/** "Es sei wichtig, dass …": an opinion, which nobody can confirm. */
export const valuing =
  /^(?:es|das) (?:sei|ist|wäre) (?:\p{Ll}+ )?(?:wichtig|richtig|gut|besser|schlecht|falsch|nötig|notwendig|sinnvoll|schwer|schwierig|leicht|höchste zeit)(?!\p{L})/iu;
