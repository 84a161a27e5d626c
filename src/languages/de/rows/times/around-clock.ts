// Words beside a time of day: "um halb acht", "von 8 bis 10 Uhr", "20 Uhr Ortszeit".

import { wordClass } from "../word-classes/word-class.ts";

/** "8 bis 10 Uhr". */
export const joinsClocks = wordClass("bis und oder – - / ,");

/** "um halb acht", "kurz nach drei". */
export const beforeSpokenClock = wordClass("um gegen ab bis seit von vor nach kurz ist und");

/** "um acht". */
export const clockPrepositions = wordClass("um gegen ab");

/** Behind these a number with a full stop is no time of day: "um 3.50 Euro", "um 2.15 Prozent". */
export const measuredBehindClock = /^(?:(?!(?:MEZ|MESZ|UTC|GMT|Ortszeit)$)\p{Lu}.*|prozent|%|€|\$|mal)$/u;

/** "viertel nach drei". */
export const quarterLinks = wordClass("nach vor");
