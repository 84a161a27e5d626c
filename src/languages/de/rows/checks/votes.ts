// The words around a ballot (Duden; Geschäftsordnung des Deutschen Bundestages, §§ 45 to 54).

import { wordClass } from "../word-classes/word-class.ts";
/** What a voter did, by the noun behind the number: "zwei Enthaltungen". */
export const ballotNouns: ReadonlyMap<string, "yes" | "no" | "abstained"> = new Map([
  ["Ja-Stimmen", "yes"],
  ["Ja-Stimme", "yes"],
  ["Jastimmen", "yes"],
  ["Fürstimmen", "yes"],
  ["Nein-Stimmen", "no"],
  ["Nein-Stimme", "no"],
  ["Neinstimmen", "no"],
  ["Gegenstimmen", "no"],
  ["Gegenstimme", "no"],
  ["Enthaltungen", "abstained"],
  ["Enthaltung", "abstained"],
  ["Stimmenthaltungen", "abstained"],
  ["Stimmenthaltung", "abstained"],
]);

/** Those whose number is that of the votes: "Von 149 Abgeordneten stimmten 74 mit Ja." */
export const voters: ReadonlySet<string> = new Set(
  (
    "Abgeordneten Abgeordnete Parlamentarier Parlamentariern Mitglieder Mitgliedern Mitgliedsstaaten Mitgliedstaaten Mitgliedsländer " +
    "Richter Richtern Richterinnen Senatoren Senatorinnen Delegierten Delegierte Stadträte Stadträten Gemeinderäte Gemeinderäten " +
    "Kreisräte Kreisräten Ratsmitglieder Ratsmitgliedern Geschworenen Geschworene Stimmberechtigten Stimmberechtigte Kardinäle " +
    "Kardinälen Vorstandsmitglieder Vorstandsmitgliedern Aufsichtsräte Aufsichtsräten Kommissare Kommissaren Staaten Wahlleute Wahlmänner"
  ).split(" "),
);

/** "74 Stimmen". */
export const voteNouns = wordClass("Stimmen Richterstimmen");

/** "74 Ja-Stimmen". */
export const yesVotes = wordClass(
  "Ja JaStimme JaStimmen Jastimme Jastimmen Ja- Ja-Stimme Ja-Stimmen Ja-stimme Ja-stimmen",
);

/** "60 Gegenstimmen". */
export const noVotes = wordClass(
  "NeinStimme NeinStimmen Neinstimme Neinstimmen Nein-Stimme Nein-Stimmen Nein-stimme Nein-stimmen",
  "Gegenstimme Gegenstimmen",
);

/** What shows how somebody voted. */
export const voteRoles: readonly (readonly [RegExp, "yes" | "no" | "abstained"])[] = [
  [/^(?:dafür|mit Ja)$/u, "yes"],
  [/^(?:dagegen|mit Nein)$/u, "no"],
  [/^(?:enthielten|enthalten)$/u, "abstained"],
];

/** "bei einer Enthaltung". */
export const oneVote = wordClass("eine einer einen");

/** "74 gegen 60 Stimmen". */
export const againstVotes = wordClass("gegen zu :");

/** "die Mehrheit der 149". */
export const ofVoters = wordClass("der von");

/** "der Gemeinderat": a body whose members vote. */
export const votingBodies =
  /^(?:\p{Lu}\p{Ll}*)?(?:rat|tag|[Gg]ericht|[Pp]arlament|[Ss]enat|[Kk]ommission|[Aa]usschuss|kammer|Kammer|Rat|versammlung|Versammlung)$/u;

/** "74 der 149 Abgeordneten", "der Rat hat 149 Mitglieder". */
export const beforeMembers = /^(?:der|von|die|den|aller|alle|sind|aus|gehören|hat|haben)$/iu;
