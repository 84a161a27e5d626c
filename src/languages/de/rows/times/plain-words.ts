import { wordClass } from "../word-classes/word-class.ts";
import type { Unit } from "./units.ts";

// Words of time expressions that are no rows of their own: articles, "jeder", "derselbe", "Uhr" and the like.

/** "heute", the day of the text. */
export const today = "heute";
/** "der heutige Tag". A stem; the endings are added. */
export const todayStems: readonly string[] = ["heutig"];
/** "Montagfrüh", "morgen früh": the morning in one word with its day, and behind it. */
export const early = "früh";
/** "morgen" in small letters is the day after; behind a day it is its morning: "Montag morgen". */
export const morning = "morgen";
/** "um Mitternacht". */
export const midnight = "Mitternacht";
/** "im Alter von 39 Jahren". */
export const ageNoun = "alter";
/** "mit 16 Jahren". */
export const inYears = "jahren";
/** "am Tage", the old dative. */
export const oldDative = "tage";
/** "der letzte Tag des Jahres". */
export const lastStem = "letzte";
/** "am Montag im Monat". */
export const monthNoun = "monat";
/** "zur Zeit": now, where nothing tells which time. */
export const timeNoun = "zeit";
/** "an Peter und Paul": a day, where these are no persons. */
export const saintsDay = "peter";
/** "viertel nach drei". */
export const quarter = "viertel";
/** "in der Nacht zum Freitag". */
export const nightNoun = "Nacht";
/** "die Woche", of which a weekday is a day. */
export const week = "Woche";
/** "am Vorabend der Wahl". */
export const eve = "vorabend";
/** The weekday that Sunday papers have in their name. */
export const paperDay = "Sonntag";

/** "jeden Montag", "alle zwei Tage". */
export const everyWords = wordClass("jede jeder jeden jedes jedem alle aller");
/** "am selben Tag". */
export const sameWords = wordClass("selben gleichen demselben derselben desselben denselben");
/** "KW 12". */
export const calendarWeekWords = wordClass("KW Kalenderwoche");
/** "20 Uhr". */
export const clockWords = wordClass("Uhr uhr");
/** "halb acht". */
export const partsOfHour = wordClass("halb viertel dreiviertel");
/** "früher": a time only at the head of a clause. */
export const formerly = wordClass("früher");
/** "bald". */
export const soon = wordClass("bald");

/** "eine Viertelstunde": lengths that are words. Values: TIMEX3 (TimeML 1.2.1). */
export const lengthNouns: ReadonlyMap<string, string> = new Map([
  ["Viertelstunde", "PT15M"],
  ["Dreiviertelstunde", "PT45M"],
]);

/** "tagelang", "jahrzehntelang", "jahrhundertelang": each with the unit of its length. Stems; the endings are added. */
export const lengthAdjectives: readonly (readonly [stems: readonly string[], unit: Unit])[] = [
  [["minutenlang"], "TM"],
  [["stundenlang"], "TH"],
  [["tagelang"], "D"],
  [["wochenlang"], "W"],
  [["monatelang"], "M"],
  [["jahrelang"], "Y"],
  [["jahrzehntelang", "jahrzehntenlang"], "DE"],
  [["jahrhundertelang", "jahrhundertenlang"], "CE"],
];

/** "vorigen Jahres" behind a month or a season: years before or after the text's own. */
export const yearOffsets: ReadonlyMap<string, number> = new Map([
  ["vergangenen", -1],
  ["letzten", -1],
  ["vorigen", -1],
  ["vorletzten", -2],
  ["dieses", 0],
  ["diesen", 0],
  ["laufenden", 0],
  ["nächsten", 1],
  ["kommenden", 1],
  ["übernächsten", 2],
  ["folgenden", 1],
]);

/** "Dezemberwoche", "Maiwochen": last parts of compounds with a month. */
export const weekEnds = wordClass("woche wochen");
