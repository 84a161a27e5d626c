import { type RuleRow, row } from "../../../../language/rule-row.ts";

/** Statements without a frame of their own. */
export const continuedRules: readonly RuleRow[] = [
  row(
    "de/konjunktiv-continued",
    "A sentence in the Konjunktiv without a frame goes on with the speech before it.",
    "Ein Satz im Konjunktiv ohne Rahmen führt die Rede davor fort.",
    "Die Brücke sei sicher, sagte der Sprecher. Man habe sie im Herbst geprüft.",
  ),
  row(
    "de/hearsay",
    "“Soll” with an infinitive of the past tells what is said, by whom the text does not say.",
    "„Soll“ mit einem Infinitiv der Vergangenheit gibt wieder, was gesagt wird; von wem, sagt der Text nicht.",
    "Der Mann soll die Papiere gefälscht haben.",
  ),
  row(
    "de/hearsay-continued",
    "“Soll” behind somebody's speech goes on with it.",
    "„Soll“ hinter jemandes Rede führt sie fort.",
    "Ein Mann sei festgenommen worden, sagte der Sprecher. Er soll die Papiere gefälscht haben.",
  ),
  row(
    "de/own-hedge",
    "The article itself says it, with a word that shows how sure it is.",
    "Der Artikel sagt es selbst, mit einem Wort, das zeigt, wie sicher er ist.",
    "Der Kapitän ist offenbar unterwegs.",
  ),
  row(
    "de/claim",
    "“Will” with an infinitive of the past tells what the subject says of itself, and nobody vouches for.",
    "„Will“ mit einem Infinitiv der Vergangenheit gibt wieder, was jemand von sich selbst sagt und niemand bestätigt.",
    "Eine Spaziergängerin will das Boot gesehen haben.",
  ),
];
