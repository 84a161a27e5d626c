// Words beside a length of time, by which it is told from a date, and from what is no time. Closed classes after Duden.

import { wordClass } from "../word-classes/word-class.ts";

/** "zwei bis drei Jahre": between two amounts. */
export const joinsAmounts = wordClass("bis oder und – - / zu");

/** "drei Tage lang", "zwei Jahre später". */
export const behindLengths = wordClass("lang hindurch hinweg früher später danach darauf zuvor vorher");

/** Those that may stand inside a longer phrase: "drei Tage später am Abend". */
export const insideLengths = wordClass("lang früher später zuvor danach vorher");

/** Who has an age: "mit der neunmonatigen Tochter". */
export const agedOnes = wordClass(
  "Tochter Töchter Sohn Söhne Sohnes Baby Babys Kind Kinder Kindes Mädchen Mädchens Junge Jungen Bub",
  "Buben Enkel Enkelin Säugling Zwillinge",
);

/** "mehr Jahre", "länger": no length. */
export const vagueLengths = wordClass("mehr viel lang länger");

/** What lasts and so takes "zehnjährig" as a length and not as an age. */
export const lastingNouns =
  /^(?:\p{L}*(?:haft|strafe|vertrag\p{L}*|bestehen\p{L}*|jubiläum\p{L}*|krieg\p{L}*|zeit|ausbildung|pause|frist|laufzeit|arbeit|herrschaft|konflikt\p{L}*|bürgerkrieg\p{L}*|verbot\p{L}*|sperre|garantie|amtszeit|planung|verfahren\p{L}*|prozess\p{L}*|tätigkeit|mitgliedschaft|freundschaft|erfahrung|suche|geschichte|ermittlungen?|verhandlungen?|aufenthalt\p{L}*|dauer|phase|studium\p{L}*|studie|karriere|ehe|treue|freiheitsstrafe|gefängnisstrafe))$/iu;

/** "schweren": what may be an adjective between an article and its noun. */
export const inflectedAdjective = /^\p{Ll}{2,}(?:e|en|er|es|em)$/u;

/** "ganzen", "gesamter". */
export const wholeWords = wordClass("ganze ganzen ganzem ganzer ganzes gesamte gesamten gesamtem gesamter gesamtes");

/** "halbes". */
export const halfWords = wordClass("halbe halben halbem halber halbes");

/** Small words that end like an adjective and are none. */
export const endsLikeAdjective = wordClass(
  "in an aber oder wenn denn wegen gegen neben zwischen unter über außer ohne bis seine ihre meine",
  "unsere seiner ihrer einer keine hinter seit nach haben werden sein waren wurden sollen innerhalb",
  "binnen",
);

/** "eine Woche", "eins". */
export const oneBeforeUnits = wordClass("ein eins eine einen einem einer eines");

/** "seit drei Jahren", "über zwei Wochen". */
export const lengthPrepositions = wordClass("seit nach vor über binnen innerhalb in für auf während");

/** "pro Tag", "je Stunde". */
export const perWords = wordClass("pro je");

/** Behind "am Tag" and the like stands what day it is: "am Tag der Wahl", "am Tag nach dem Sturm". */
export const settlesUnit = wordClass("der des nach vor als danach darauf zuvor davor ,");

/** "am Tage": the time of day, not a length. */
export const contractedBeforeDays = wordClass("am beim zum vom");

/** "Jahr für Jahr", "Stunde um Stunde". */
export const repeatsUnit = wordClass("für um zu");

/** "im Laufe des Jahres". */
export const courseNouns = wordClass("laufe verlauf");

/** "das letzte Jahr vor der Wahl": last of a row, not the one before now. */
export const behindLast = wordClass("des vor der");
