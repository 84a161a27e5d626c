// Sounds that join the parts of a compound (Duden, "Fugenelement").

import { wordClass } from "./word-classes/word-class.ts";

/** "Verkehrs-amt", "Frauen-haus". */
export const compoundLinks = ["", "s", "es", "n", "en", "er", "e", "ens", "ns"] as const;

/** Last parts that begin with a link: the head of "Bundesamt" is "amt", of 900 words on "samt" in 5,000 articles none is velvet. */
export const linkedHeads = wordClass("samt samts samtes");
