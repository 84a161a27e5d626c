// Words beside a month or a season: "im Mai", "zwischen Mai und Juli", "3. bis 5. Mai".

import { wordClass } from "../word-classes/word-class.ts";

/** Words before a month that show that it is one, where it could be a name: "August Bebel", "Frau März". */
export const beforeMonth = wordClass(
  "im in ab bis seit vom von zum zwischen und oder monat für am nach vor den dem der , ( – - /",
);

/** Abbreviations that are also names or words stand for a month only behind a day: "9. Jan". */
export const ambiguousMonths = wordClass("Jan Jun Jul Aug Sep Sept Okt Nov Dez Feb Apr Mär JAN MAI");

/** What stands between the days of a row. */
export const joinsDaysOfMonth = wordClass(", und oder bis sowie – - / zum am auf den dem vom");

/** "im Monat Mai". */
export const monthNouns = wordClass("Monat Monats");

/** Words before a season without an article; without one of these it may be a family name: "Elke Sommer". */
export const beforeSeason = wordClass("im vom zum beim bis ab seit und oder für über nach vor gegen ,");

/** "die dritte Woche des Novembers", "die letzte Woche im Januar". */
export const beforeMonthOfWeek = wordClass("des im");

/** "die dritte Woche des Prozesses": a week of something else. */
export const weekOfOthers = wordClass("des der nach vor");

/** "in der dritten Woche". */
export const beforeWeeks = /^(?:in|seit|ab|bis|vor|nach)$/iu;
