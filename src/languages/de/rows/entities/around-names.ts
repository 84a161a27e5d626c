// Words beside names.

import { wordClass } from "../word-classes/word-class.ts";

/** "Ute Moor, Ministerin für Verkehr": what may stand inside an apposition. */
export const opensAttribute = wordClass("des der von vom für in im aus bei beim zur zum am und eines einer (");

/** "seines Zeichens Schmied". */
export const byTrade = "zeichens";

/** "Sprecher des Senders". */
export const opensBody = wordClass("des der von vom für im in eines einer beim bei");

/** "fürs Erste unter Kontrolle": no broadcaster. */
export const idiomOpeners = wordClass("fürs");
