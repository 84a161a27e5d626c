// Words by which a sentence is cut into propositions.

import { wordClass } from "../word-classes/word-class.ts";

/** What only says under which condition, when or why stands beside the matter. */
export const besideOpeners = wordClass(
  "wenn falls sofern ob sobald bevor ehe nachdem während damit um ohne statt anstatt als bis seit",
  "solange obwohl obgleich weil da indem",
);

/** "Wie viele sich anstecken, …": what is asked is not said. */
export const askedOpeners = wordClass(
  "ob wie inwieweit inwiefern was warum weshalb wieso wann wo wohin woher wer wen wem wessen welche",
  "welcher welches welchen",
);

/** "mehr als", "so viele wie". */
export const comparesWith = wordClass("als wie");

/** "…, dass nichts hindurchgeht". */
export const ofConsequence = "dass";

/** "Nicht so dicht,", "noch nicht so dicht ist,": what would follow does not. */
export const tooLittle = /(?:^| )(?:nicht|nie|kaum|keineswegs) (?:\p{Ll}+ )?so \p{Ll}+(?: \p{Ll}+)? ,$/u;
