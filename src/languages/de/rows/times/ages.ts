// What tells an age from a time: "acht Jahre alt", "Kinder unter zehn Jahren".

import { wordClass } from "../word-classes/word-class.ts";

/** "zehn Jahre alt", "drei Jahre jünger". */
export const saysAge = wordClass(
  "alt alte alten altem alter altes älter ältere älteren älterem älterer älteres jünger jüngere",
  "jüngeren jüngerem jüngerer jüngeres jung junge jungen jungem junger junges",
);

/** "Kinder ab sechs Jahren", "mit 16 Jahren", "im Alter von 39 Jahren". */
export const ageOpeners = wordClass("ab unter mit bis zwischen");

/** "Eine Frau von 45 Jahren". */
export const agedPersons = wordClass(
  "Mann Mannes Männer Frau Frauen Junge Jungen Mädchen Kind Kinder Greis Greisin Jugendliche",
  "Jugendlichen Jugendlicher",
);
