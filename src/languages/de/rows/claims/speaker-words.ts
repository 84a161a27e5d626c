// Words by which whoever speaks for a body is found.

/** "Sprecher", "Regierungssprecherin"; "der menschenrechtspolitische Sprecher" speaks on his subject. */
export const plainSpokesperson = /^(?!.*\p{L}politische)(?:.*\P{L})?\p{L}*sprecher(?:in)?(?!\p{L})/iu;

/** "der Sprecher beim Sender". */
export const worksFor = /\s(?:vom|beim|von der|bei der)\s+(?:\p{L}+\s+)?$/u;

/** "Feuerwehrchef", "Polizeisprecher": the kind of the body is in the office. */
export const officeOfBody = /^(?<kind>\p{L}{4,}?)s?(?:chef|sprecher|präsident|leiter|direktor|vorsitzende|vorstand)/iu;

/** An office with a body's own name behind it: "Geschäftsführer des Deutschen Hafenbundes", "des Hafen- und Werftbundes". */
export const officeOfNamed = (offices: readonly string[]): RegExp => {
  const nouns = offices.map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1)).join("|");
  const name = "(?:\\p{Lu}\\p{L}+en|\\p{Lu}\\p{L}+-\\s+und)\\s+\\p{Lu}";
  return new RegExp(`(?<!\\p{L})(?:${nouns})\\s+(?:des|der|vom|von der|beim|bei der)\\s+${name}`, "u");
};
