// Nouns for kinds of places. "Land" is a country, "Ausland" is none.

import { wordClass } from "../word-classes/word-class.ts";

/** "Nachbarland". */
export const endsInCountry = /(?:land|staat)(?:e?s)?$/u;

/** Last parts of compounds; the others count only as whole words. */
export const placeLastParts = [
  "stadt",
  "provinz",
  "insel",
  "republik",
  "metropole",
  "dorf",
  "land",
  "staat",
  "gemeinde",
] as const;

/** Words that end like a noun for a place and are none: "Ausland" is no country. */
export const noPlaceNoun =
  /^(?:innen|alt|neu|vor|unter|ober|zelt|trabanten|geister)stadt$|(?:aus|in|fest|vater|mutter|abend|morgen|nieder|schlaraffen|acker|rechts|sozial|polizei|heimat)(?:land|staat)(?:e?s)?$/u;

/** "Der Freistaat zahlt.", "Die Halbinsel ist gesperrt." */
export const regionNouns = wordClass("Freistaat Insel Halbinsel Inselgruppe Exklave");

/** "Das Land schloss die Grenze.", "Der Inselstaat liegt im Pazifik." */
export const countryNouns = wordClass(
  "Land Staat Republik Volksrepublik Königreich Inselstaat Inselreich Nachbarland Mitgliedsland Mitgliedstaat",
  "Emirat Sultanat Monarchie Kleinstaat",
);

/** "der Raum", "der Kreis": mostly something else than a place that acts. */
export const otherwisePlaceNouns = wordClass("Raum Großraum Standort Flughafen Fluss Kreis");

/** "des Nachbarlandes". */
export const genitiveOfPlace = /(?<=(?:land|staat|dorf))e?s$/u;
