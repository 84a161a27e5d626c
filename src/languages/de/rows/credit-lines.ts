/** Words of credit lines, after the lines under articles of German newspapers and agencies' own rules for quoting them. */

/** Opens a line that names whose material was used: "Mit Material von dpa". A regular expression's source, for any case. */
export const AGENCY_MATERIAL =
  "(?:mit|unter verwendung von|auf basis von|nach) (?:material|agenturmaterial|informationen|angaben|inhalten|texten) (?:(?:der|von|des|vom|aus) )?(?:nachrichtenagentur(?:en)? |agentur(?:en)? )?";

/** Stand beside the agencies in a list, and say that others worked on the text, too. */
export const CREDIT_FILLERS: ReadonlySet<string> = new Set([
  "mit",
  "von",
  "der",
  "den",
  "nach",
  "aus",
  "eigene",
  "material",
  "agenturen",
]);

/** Lines, and the agency each credits. */
export const creditExamples: readonly (readonly [line: string, agency: string])[] = [
  ["Die Fähre legte am Abend wieder ab. (dpa)", "Deutsche Presse-Agentur"],
  ["Der Rat tagt am Freitag. (dpa/fo)", "Deutsche Presse-Agentur"],
  ["Husum (dpa/lno) - Die Fähre legte am Abend wieder ab.", "Deutsche Presse-Agentur"],
  ["Der Betrieb ruht. (mit AFP)", "Agence France-Presse"],
  ["Mit Material von Reuters und AFP", "Reuters"],
  ["Mehr wurde nicht bekannt. epd", "Evangelischer Pressedienst"],
];

/** "Quelle: dpa" at the end of a text. */
export const creditLineEnd =
  /(?:^|[.!?…"“”«»)\]:;]\s+)(?:©\s*|Quellen?:\s*)?(?<list>[^\s.!?()©][^.!?()\n]{0,60})\.?\s*$/u;

/** "dpa/AFP", "dpa und AFP". */
export const creditParts = /\s*(?:[/,;+&|]|\bund\b|\bsowie\b)\s*|\s+/u;

/** Services of an agency that sign by a name of their own. */
export const agencyBranches: ReadonlyMap<string, string> = new Map([["dpa-infocom", "dpa"]]);
