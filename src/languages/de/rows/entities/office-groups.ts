// Offices that news use for one another, and the first parts that tell two offices apart. Collected from agency prose; Duden, s. v.

import { wordClass } from "../word-classes/word-class.ts";

/** The general noun calls back each of the others; these are not one another's. */
const ofGeneral = (general: string, others: string): readonly (readonly string[])[] =>
  others.split(" ").map((other) => [general, other]);

/**
 * Nouns for offices that news use for one another, whole or as last parts: "der Staatschef" goes back to a president, "der Rathauschef"
 * to a mayor, "der Ressortchef" to a minister of whatever.
 */
export const officeGroups: readonly (readonly string[])[] = [
  [
    "präsident",
    "staatspräsident",
    "staatschef",
    "staatsoberhaupt",
    "machthaber",
    "diktator",
    "könig",
    "kaiser",
    "emir",
  ],
  ["kanzler", "bundeskanzler", "regierungschef"],
  ["premierminister", "premier", "ministerpräsident", "regierungschef"],
  ["ministerpräsident", "landeschef"],
  ["minister", "ressortchef"],
  ["außenminister", "chefdiplomat"],
  ["bürgermeister", "oberbürgermeister", "rathauschef", "stadtoberhaupt"],
  ["vorsitzender", "chef", "vorstand", "leiter", "direktor", "geschäftsführer", "manager"],
  ...ofGeneral(
    "politiker",
    "abgeordneter parlamentarier senator minister präsident kanzler bundeskanzler ministerpräsident landeshauptmann " +
      "landrat bürgermeister oberbürgermeister gouverneur staatssekretär generalsekretär kandidat",
  ),
  ["abgeordneter", "parlamentarier"],
  ["sportler", "spieler", "stürmer", "torwart", "kapitän"],
  ["trainer", "bundestrainer", "cheftrainer", "coach"],
  ["forscher", "wissenschaftler", "professor", "physiker", "historiker", "ökonom", "experte", "virologe", "geologe"],
  ["autor", "schriftsteller", "journalist", "dichter", "publizist"],
  ["anwalt", "rechtsanwalt", "verteidiger"],
  ["geistlicher", "bischof", "erzbischof", "pfarrer", "priester", "kardinal"],
  ["angeklagter", "täter", "verdächtiger", "beschuldigter", "attentäter", "mörder"],
  ["sprecher", "pressesekretär"],
];

/** Their last part is another office: a "Ministerpräsident" is no "Präsident". */
export const wholeOffices = wordClass(
  "ministerpräsident premierminister staatschef regierungschef landeschef rathauschef ressortchef",
);

/** First parts that fit beside any other: "der Parteichef" is the "SPD-Chef", "der Pressesprecher" the "Polizeisprecher". */
export const generalFirstParts = wordClass(
  "partei bund land presse konzern firmen unternehmen verein verband gewerkschaft behörden institut amt club klub haupt",
);

/** "Vizepräsident", "Ex-Kanzler": who has such an office is not the one who has it without them. */
export const otherHolder = /(?:^|-)(?:vize|ex|alt)$/u;

/** Nouns for a member of a party, whatever the office: "der SPD-Politiker". */
export const partyMemberBases = wordClass("politiker abgeordneter");

/** "die niedersächsische Ministerin": an adjective of a place, beside which nothing is of the federation. */
export const placeLikeAdjective = /isch(?:e|er|en|em)$/u;

/** "Bundesministerin". */
export const federalOffice = /^bundes/u;
