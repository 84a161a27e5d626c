// "heute" is a day or the present age: words beside it that tell which.

import { wordClass } from "../word-classes/word-class.ts";

/** Words around "heute" with which it means these times: "noch heute", "heute wissen wir". */
export const beforeNowadays = wordClass("noch auch von wie als schon dem der das die selbst gerade erst nur");

/** "heute noch", "heute gilt". */
export const behindNowadays = wordClass(
  "noch wieder nicht kaum vor so niemand wissen weiß kann gibt ist sind gilt gelten würde würden lebt",
  "leben zum als eher mehr üblich längst oft meist",
);

/** "Bis heute", "noch heute", "der heute 53-Jährige": these times even in what is told. */
export const neverBeforeToday = wordClass("bis noch von wie der die das dem den");

/** "damals wie heute". */
export const wordsOfThen = wordClass("damals früher einst jahrzehnten jahrzehnte jahrhundert seinerzeit");

/** "hat heute eröffnet": what happened on a day. */
export const perfectForms = wordClass("hat haben habe hätte hätten worden");

/** "soll heute öffnen". */
export const plannedForms = wordClass("soll sollen solle will");

/** "ab heute", "Stand heute". */
export const beforeThisDay = wordClass("ab seit stand für");

/** "von heute an". */
export const behindThisDay = wordClass("an auf");

/** ", die heute": a relative clause. */
export const relativesBeforeToday = wordClass("der die das den dem");

/** "heute vor zehn Jahren". */
export const yearsAgo = wordClass("Jahr Jahren");

/** "heute noch". */
export const stillWords = wordClass("noch niemand");
