// Words between two times and the length that they come to: "von 8 bis 10 Uhr, also zwei Stunden", "2010, drei Jahre später".

import { wordClass } from "../word-classes/word-class.ts";

/** "zwei Stunden später". */
export const laterClock = wordClass("später danach");

/** "zwei Stunden später, um 10 Uhr". */
export const beforeLaterClock = /^,? ?(?:um|gegen)?$/u;

/** "das liegt drei Jahre zurück". */
export const liesForms = wordClass("liegt liegen lag lagen liege");

/** "der 10. Jahrestag". */
export const anniversaryNouns = wordClass("Jahrestag Jahrestags Todestag Todestags Geburtstag Geburtstags");

/** "der 80. Geburtstag": an age. */
export const birthday = "Geburtstag";

/** "drei Jahre, also seit 2010": between a length and its dates. */
export const betweenLengthAndDate = wordClass(", ( – - also im Jahr Jahre am und zwar seit nämlich genau )");

/** "zuletzt 2010". */
export const lastTimeWords = /^(?:zuletzt|letztmals|letztmalig)$/iu;

/** "der erste seit drei Jahren". */
export const firstSince = wordClass("erste ersten erstem erster erstes erstmals erstmalig");

/** What something begins with. "Das Schiff wurde 2009 gebaut und fährt seit 17 Jahren." */
export const beginning = wordClass(
  "gebaut erbaut gegründet eröffnet eingeführt begonnen begann entstanden entstand errichtet gestartet",
  "startete eingeweiht unterzeichnet gewählt ernannt übernahm übernommen trat beigetreten heirateten",
  "geheiratet verschwand verschwunden",
);

/** "das letzte Mal". */
export const lastOfTimes = "letzte";

/** "von 2010 bis zum Jahr 2012". */
export const untilPhrase = /^bis(?: zu[mr])?$/u;

/** Between a length and its date. */
export const betweenTimes = wordClass(", ( am also danach darauf und zwar nämlich dem der –");

/** "drei Jahre später". */
export const laterWords = wordClass("später danach darauf");

/** "seit drei Jahren", "vor drei Jahren". */
export const sinceOrAgo = wordClass("seit vor");

/** "das liegt drei Jahre zurück". */

/** "feiert seinen 80. Geburtstag". */
export const ownAnniversary = wordClass("seinen ihren");

/** "feiert am Montag". */
export const celebrates = wordClass("feiert begeht feiern begehen");

/** "zwei Stunden geöffnet, von 8 bis 10 Uhr": what stands between a length and its range. */
export const beforeOpenRange = /^(?:(?:lang|geöffnet|gesperrt)?,?(?: also| und zwar)?(?: von)?|\()$/u;

/** "Das liegt drei Jahre zurück." */
export const pointsBack = wordClass("Das Dies");

/** "Das ist nun drei Jahre her." */
export const byNow = wordClass("nun jetzt");

/** "Das war drei Jahre nach dem Brand." */
export const pastVerbs = wordClass("war waren wurde wurden hatte hatten");

/** "Das ist drei Jahre her." */
export const thatIs = /^Das ist /u;

/** "dauert drei Tage". */
export const lastsForms = wordClass("dauert dauere dauern läuft laufe laufen gilt gelte währt beträgt");

/** "endet am Freitag". */
export const endsForms = wordClass("bis endet ende enden endete vorbei");

/** "also bis Freitag". */
export const hence = wordClass("also damit somit mithin folglich");

/** ". Sie endet damit am Freitag". */
export const endsNextSentence = /^\. (?:Er|Sie|Es) endete? (?:damit|somit|also)/u;

/** What may stand between a length and the end that follows from it: "dauert zwei Wochen, sie endet damit am 16. Dezember". */
export const betweenEnds =
  /^(?:[,;.–]|und|[Ee]r|[Ss]ie|[Ee]s|also|damit|somit|mithin|folglich|bis|zu[mr]?|am|endete?n?|ende|de[mn]|mit)$/u;
