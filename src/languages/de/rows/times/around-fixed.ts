// Words beside a fixed expression of time that make another thing of it: "Peter und Paul", "so früh wie möglich".

import { wordClass } from "../word-classes/word-class.ts";

/** "zur Zeit der Wende": which time is told. */
export const behindTimeNoun = wordClass("der des von vor als");

/** "an Peter und Paul". */
export const beforeSaintsDay = wordClass("an zu vor nach fest");

/** "Ostern und Pfingsten". */
export const joinsHolidays = wordClass("und oder bis ,");

/** "wie früher": a time inside the clause, too. */
export const beforeFormerly = wordClass("von wie anders");

/** "früher als", "früher oder später": no time. */
export const behindFormerly = wordClass("als oder");

/** "so bald", "möglichst bald". */
export const beforeSoon = wordClass("so möglichst allzu schon wie");

/** "bald darauf", "bald ein Jahr". */
export const behindSoon = wordClass("darauf danach nach als möglichst ein");

/** "eine Woche". */
export const oneOfUnits = wordClass("eine einer");
