// Words by which a text is known not to report: it holds an opinion, or turns to its readers.

import { wordClass } from "../word-classes/word-class.ts";

/** Parts of an address, and beginnings of a headline. */
export const opinionPlaces =
  /\/(?:meinung|kommentare?|kolumnen?|leserbriefe)\/|^(?:kommentar|kolumne|glosse|interview|live-?blog|news-?blog|newsletter)(?!\p{L})/imu;

/** "Wir", "Ihr Abo" beside "Sie": who writes or who reads. */
export const ofReaderOrHouse = wordClass(
  "ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer du dich dir dein deine",
);

/** "Später als zunächst", "mehr als geplant": it differs from what was said before, in a way that the clause leaves open. */
export const saidBefore = wordClass(
  "zunächst ursprünglich bisher bislang zuvor geplant angekündigt erwartet berichtet",
);

/** "Hatte gesperrt": what was before the news. */
export const pluperfectAuxiliaries = wordClass("hatte hatten war waren");

/** "Laut", "zufolge": somebody else's word, also where the reading has not found whose. */
export const attributing = wordClass("laut zufolge");

/** "Nach einem Zeitungsbericht", "nach eigenen Angaben". */
export const reportedBehind = "nach";
export const reportedNoun =
  /(?:bericht|angabe|information|meldung|medien|mitteilung|erkenntnis|einschätzung|darstellung)(?:e|s|en|n|se|sen)?$/u;

/** "Soll im Hafen wohnen", "soll Wasser geben": with "soll" it is told by others; other verbs tell a plan. */
export const verbsOfBeing = wordClass(
  "sein haben geben wissen kennen heißen leben wohnen liegen stehen sitzen gehören besitzen arbeiten leiden planen wollen verdienen",
  "betragen bestehen existieren gelten handeln glauben denken",
);
