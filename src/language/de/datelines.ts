// Words of the line in which an agency says where and when it writes.

import { wordClass } from "./word-classes/word-class.ts";

/** "Frankfurt am Main", "Neustadt an der Weinstraße". */
export const smallInDatelines = wordClass("am an der im in den bei");
