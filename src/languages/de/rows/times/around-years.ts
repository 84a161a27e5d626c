// Words beside four digits, by which they are a year or an amount; of a year by its distance.

import { wordClass } from "../word-classes/word-class.ts";

/** "1990er Jahre", "90ern". */
export const decadeInDigits = /^(?<century>1[0-9]|20)?(?<decade>[1-9]0|00)er(?<years>[-–]?[Jj]ahren?)?n?$/u;

/** "neunziger Jahre", "Zwanzigern". */
export const decadeInWords = /^(?<ten>\p{L}+ig)er(?:[-–]?(?<years>[Jj]ahren?)|(?<plural>n))?$/u;

/** "die 90er Jahre". */
export const yearsWords = wordClass("jahre jahren");

/** Words before four digits that make a year of them. */
export const beforeYear = wordClass(
  "seit um bis ab vor nach von vom in im für anno jahr jahre jahres jahren jahrgang und oder zwischen",
  "ende anfang mitte saison ( , – - /",
);

/** "im Jahr 2012". */
export const yearNouns = wordClass("jahr jahre jahres jahrs");

/** What four digits count, so that they are no year: "2000 Euro", "1200 Menschen", "1500 bis 2000 Grad". */
export const countedByFourDigits = wordClass(
  "euro dollar mark franken lire pfund yen rubel prozent grad meter metern kilometer kilometern",
  "quadratmeter hektar tonnen kilo kilogramm gramm liter litern kubikmeter stück mal uhr % € $ °",
  "stunden tage tagen jahre jahren minuten seiten einwohner einwohnern menschen personen leute",
  "mitarbeiter mitarbeitern soldaten stellen zuschauer zuschauern teilnehmer mitglieder exemplare",
  "punkte punkten arbeitsplätze polizisten besucher kinder schüler studenten häuser wohnungen fälle m",
  "km kg",
);

/** A number behind these is a place in a list, a number on a door or in a catalogue. */
export const beforeListNumber = wordClass(
  "davon darunter kv nr nr. nummer seite s. tel tel. telefon art art. § postfach zimmer linie km",
  "windows ca. rund etwa über fast knapp mehr als auf insgesamt zusammen zählt zählte zählen zählten",
  "umfasst umfasste umfassen beschäftigt beschäftigte beschäftigen",
);

/** "2009 bis 2011". */
export const joinsYears = wordClass("- – / bis und");

/** "und 2012": a year only where no noun stands behind it. */
export const weakBeforeYear = wordClass(", und oder von für in");

/** "seit 1900": a year, although it is round. */
export const strongBeforeYear = wordClass("seit jahr bis ab um anno");

/** "1900 Männer und 2000 Frauen". */
export const joinsCounts = wordClass("und sowie ,");

/** "davon 1900". */
export const ofWhichWords = wordClass("davon darunter");

/** "es waren 1900". */
export const countingPhrase = /^(?:(?:sind|seien|waren) es|es (?:sind|seien|waren|kamen))$/u;

/** "des Vorjahres". */
export const yearBeforeNouns = wordClass("vorjahr vorjahrs vorjahres");

/** "Mai des Jahres 2005". */
export const yearOfNouns = wordClass("jahr jahrs jahre jahres");
