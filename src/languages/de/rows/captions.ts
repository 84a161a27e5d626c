/** A noun right before words in marks that tells that they are written or called out somewhere. */
export interface Caption {
  /** In small letters; compounds count by their last part. */
  readonly noun: string;
  readonly medium: "speech" | "writing";
  readonly example: string;
}

/** A motto is none: it names an event more often than it tells what somebody calls out. */
// biome-ignore format: one row a line
export const captions: readonly Caption[] = [
  { noun: "aufschrift", medium: "writing", example: "Am Zaun hing ein Schild mit der Aufschrift „Betreten verboten“." },
  { noun: "inschrift", medium: "writing", example: "Über dem Tor steht die Inschrift „Wer rastet, der rostet“." },
  { noun: "schriftzug", medium: "writing", example: "An der Wand fand sich der Schriftzug „Wir kommen wieder“." },
  { noun: "parole", medium: "speech", example: "Die Fischer riefen die Parole „Hände weg vom Deich“." },
  { noun: "parolen", medium: "speech", example: "Die Arbeiter skandierten Parolen wie „Wir bleiben hier“." },
  { noun: "slogan", medium: "speech", example: "Die Schüler skandierten den Slogan „Die Zeit läuft ab“." },
  { noun: "slogans", medium: "speech", example: "Die Menge skandierte Slogans wie „Wir sind viele“." },
  { noun: "sprechchöre", medium: "speech", example: "Die Menge rief Sprechchöre wie „Bleibt standhaft“." },
  { noun: "rufe", medium: "speech", example: "Aus der Menge kamen Rufe wie „Tretet zurück“." },
  { noun: "rufen", medium: "speech", example: "Die Fans empfingen ihn mit Rufen wie „Du musst gehen“." },
];
