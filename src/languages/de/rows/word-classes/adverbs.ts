import { wordClass } from "./word-class.ts";

const DEGREES = "sehr rund etwa über fast knapp ehemals neu frisch so besonders damals bisher derzeit ganz";

/** "ein sehr alter Turm", "die mehr als 100 Boote": what stands between a determiner and its noun besides adjectives. */
export const adverbsInPhrases = wordClass(DEGREES, "mehr weitere zuständige bisherige");

/** The same between the adjectives before the noun of somebody named: "der erste, mutmaßlich junge Täter". */
export const adverbsOfPhrases = wordClass(
  DEGREES,
  "weitgehend bereits stark schwer kürzlich erst seinerzeit zuletzt offenbar mutmaßlich angeblich wohl als",
);

/** "ihr ganz neues Haus". */
export const betweenPossessiveAndNoun = wordClass(
  "sehr neu erst eigene eigenen eigener eigenem eigenes bisher so ganz",
);

/** "mehr als 100", "weniger als 100". */
export const comparedAmounts = wordClass("mehr weniger");

/** Small words that may stand before a subject in the first field without belonging to it. */
export const beforeSubject = wordClass(
  "und aber doch auch zudem außerdem jedoch denn sondern oder sogar selbst allein nur dagegen hingegen",
);

/** "sagte dann der Minister": what may stand between a verb and its subject. */
export const betweenVerbAndSubject = wordClass(
  "sich nun jetzt heute gestern damals dann auch zudem außerdem jedoch aber dabei dazu daraufhin",
  "unterdessen inzwischen zunächst ihm ihr ihnen uns mir weiter ferner schließlich bereits schon noch",
  "wiederum indes hierzu darauf danach deshalb daher allerdings abschließend später zuvor erneut",
  "ebenfalls einst hingegen dagegen",
);

/** "schrieb unter anderem die Zeitung": a preposition that is an adverb with the word behind it. */
export const adverbsOfTwo: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["unter", wordClass("anderem anderen")],
  ["vor", wordClass("allem")],
  ["zum", wordClass("beispiel teil")],
]);

/** "von bis zu 100 Gästen", "mit mehr als zwölf Booten": a degree between a preposition and its number. */
export const degreesOfTwo: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["bis", wordClass("zu")],
  ["mehr", wordClass("als")],
  ["weniger", wordClass("als")],
]);

/** "Viele, darunter Moor, sagten". */
export const amongThem = wordClass("darunter einschließlich inklusive");

/** "Der Minister jedoch sagte", "Der Minister selbst sagte". */
export const behindFirstField = wordClass(", aber jedoch hingegen dagegen indes unterdessen dann auch wiederum selbst");
