// Words of the line in which an agency says where and when it writes.

import { wordClass } from "./word-classes/word-class.ts";

/** "Frankfurt am Main", "Neustadt an der Weinstraße". */
export const smallInDatelines = wordClass("am an der im in den bei");

/** What stands at a dateline's place without being one. */
export const noDateline = wordClass(
  "analyse bericht eil eilmeldung exklusiv glosse hintergrund interview kommentar korrektur live",
  "liveticker meinung newsblog porträt reportage ticker update video zusammenfassung",
);

/** One word of a place, then up to three more: "Frankfurt am Main", "Halle/Saale", "St. Gallen". */
export const datelinePlace = String.raw`\p{Lu}[\p{L}-]*\.?(?:(?:/| (?:am|an|der|im|in|ob|bei) | )\p{Lu}[\p{L}-]*){0,3}`;

/** "Quelle: dpa", "Mit Material von dpa und AFP". */
export const creditLine =
  /^(?:Quellen?|Text|Mit Material von|Mit Informationen von)(?:: ?| )(?<credit>[\p{L}][\p{L}/, -]{1,50})\.?$/u;
