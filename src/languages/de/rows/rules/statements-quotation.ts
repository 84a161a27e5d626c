import { type RuleRow, row } from "../../../../language/rule-row.ts";

/** Statements found by their quotation marks. */
export const quotationRules: readonly RuleRow[] = [
  row(
    "de/partial-quotation",
    "Quoted words inside what somebody says are that person's words.",
    "Worte in Anführungszeichen innerhalb einer Aussage sind die Worte dessen, der spricht.",
    "Die Ministerin sagte, die Lage sei „sehr ernst und verworren“.",
  ),
  row(
    "de/quoted-words",
    "Quoted words that a verb of naming or saying governs are the words of its subject.",
    "Worte in Anführungszeichen bei einem Verb des Nennens oder Sagens sind die Worte seines Subjekts.",
    "Der Trainer nannte den Plan „völlig absurd“.",
  ),
  row(
    "de/colon-quotation",
    "A quotation behind a colon is said by the subject of the sentence before it.",
    "Ein Zitat hinter einem Doppelpunkt sagt das Subjekt des Satzes davor.",
    "Der Trainer war zufrieden: „Wir haben gut gespielt.“",
  ),
  row(
    "de/name-colon",
    "A quotation behind a name and a colon is said by who bears the name.",
    "Ein Zitat hinter einem Namen mit Doppelpunkt sagt, wer den Namen trägt.",
    "Polizeichefin Ina Brandt: „Wir suchen weiter nach dem Boot.“",
  ),
  row(
    "de/caption",
    "Quoted words behind a noun such as “Aufschrift” stand on the thing that is named.",
    "Worte in Anführungszeichen hinter einem Nomen wie „Aufschrift“ stehen auf dem genannten Ding.",
    "Am Tor hing ein Schild mit der Aufschrift „Wir wollen bleiben“.",
  ),
  row(
    "de/quoted-view",
    "Quoted words that tell what something is to somebody are that one's words.",
    "Worte in Anführungszeichen, die sagen, was etwas für jemanden ist, sind dessen Worte.",
    "Für die Ministerin ist die Lage am Deich „völlig offen“.",
  ),
  row(
    "de/quotation-continued",
    "A quotation that stands alone goes on with the speech before it.",
    "Ein Zitat, das allein steht, führt die Rede davor fort.",
    "„Die Brücke ist sicher“, sagte der Sprecher. „Wir prüfen sie jedes Jahr.“",
  ),
  row(
    "de/quotation-beside-person",
    "A quotation that stands alone is most likely theirs of whom the sentence beside it tells.",
    "Ein Zitat, das allein steht, ist am ehesten von der Person, von der der Satz daneben erzählt.",
    "„Das ist falsch.“ Anna Möws ist verärgert.",
  ),
];
