// Words by which whoever speaks for a body is found.

/** "Sprecher", "Regierungssprecherin"; "der menschenrechtspolitische Sprecher" speaks on his subject. */
export const plainSpokesperson = /^(?!.*\p{L}politische)(?:.*\P{L})?\p{L}*sprecher(?:in)?(?!\p{L})/iu;

/** "der Sprecher beim Sender". */
export const worksFor = /\s(?:vom|beim|von der|bei der)\s+(?:\p{L}+\s+)?[„“"»«‚‘']?$/u;

/** "Feuerwehrchef", "Polizeisprecher": the kind of the body is in the office. */
export const officeOfBody = /^(?<kind>\p{L}{4,}?)s?(?:chef|sprecher|präsident|leiter|direktor|vorsitzende|vorstand)/iu;

/** An office with a body's own name behind it: "Geschäftsführer des Deutschen Hafenbundes", "des Hafen- und Werftbundes". */
export const officeOfNamed = (offices: readonly string[]): RegExp => {
  const nouns = offices.map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1)).join("|");
  const name = "(?:\\p{Lu}\\p{L}+en|\\p{Lu}\\p{L}+-\\s+und)\\s+\\p{Lu}";
  return new RegExp(`(?<!\\p{L})(?:${nouns})\\s+(?:des|der|vom|von der|beim|bei der)\\s+${name}`, "u");
};

/** "Sprecher des Amtes", "Chefin vom städtischen Klinikum": whose office it is, as a noun (group "whose"). */
export const officeOfNoun = (offices: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})\\p{L}*?(?:${offices.join("|")})[nrs]?\\s+(?:des|der|vom|von der|beim|bei der)\\s+(?:\\p{Ll}+\\s+){0,2}(?<whose>\\p{Lu}[\\p{L}-]+)`,
    "iu",
  );

/** "Amtes", "Verbands", "Verbandes": what a genitive may add. */
export const genitiveEnding = /(?<=\p{L}{3})e?s$/u;

/** "Ein Sprecher des Hauses", "die Leiterin der Abteilung": nouns for any body, or a part of one, that are no bodies by themselves. */
export const anyBody = /^(?:haus|einrichtung|abteilung|betrieb)$/u;
