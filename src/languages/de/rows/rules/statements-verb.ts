import { type RuleRow, row } from "../../../../language/rule-row.ts";

/** Statements that a verb of saying frames. */
export const verbRules: readonly RuleRow[] = [
  row(
    "de/cue-verb-colon-quotation",
    "A verb of saying opens the quotation behind it.",
    "Ein Verb des Sagens öffnet das Zitat dahinter.",
    "Der Sprecher sagte: „Die Brücke ist sicher.“",
  ),
  row(
    "de/cue-verb-colon",
    "A verb of saying with a colon opens the sentence behind it.",
    "Ein Verb des Sagens mit Doppelpunkt öffnet den Satz dahinter.",
    "Die Kapitänin warnte: Die Deiche hielten nicht.",
  ),
  row(
    "de/cue-verb-dass",
    "A verb of saying opens the clause with “dass”.",
    "Ein Verb des Sagens öffnet den Satz mit „dass“.",
    "Der Sprecher sagte, dass die Brücke sicher sei.",
  ),
  row(
    "de/cue-verb-question",
    "A verb of saying opens the indirect question.",
    "Ein Verb des Sagens öffnet die indirekte Frage.",
    "Der Abgeordnete fragte, ob die Brücke sicher sei.",
  ),
  row(
    "de/cue-verb-infinitive",
    "A verb of saying opens the infinitive with “zu”.",
    "Ein Verb des Sagens öffnet den Infinitiv mit „zu“.",
    "Die Reederei kündigte an, die Fähre zu verkaufen.",
  ),
  row(
    "de/cue-verb-konjunktiv",
    "A verb of saying opens the clause behind it, whose Konjunktiv shows that it is reported.",
    "Ein Verb des Sagens öffnet den Satz dahinter, dessen Konjunktiv ihn als wiedergegeben zeigt.",
    "Der Sprecher sagte, die Brücke sei sicher.",
  ),
  row(
    "de/cue-verb-second",
    "A verb of saying opens the main clause behind it, though it stands in the indicative.",
    "Ein Verb des Sagens öffnet den Hauptsatz dahinter, obwohl er im Indikativ steht.",
    "Der Sprecher sagte, die Brücke ist sicher.",
  ),
  row(
    "de/cue-verb-postposed",
    "A verb of saying that comes first in its clause is the frame of what stands before it.",
    "Ein Verb des Sagens, das seinen Satz beginnt, rahmt, was davor steht.",
    "Die Brücke sei sicher, sagte der Sprecher.",
  ),
  row(
    "de/cue-verb-inserted",
    "A verb of saying inside a sentence is the frame of both halves.",
    "Ein Verb des Sagens mitten im Satz rahmt beide Hälften.",
    "Der Tunnel, sagte die Sprecherin, werde erst 2031 fertig.",
  ),
  row(
    "de/das-teilte-mit",
    "A pointing word beside a verb of saying stands for the sentence before.",
    "Ein zeigendes Wort bei einem Verb des Sagens steht für den Satz davor.",
    "Die Strecke ist gesperrt. Das teilte die Bahn mit.",
  ),
  row(
    "de/wie-clause",
    "A clause with “wie” and a verb of saying is the frame of the sentence it stands in.",
    "Ein Satz mit „wie“ und einem Verb des Sagens rahmt den Satz, in dem er steht.",
    "Wie das Amt mitteilte, ist die Brücke gesperrt.",
  ),
  row(
    "de/reported",
    "A verb of saying tells that somebody spoke, without the words.",
    "Ein Verb des Sagens berichtet, dass jemand gesprochen hat, ohne die Worte.",
    "Die Fraktion kritisierte die Pläne scharf.",
  ),
  row(
    "de/reported-konjunktiv",
    "In a report without the words a clause in the Konjunktiv gives some of them after all.",
    "In einem Bericht ohne die Worte gibt ein Satz im Konjunktiv doch einen Teil davon.",
    "Der Zeuge sprach von einem Mann, der geflohen sei.",
  ),
  row(
    "de/plan",
    "“Will” or “möchte” with an infinitive tells what somebody means to do, which is known from them.",
    "„Will“ oder „möchte“ mit einem Infinitiv gibt wieder, was jemand vorhat; das weiß man von ihm.",
    "Die Reederei will die Fähre im Mai verkaufen.",
  ),
];
