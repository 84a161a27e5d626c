import { type RuleRow, row } from "../../../../language/rule-row.ts";

/** Times that are counted from the day of publication or from the time the text is at. */
export const nearRules: readonly RuleRow[] = [
  row(
    "de/today",
    "“Heute” is the day of publication, or these times where the sentence speaks of no day.",
    "„Heute“ ist der Tag der Veröffentlichung, oder die heutige Zeit, wo der Satz von keinem Tag spricht.",
    "Der Landtag wählt heute.",
  ),
  row(
    "de/today-part",
    "“Heute” with a part of the day is that part of the day of publication.",
    "„Heute“ mit einer Tageszeit ist diese Tageszeit am Tag der Veröffentlichung.",
    "Der Landtag wählt heute Abend.",
  ),
  row(
    "de/near-time",
    "A word such as “gestern” or “Vorjahr” is counted from the day of publication.",
    "Ein Wort wie „gestern“ oder „Vorjahr“ wird vom Tag der Veröffentlichung gezählt.",
    "Gestern tagte der Rat.",
  ),
  row(
    "de/near-day-part",
    "A word such as “gestern” with a part of the day is that part of the day counted.",
    "Ein Wort wie „gestern“ mit einer Tageszeit ist diese Tageszeit am gezählten Tag.",
    "Gestern Abend tagte der Rat.",
  ),
  row(
    "de/beside",
    "A word such as “Vortag” is counted from the time the text is at.",
    "Ein Wort wie „Vortag“ wird von der Zeit gezählt, bei der der Text ist.",
    "Am 5. Mai tagte der Rat, am Folgetag trat er zurück.",
  ),
  row(
    "de/unit-from-now",
    "“Vergangene”, “diese” or “nächste” with a unit is counted from the day of publication.",
    "„Vergangene“, „diese“ oder „nächste“ mit einer Einheit wird vom Tag der Veröffentlichung gezählt.",
    "Vergangene Woche tagte der Rat.",
  ),
  row(
    "de/unit-beside",
    "“Am Tag zuvor” or “im Jahr darauf” is counted from the time the text is at.",
    "„Am Tag zuvor“ oder „im Jahr darauf“ wird von der Zeit gezählt, bei der der Text ist.",
    "Am Montag tagte der Rat. Am Tag zuvor hatte es gebrannt.",
  ),
  row(
    "de/day-spoken-of",
    "“An diesem Tag” is the day the text is at.",
    "„An diesem Tag“ ist der Tag, bei dem der Text ist.",
    "Am 3. Mai tagte der Rat. An diesem Tag brannte es.",
  ),
  row(
    "de/same-unit",
    "“Am selben Tag” is the day or year the text is at.",
    "„Am selben Tag“ ist der Tag oder das Jahr, bei dem der Text ist.",
    "Am 3. Mai tagte der Rat. Am selben Tag brannte es.",
  ),
  row(
    "de/part-of-unit",
    "A part such as “Ende” of a unit with its article is a part of the one that is now.",
    "Ein Teil wie „Ende“ einer Einheit mit Artikel ist ein Teil der jetzigen.",
    "Ende des Jahres schließt das Bad.",
  ),
  row(
    "de/course-of-unit",
    "“Im Laufe der Woche” is the unit that is now.",
    "„Im Laufe der Woche“ ist die jetzige Einheit.",
    "Im Laufe der Woche tagt der Rat.",
  ),
  row(
    "de/this-year",
    "“Des Jahres” is the year that is now.",
    "„Des Jahres“ ist das jetzige Jahr.",
    "Es war der kälteste Tag des Jahres.",
  ),
  row(
    "de/reference",
    "A fixed phrase such as “derzeit” or “in Zukunft” is the present, the past or the future as such.",
    "Ein fester Ausdruck wie „derzeit“ oder „in Zukunft“ ist die Gegenwart, Vergangenheit oder Zukunft als solche.",
    "Derzeit ist das Bad geschlossen.",
  ),
  row(
    "de/soon",
    "“Bald” is the future, where the sentence does not tell of the past.",
    "„Bald“ ist die Zukunft, wo der Satz nicht von Vergangenem erzählt.",
    "Bald wird gewählt.",
  ),
  row(
    "de/vague-length-from-now",
    "“In den kommenden Tagen” is the future, “in den letzten Tagen” a length of time without a number.",
    "„In den kommenden Tagen“ ist die Zukunft, „in den letzten Tagen“ eine Dauer ohne Zahl.",
    "In den kommenden Tagen fällt Schnee.",
  ),
  row(
    "de/length-from-now",
    "“In den vergangenen drei Jahren” is a length of time that ends or begins now.",
    "„In den vergangenen drei Jahren“ ist eine Dauer, die jetzt endet oder beginnt.",
    "In den vergangenen drei Jahren stieg die Miete.",
  ),
];
