import { weekdayNames } from "../weekdays-and-months.ts";
import { wordClass } from "./word-class.ts";

const WEEKDAYS = [...weekdayNames.keys()].join(" ").toLowerCase();
const MONTHS = "januar februar märz april mai juni juli august september oktober november dezember";

/** "montag". */
export const weekdayWords = wordClass(WEEKDAYS);

/** "januar". */
export const monthWords = wordClass(MONTHS);

/** "Anfang Juli", "Ende 2021". */
export const datePhases = wordClass("anfang mitte ende");

/** "montag", "anfang", "mai", with or without the "s" of a genitive: no name begins with them. */
export const calendarNouns = wordClass(
  ...`${WEEKDAYS} anfang mitte ende ${MONTHS}`.split(" ").map((word) => `${word} ${word}s`),
);

/** Nouns of a phrase that says when: "am Abend", "vergangene Woche". */
export const timeNouns = wordClass(
  ...[WEEKDAYS, MONTHS, "tag tage woche wochen monat monate jahr jahre morgen abend nachmittag vormittag nacht"],
  "stunde stunden mal ende anfang mitte",
);

/** Nouns that say when or how much, not what. */
export const measuringNouns = wordClass(
  WEEKDAYS,
  MONTHS,
  "uhr jahr monat woche tag stunde minute prozent million milliarde euro",
);
