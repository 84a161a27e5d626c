/**
 * Nouns that end like a noun of saying and are none: "Gesicht" is no "Sicht", "Kandidaten" are no "Daten". With their compounds, in the
 * singular or in the plural where it is a stem of its own; the endings of cases are added.
 */
export const alikeNouns =
  "absender abfrage abschluss abschlüsse anforderung angesicht anmeldung anschluss anschlüsse anruf apparat artefakt aufschluss " +
  "aufschlüsse aufsicht ausschilderung ausschluss ausschlüsse aussicht ausweisung bedrohung beibehaltung bereinigung beruf bescheinigung " +
  "beschilderung braten buchhaltung durchsicht einhaltung einschluss einschlüsse einsender einsicht einweisung enthaltung erhaltung " +
  "exposition fakt fürsorge gedanke gesicht herausforderung hinsicht kandidat komposition kontakt krat leinwand leinwände mandat " +
  "nachsicht nachsorge opposition orthese pakt partikel pirat präparat prothese reinigung reisender rücklage rücksicht schaltung " +
  "seelsorge soldat steinigung substrat synthese takt tausender tierhaltung trakt umsicht unterforderung unterhaltung unterweisung " +
  "vereinigung verklärung vermittlung verschluss verschlüsse versender versuch vorsicht vorsorge vorurteil zurückhaltung " +
  "zusammenschluss zusammenschlüsse zuweisung überforderung übermittlung übersicht überweisung";

/** The nouns of saying that one of them ends like, as an example each: word and noun. */
export const alikeExamples: readonly (readonly [word: string, noun: string])[] = [
  ["gesicht", "Sicht"],
  ["kandidaten", "Daten"],
  ["oppositionen", "Position"],
  ["vereinigung", "Einigung"],
  ["abschluss", "Schluss"],
  ["sozialdemokraten", "Rat"],
];
