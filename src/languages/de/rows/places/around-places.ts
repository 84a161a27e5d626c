// Words beside a name by which it is a place, a person, or a government.

import { wordClass } from "../word-classes/word-class.ts";

/** "von Rom", "bei Rom": before places and persons alike. */
export const openPrepositions = wordClass("von bei zu");

/** "in die Schweizer Berge". */
export const localPrepositions = wordClass("an über in aus bei");

/** "im türkischen Izmir". */
export const articlesBeforeAdjectives = wordClass("im dem der vom zum den das die ins");

/** "Kiel (dpa)". */
export const agencyMarks = /^(?:dpa|AFP|Reuters|rtr|AP|epd|KNA|APA|sda|SID|ots|ddp)/u;

/** Capitals whose town halls are in the news as often as their governments. */
export const seatsAtHome = wordClass("Berlin Wien Bern");

/** "im Kreml", "vor dem Kreml": the house. */
export const atBuilding = wordClass("im Im am vor Vor");

/** "die Beziehungen zu Moskau", "der Druck auf Moskau". */
export const towardsGovernment = wordClass("zu auf an");

/** "Moskau hat 13 Millionen Einwohner". */
export const countedInTown = /^(?:Einwohner|Millionen|Stadtteile)/u;

/** "dass Moskau zahle". */
export const beforeSubject = wordClass('dass weil während wenn ob und aber doch , : – Die die Der der „ » "');

/** "Springfield (Illinois)", "Springfield im Bundesstaat Illinois". */
export const beforeRegion = /^[(,]|^(?:in|im|Bundesstaat|US-Bundesstaat|Provinz|Kanton|Region|Bundesland)$/u;
