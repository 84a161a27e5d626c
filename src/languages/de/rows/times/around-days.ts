// Words beside a day: "am 12.", "am Morgen des 3. Mai", "in der Nacht zum Freitag".

import { wordClass } from "../word-classes/word-class.ts";

/** "am 12.", "bis zum 3.". */
export const beforeDayOfMonth = wordClass("am vom zum ab bis dem den");

/** Words behind a day of the month; another word may be what it counts: "am 3. großen Turnier". */
export const behindDayOfMonth = wordClass(
  ", . ; : ! ? ) – - um von vom bis und oder ab auf in im zu zum statt ist war wird wurde werden soll",
  "sollen kommt beginnt endet nach vor an mit wieder zurück weg bleibt bleiben",
);

/** "am 3. und 4. Mai". */
export const joinsDays = wordClass("und oder ,");

/** "bis den 12." */
export const opensRangeEnd = wordClass("auf zu bis");

/** "am Abend", "im Laufe des Vormittags". */
export const beforePartOfDay = wordClass("am um nach vor gegen vom zum bis im laufe verlauf");

/** "am heutigen Tag", "die gestrige Sitzung". */
export const nounsOfTodays = wordClass("tag tages abend abends morgen sitzung spiel");

/** "des Abends", "eines Morgens". */
export const genitiveOfDays = wordClass("des eines");

/** "am Abend des 3. Mai". */
export const opensDay = wordClass("der des von vom");

/** "die Nacht zum Freitag". */
export const opensDayBehindNight = wordClass("zum zu auf vom");

/** "auf den Freitag". */
export const articlesOfDays = wordClass("den dem");

/** "in der Nacht zum 3. Mai". */
export const behindNight = wordClass("zum zu auf des");

/** "des Montags", "vergangenen Montags". */
export const genitiveOfWeekdays = wordClass("des eines dieses jenes jedes vorigen letzten vergangenen");

/** "Bild am Sonntag": papers that are named after their day. */
export const sundayPapers = wordClass("Welt Bild BILD WELT");

/** "der Montag", "dem Montag". */
export const articlesBeforeDays = wordClass("den dem der");

/** "am 3.5." */
export const beforeNumericDate = wordClass("am vom zum den");

/** "dem 3.5.": a day and a month without a year. */
export const beforeNumericDay = wordClass("am vom zum den dem");

/** "vom Freitag auf den Samstag". */
export const nightPrepositions = wordClass("auf zum zu");

/** "bis zum Abend", "bis in den Mai". */
export const behindUntil = wordClass("zum zur um den dem in gegen");

/** "am Abend des 23. Juni". */
export const articlesOfOwnDay = wordClass("des");
