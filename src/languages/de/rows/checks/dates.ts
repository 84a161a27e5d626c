// Words beside dates that are held against the calendar.

import { weekdayNames } from "../weekdays-and-months.ts";
import { wordClass } from "../word-classes/word-class.ts";

/** "am heutigen Donnerstag": days from the day of the text. */
export const todayAdjectives: ReadonlyMap<string, number> = new Map(
  Object.entries({
    heutigen: 0,
    heutige: 0,
    heutiger: 0,
    gestrigen: -1,
    gestrige: -1,
    morgigen: 1,
    morgige: 1,
  }),
);

/** "gestern, am 12. Juli": days from the day of the text. */
export const dayWords: ReadonlyMap<string, number> = new Map(
  Object.entries({ heute: 0, gestern: -1, vorgestern: -2, morgen: 1, übermorgen: 2 }),
);

/** "heute, am 3. Mai". */
export const betweenDayAndDate = wordClass(", ( am dem");

/** "am Montag". */
export const beforeWeekday = wordClass("am dem");

/** "soll am 3. Mai öffnen". */
export const plannedForms = wordClass("wird werden soll sollen");

/** "Montag, dem 3. Mai". */
export const beforeDate = wordClass(", ( dem den der am vom");

/** "Montagabend", "Montags". */
export const weekdayWord = new RegExp(
  `^(?<name>${[...weekdayNames.keys()].join("|")})(?:s|abend|morgen|nachmittag|nacht|mittag|vormittag)?$`,
  "u",
);

/** "soll am 3. Mai eröffnet werden". */
export const plannedModals = wordClass("soll solle sollen");

/** "eröffnete der Minister": a weak verb before its subject; modal verbs may speak of what is to come. */
export const preteriteShape =
  /^(?!(?:könnte|müsste|dürfte|möchte|sollte|wollte|konnte|musste|durfte|mochte|hätte|bräuchte)$)\p{Ll}{3,}te$/u;

/** "eröffnete der Minister". */
export const opensPhrase = wordClass("der die das er sie es ein eine sein seine ihr ihre");

/** "wird am 3. Mai eröffnet". */
export const futureAuxiliaries = wordClass("wird werden");

/** "wenn sie am 3. Mai eröffnet werden": what is not told of the past. */
export const leavesOpen = wordClass("werden wenn");
