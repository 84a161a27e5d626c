// Words by which a statement tells where something happens. Source: Duden – Die Grammatik, prepositions of place.

import { wordClass } from "../word-classes/word-class.ts";

/** "In den USA und Kanada werde gewählt", "er reise nach Polen". */
export const placedBy = wordClass("in im ins innerhalb nach");
