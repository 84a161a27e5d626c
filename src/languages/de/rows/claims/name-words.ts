// Words by which two names are held to be one.

import { wordClass } from "../word-classes/word-class.ts";

/** Words that an acronym leaves out. */
export const smallNameWords = wordClass("der die das des dem den für und von in im zur");

/** "Deutsche", "Deutschen": what a word of a name may end in. */
export const nameEnding = /(?<=\p{L}{4})(?:es|en|em|er|e)$/u;

/** "Europäische Kommission", "EU-Kommission". */
export const unionAdjective = /^europäische(?= )/u;

/** "Sprechers", "Sprecherin": what a word of a group may end in. */
export const groupEnding = /(?:es|en|er|s)$/u;
