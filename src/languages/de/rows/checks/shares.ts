// Words of percentages, shares and growth.

import { wordClass } from "../word-classes/word-class.ts";

/** "12 Prozent". */
export const percentSigns = wordClass("Prozent %");

/** "nach 12 im Vorjahr". */
export const againstEarlier = wordClass("nach gegenüber");

/** "(Vorjahr: 12)". */
export const earlierInBrackets = wordClass("Vorjahr zuvor Vorjahreswert Vormonat Vorquartal");

/** "als im Vorjahr". */
export const earlierPeriods = wordClass("Vorjahr Vorjahreszeitraum Vormonat zuvor");

/** "12 v.H." */
export const percentWords = wordClass("Prozent % v.H.");

/** What says that a number is what the share comes to. */
export const equalsShare = wordClass("also sind entspricht entsprechen – (");

/** "Zwei Drittel (67 Prozent)" count nothing. */
export const fractionNouns = wordClass("Drittel Viertel Fünftel Zehntel");

/** "12 von 48", "ein Viertel der 48". */
export const ofAll = wordClass("von der aller");

/** "12 von 48, das sind rund". */
export const leadsToShare =
  /(?:\(|das sind|das waren|also|entspricht|entsprach|entsprechen|das entspricht|–)(?: etwa| rund| einem Anteil von)?$/u;

/** "von den 48". */
export const ofThese = wordClass("den diesen");

/** "das sind". */
export const comesTo = wordClass("sind waren");

/** "rund ein Viertel". */
export const fractionHedges = wordClass(
  "Rund rund Fast fast Gut gut Knapp knapp etwa Etwa Über über als mindestens nahezu",
);

/** "ein Viertel, also 12". */
export const leadsToFraction = wordClass("also das (");

/** "ein Plus von 12 Prozent". */
export const changeNouns = wordClass(
  "Plus Minus Anstieg Zuwachs Rückgang Zunahme Abnahme Steigerung Erhöhung Wachstum Senkung Einbruch",
  "Sprung Verlust Vergleich Vorjahr",
);

/** "entspricht 12 Prozent". */
export const correspondsTo = wordClass("entspricht entsprach");

/** "das sind 12 Prozent". */
export const thatShare = wordClass("das dies");
