// The points of the compass, as German writes them.

import { wordClass } from "../word-classes/word-class.ts";

/** The points of the compass in degrees clockwise from north, as German writes them in "nördlich" and "im Norden". */
export const compassPoints: ReadonlyMap<string, number> = new Map(
  Object.entries({ nord: 0, ost: 90, süd: 180, west: 270 }),
);

/** The names of the sixteen points, from north, clockwise. */
export const compassNames = [
  "nördlich",
  "nordnordöstlich",
  "nordöstlich",
  "ostnordöstlich",
  "östlich",
  "ostsüdöstlich",
  "südöstlich",
  "südsüdöstlich",
  "südlich",
  "südsüdwestlich",
  "südwestlich",
  "westsüdwestlich",
  "westlich",
  "westnordwestlich",
  "nordwestlich",
  "nordnordwestlich",
];

/** "nord", "öst", "sued" inside of "nordöstlich". */
export const compassParts = /(?:nord|n[öo]rd|[oö]st|s[üu]d|west)/gu;

/** "nordöstlich", "Südwesten". */
export const compassWord = /^(?:n[öo]rd|[oö]st|s[üu]d|west)+(?:lich(?:e[nmrs]?)?|ens?)?$/u;

/** German has "deutsch" and "polnisch", which the pattern of "-isch" must not miss. */
export const partOfGermany = /^(?<part>(?:nord|süd|ost|west)+)(?<adjective>deutsch)(?:e[nmrs]?)$/u;

/** "im Norden des Landes". */
export const ofThisLand = "Landes";

/** "im Norden von", "des". */
export const beforePartOfLand = wordClass("von der des");
