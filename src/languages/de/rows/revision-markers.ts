import { wordClass } from "./word-classes/word-class.ts";

/** What a word says of a report's place in a row of reports. */
export type RevisionRole =
  /** It was said first and may no longer stand: "zunächst". */
  | "earlier"
  /** It may replace what was said before: "nun". */
  | "later"
  /** It says itself that something before was wrong: "korrigierte". */
  | "correcting";

/** Words around a report that put it before or after another one. */
export interface RevisionMarker {
  /** Small letters; a bar between alternatives, a space between words that follow each other. */
  readonly words: string;
  readonly role: RevisionRole;
  /** False where the words more often only order events: "später", "zuvor". They need the past perfect or a like content beside them. */
  readonly strong: boolean;
  readonly example: string;
}

/** From the wording of corrected reports in agency style books; the examples are made up. */
// biome-ignore format: one row a line
export const revisionMarkers: readonly RevisionMarker[] = [
  { words: "zunächst", role: "earlier", strong: true, example: "Der Sender hatte zunächst gemeldet, das Schiff sei gesunken." },
  { words: "ursprünglich", role: "earlier", strong: true, example: "Ursprünglich hatte die Bahn den Mai genannt." },
  { words: "anfangs", role: "earlier", strong: true, example: "Anfangs sprach die Feuerwehr von drei Verletzten." },
  { words: "anfänglich", role: "earlier", strong: true, example: "Anfänglich hieß es, niemand sei im Haus." },
  { words: "zuerst", role: "earlier", strong: true, example: "Zuerst hieß es, der Hund sei tot." },
  { words: "erste|ersten|erster angaben|meldungen|berichten|berichte|informationen|meldung|fassung|version|erkenntnissen", role: "earlier", strong: true, example: "Nach ersten Angaben waren acht Menschen an Bord." },
  { words: "vorläufige|vorläufigen|vorläufiger angaben|zahlen|berichten", role: "earlier", strong: true, example: "Nach vorläufigen Angaben fehlen zwei Wagen." },
  { words: "noch am|im|in|vor", role: "earlier", strong: true, example: "Noch am Montag hatte der Chef versichert, alle blieben." },
  { words: "bislang hieß", role: "earlier", strong: true, example: "Bislang hieß es, der Weg sei sicher." },
  { words: "zuvor", role: "earlier", strong: false, example: "Zuvor hatte das Amt von zwölf Fällen gesprochen." },
  { words: "vorher", role: "earlier", strong: false, example: "Vorher hatte sie erklärt, sie trete an." },
  { words: "früher", role: "earlier", strong: false, example: "Früher hatte der Verein von 900 Mitgliedern gesprochen." },
  { words: "nun", role: "later", strong: false, example: "Nun heißt es, der Markt falle aus." },
  { words: "jetzt", role: "later", strong: false, example: "Jetzt teilte die Stadt mit, er beginne um zehn." },
  { words: "inzwischen", role: "later", strong: false, example: "Inzwischen spricht das Amt von 40 Fällen." },
  { words: "mittlerweile", role: "later", strong: false, example: "Mittlerweile ist von zwei Tätern die Rede." },
  { words: "später", role: "later", strong: false, example: "Später bestätigte die Polizei zwei Tote." },
  { words: "korrigierte|korrigiert|korrigierten", role: "correcting", strong: true, example: "Die Agentur korrigierte, das Flugzeug kreise noch." },
  { words: "berichtigte|berichtigt|berichtigten", role: "correcting", strong: true, example: "Der Verlag berichtigte, der Turm sei nur beschädigt." },
  { words: "revidierte|revidiert|revidierten", role: "correcting", strong: true, example: "Das Institut revidierte seine Zahl auf 900." },
  { words: "geirrt", role: "correcting", strong: true, example: "Er habe sich geirrt, die Akten lägen im Keller." },
  { words: "richtigstellte|richtiggestellt", role: "correcting", strong: true, example: "Das wurde vom Amt richtiggestellt." },
  { words: "anders als", role: "correcting", strong: true, example: "Anders als zunächst gemeldet war der Zug besetzt." },
  { words: "entgegen", role: "correcting", strong: true, example: "Entgegen früheren Angaben ist der See belastet." },
  { words: "doch nicht", role: "correcting", strong: true, example: "Die Fähre fährt doch nicht." },
  { words: "doch kein|keine|keinen", role: "correcting", strong: true, example: "Es gab doch keine Verletzten." },
];

/** "hatte berichtet": the past perfect of the cue sets the report before the rest of the story. */
export const pastPerfect = wordClass("hatte hatten");

/** Between "anders als" and "gemeldet" these do not make the statement itself an earlier one. */
export const namesEarlier = wordClass("als entgegen wie");

/** "entgegen früheren Angaben". */
export const earlierWords =
  /(?:angaben|berichten?|meldung(?:en)?|darstellung(?:en)?|aussagen?|informationen|ankündigung(?:en)?)$/u;
