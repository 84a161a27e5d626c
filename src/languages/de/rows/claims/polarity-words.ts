// Words that turn a proposition into its opposite, or only seem to.

import { wordClass } from "../word-classes/word-class.ts";

/** "nicht nur" affirms. */
export const affirming = wordClass("nur zuletzt ohne");
