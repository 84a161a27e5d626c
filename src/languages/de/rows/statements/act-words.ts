// Words by which an act is told from another: "nannte die Vorwürfe haltlos" denies.

import { wordClass } from "../word-classes/word-class.ts";

/** "das sei mitnichten so", "haltlos": what is said is denied. */
export const denyingWords = wordClass("keineswegs mitnichten unwahr haltlos");

/** "sagte nichts", "kein Wort". */
export const negatingWords = wordClass("nicht nichts kein keine keinen keiner keinem keines nie weder");

/** "wies die Vorwürfe zurück": nouns for what others have said. */
export const claimNouns =
  /(?:vorwurf|vorwürfe|vorwürfen|bericht|berichte|berichten|kritik|darstellung|darstellungen|behauptung|behauptungen|verdacht|anschuldigung|anschuldigungen|beschuldigungen|spekulation|spekulationen|gerücht|gerüchte|meldung|meldungen|aussage|aussagen|angaben|unterstellung|unterstellungen|information|informationen|zahl|zahlen|anklage|verantwortung|schuld|äußerungen|interpretation)$/u;

/** "wies … zurück", "nannte … falsch". */
export const rejectingVerbs = wordClass("zurückweisen nennen bezeichnen");

/** "lehnte den Plan ab": what is refused is no claim, unless a noun of claiming names it. */
export const refusing = "ablehnen";

/** "teilte mit": neither a promise nor a plan. */
export const tellingVerbs = wordClass("mitteilen bekanntgeben bekanntmachen verlauten");

/** "ist überzeugt": a belief. */
export const convincing = "überzeugen";

/** "nach Schätzung": an estimate. */
export const estimateNouns = /schätzung(?:en)?$/u;

/** "nach Einschätzung": an opinion. */
export const opinionNouns = /einschätzung/u;

/** "nannte den Plan absurd". */
export const namingForms = wordClass("bezeichnete bezeichnet bezeichnen bezeichneten nannte nannten nennt nennen");

/** "Das muss enden": in direct speech a demand. */
export const demandingModals = wordClass("muss müssen sollte sollten dürfen darf");

/** "es müsse enden": in reported speech a demand. */
export const reportedDemands = wordClass("müsse müssen müssten");

/** "werde öffnen": announced. */
export const futureForms = wordClass("werde werden wird würde würden");
