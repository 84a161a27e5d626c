// Words around who and what takes part in a proposition.

import { wordClass } from "../word-classes/word-class.ts";

/** Who is for one thing and against another does not say it twice. */
export const oppositeSides = wordClass("für gegen");

/** "der Bau des Stegs": a participant of what the noun says. */
export const opensGenitive = wordClass("des der eines einer dieses dieser seiner ihrer seines ihres");
