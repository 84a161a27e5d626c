// Words around the numbers of a proposition.

import { wordClass } from "../word-classes/word-class.ts";

/** "Menschen", "um Prozent": what is counted tells no two numbers apart. */
export const plainlyCounted = /^(?:(?:um )?(?:prozent|euro|dollar|mensch|person|jahr|kilometer))?$/u;

/** "Drei Menschen starben". */
export const people = /^(?:mensch|person|personen)$/u;

/** "die Inzidenz", "die Quote": nouns that have a number. */
export const measuredNouns = /(?:zahl|zahlen|wert|inzidenz|quote|rate)$/u;

/** "%": what a sign stands for. */
export const unitSigns: ReadonlyMap<string, string> = new Map([
  ["%", "prozent"],
  ["€", "euro"],
  ["$", "dollar"],
]);

/** Words by which a number is that of the day. */
export const now = wordClass(
  "derzeit aktuell momentan zurzeit gegenwärtig bislang bisher inzwischen mittlerweile insgesamt",
  "zuletzt heute",
);

/** "drei weitere": not the whole number. */
export const moreWords = wordClass("neue neuen neuer weitere weiteren weiterer");

/** "Zwölf der 48", "zwölf von 48", "zwölf ihrer 48": the whole stands behind them. */
export const beforeTotals = wordClass("der von seiner ihrer unserer dieser");
