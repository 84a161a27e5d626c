// Words by which whoever speaks for a body is found.

/** "Sprecher", "Regierungssprecherin"; "der menschenrechtspolitische Sprecher" speaks on his subject. */
export const plainSpokesperson = /^(?!.*\p{L}politische)(?:.*\P{L})?\p{L}*sprecher(?:in)?(?!\p{L})/iu;

/** "der Sprecher beim Sender". */
export const worksFor = /\s(?:vom|beim|von der|bei der)\s+(?:\p{L}+\s+)?$/u;

/** "Feuerwehrchef", "Polizeisprecher": the kind of the body is in the office. */
export const officeOfBody = /^(?<kind>\p{L}{4,}?)s?(?:chef|sprecher|präsident|leiter|direktor|vorsitzende|vorstand)/iu;
