// Words by which the tense of a time is told: "seit dem 3. Mai", "vom Montag an", "die kommende Woche".

import { wordClass } from "../word-classes/word-class.ts";

/** "der", "eine": between a preposition and its time. */
export const anyArticle = wordClass("der die das dem den des eine einen einem einer eines ein");

/** "im Mai", "am Montag". */
export const atWords = wordClass("im am");

/** "mehr als im Mai", "im Vergleich zum Mai". */
export const comparesTimes = wordClass("als wie vergleich gegenüber");

/** "von Montag an". */
export const goesOnBehind = wordClass("bis an");

/** "bis zum Montag", "ab dem Montag". */
export const articlesOfDeadline = wordClass("zum dem");

/** "ein Ultimatum bis Freitag". */
export const deadlineNouns = wordClass("Ultimatum Frist Aufschub Bedenkzeit Galgenfrist Schonfrist Zahlungsfrist");

/** "ab Montag". */
export const openEnded = wordClass("ab bis");

/** "am kommenden Montag". */
export const contractedBeforeTime = wordClass("am im zum vom seit ab");

/** "kommende", "laufenden". */
export const presentParticiple = /^\p{Ll}+ende[nmrs]?$/u;

/** "soll öffnen", "dürfte steigen": what is told lies ahead. */
export const futureModals = wordClass("soll sollen will wollen dürfte dürften könnte könnten");

/** Participles by their look: "gewählt", "angekündigt", "vereinbart", "studiert", without a dictionary; and "worden". */
export const participleShape =
  /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert|(?:ver|be|ent|er|zer)\p{Ll}{3,}(?:t|en)|worden)$/u;

/** Words that look like a participle and are none. */
export const noParticiple = wordClass(
  "gegen gelten gehen geben bereits gestern gerecht insgesamt bekannt verstärkt erst bereit entlang",
  "berechtigt gesamt wegen gleichen",
);
