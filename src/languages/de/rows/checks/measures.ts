// Words beside measures in two units.

import { wordClass } from "../word-classes/word-class.ts";

/** "nautische Meilen". */
export const foreignUnits = /^(?:nautisch|britisch|englisch|amerikanisch)/u;

/** "20 Grad Celsius". */
export const degrees = "Grad";

/** Between two measures of one thing. */
export const betweenMeasures = wordClass(
  "( / = , – - oder also das sind entspricht entsprechen umgerechnet beziehungsweise bzw. lang hoch",
  "breit tief weit groß schwer",
);

/** One of these says that both are the same. */
export const equalMeasures = wordClass("( / = sind entspricht entsprechen umgerechnet also");
