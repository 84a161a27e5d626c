import { type RuleRow, row } from "../../../../language/rule-row.ts";

/** Statements that a preposition, an adverb or a noun frames. */
export const verblessRules: readonly RuleRow[] = [
  row(
    "de/laut",
    "“Laut” and its source frame the sentence around them.",
    "„Laut“ und die Quelle dahinter rahmen den Satz um sie.",
    "Laut Polizei ist die Brücke gesperrt.",
  ),
  row(
    "de/nach-angaben",
    "“Nach” with a noun of saying and its source frames the sentence around it.",
    "„Nach“ mit einem Nomen des Sagens und der Quelle rahmt den Satz darum.",
    "Nach Angaben der Feuerwehr ist die Brücke gesperrt.",
  ),
  row(
    "de/zufolge",
    "“Zufolge” and the source before it frame the sentence around them.",
    "„Zufolge“ und die Quelle davor rahmen den Satz um sie.",
    "Medienberichten zufolge ist die Brücke gesperrt.",
  ),
  row(
    "de/so",
    "“So” with the source behind it frames what stands before it.",
    "„So“ mit der Quelle dahinter rahmt, was davor steht.",
    "Die Brücke ist gesperrt, so der Minister.",
  ),
  row(
    "de/aus-sicht",
    "“Aus Sicht” and whose view it is frame the sentence around them.",
    "„Aus Sicht“ und wessen Sicht es ist rahmen den Satz um sie.",
    "Aus Sicht der Opposition ist der Plan gescheitert.",
  ),
  row(
    "de/demnach",
    "“Demnach” goes on with the source that was named before.",
    "„Demnach“ führt die zuvor genannte Quelle fort.",
    "Das Amt legte einen Bericht vor. Demnach ist die Brücke gesperrt.",
  ),
  row(
    "de/reporting-noun",
    "A noun of saying opens the clause behind it.",
    "Ein Nomen des Sagens öffnet den Satz dahinter.",
    "Die Forderung der Opposition, die Steuern zu senken, blieb ohne Antwort.",
  ),
  row(
    "de/relative-source",
    "A relative clause with “wonach”, “laut dem” or “dem zufolge” tells what the noun before it says.",
    "Ein Relativsatz mit „wonach“, „laut dem“ oder „dem zufolge“ erzählt, was das Nomen davor sagt.",
    "Es gibt Berichte, wonach drei Kräne beschädigt seien.",
  ),
  row(
    "de/nach-wunsch",
    "“Geht es nach” somebody frames what that one wants.",
    "„Geht es nach“ jemandem rahmt, was der will.",
    "Geht es nach dem Verein, kommt das Stadion an den Fluss.",
  ),
];
