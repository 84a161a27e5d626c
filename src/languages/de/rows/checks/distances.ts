// Words of distances: "30 Kilometer von Kiel entfernt", "zwischen Kiel und Lübeck".

import { wordClass } from "../word-classes/word-class.ts";

/** "30 Kilometer vor Kiel". */
export const measuresFrom = wordClass("von vom vor hinter entfernte entfernten entfernter entferntes");

/** "am Ufer", "bei Kiel": where a place lies, no end of a distance. */
export const beforeRiver = wordClass("am in im bei an");

/** "die Strecke zwischen Kiel und Lübeck". */
export const betweenEnds = wordClass("zu zum zur nach zwischen und der dem den mit");

/** "bis Kiel sind es 30 Kilometer". */
export const toPlace = /^(?:nach|bis|zu)$/iu;

/** "nach Kiel sind es 30 Kilometer". */
export const thereAre = /^(?:sind|waren|seien|bleiben|ist|wären) es(?: (?:in der )?Luftlinie| von dort| von hier)?$/u;

/** "von Kiel 30 Kilometer entfernt". */
export const fromPlace = /^(?:von|vom)$/iu;

/** "30 Kilometer entfernt". */
export const awayWords = wordClass("entfernt weg");

/** "in der Nähe von Kiel". */
export const nearness = "Nähe";

/** "Plön liegt 30 Kilometer südlich von Kiel". */
export const liesSomewhere = /(?:^|\s)(?:liegt|liege|lag|liegen|befindet sich|ist|war|sei)(?:\s|$)/u;

/** "das 30 Kilometer entfernte Plön". */
export const lyingAdjectives = wordClass(
  "gelegene gelegenen gelegener gelegenem gelegenes entfernte entfernten entfernter entferntem",
  "entferntes liegende liegenden liegender liegendem liegendes",
);

/** "Nach Kiel sind es 30 Kilometer". */
export const toSomewhere = wordClass("Nach Bis nach bis");
