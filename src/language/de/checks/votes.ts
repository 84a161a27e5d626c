// The words around a ballot (Duden; Geschäftsordnung des Deutschen Bundestages, §§ 45 to 54).

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
