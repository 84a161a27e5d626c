// Small words, titles and forms of firms inside of names.

import { wordClass } from "../word-classes/word-class.ts";

/** "Karla Holm Museum", "Jan Moor Stadion": what is called after somebody. */
export const calledAfter =
  /(?:museum|theater|stadion|arena|halle|haus|preis|platz|archiv|festival|saal|turnier|cup)s?$/u;

/** "Hermann vom Bürgerverein". */
export const describedByBody = wordClass("vom beim");

/** "Kim Jong Un": a given name in German, a family name here. */
export const familyNameFirst = "Kim";

/** "Dr.", "Fa.": a full stop behind them ends no name. */
export const abbreviationsInNames = wordClass("Chr Chr. Dr Dr. Prof Prof. Fa Fa. Abs Abs. Nr Nr. Art Art. St St.");

/** "von", "bin": small words that a name may have or lack. */
export const matchedParticles = wordClass("von van de der den bin ibn al el du di da zu zum zur la le dos das del");

/** "Moor GmbH". */
export const legalForms = wordClass("AG GmbH SE KG Inc Inc. Ltd Ltd. Corp Corp. Co. plc e.V.");

/** "Dr. med. Moor", "Sir Moor". */
export const namePrefixes = wordClass(
  "Dr Dr. Prof Prof. Dipl Dipl. St St. Mr Mr. Mrs Mrs. Ms Ms. Mister Mister. Don Don. Sir Sir. med med.",
  "phil phil. jur jur. rer rer. nat nat. habil habil.",
);

/** "von der Leyen", "del Toro". */
export const surnameParticles = wordClass(
  "von van de der den bin ibn al el du di da dos das del della ten zu zum zur la le y e",
);

/** "Dr. Moor". */
export const academicTitles = wordClass("Dr. Prof. Dr Prof");

/** "von Moor". */
export const nobleParticles = wordClass("von van de");

/** "die Frauen Moor und Brandt". */
export const ladies = "frauen";

/** "Straße von Hormus", "Bank of Scotland". */
export const smallInNames = wordClass("von van de der den bin ibn al el zu del da di la le du und of for");

/** Of those the ones that join no name to what stands before: "Moor und Brandt", "der Bank der Schotten". */
export const joinsNotNames = wordClass("und der den zu");
