import { type RuleRow, row } from "../../../../language/rule-row.ts";

/** How the fields of a statement are filled, once its own rule has found its words; `statements/why.ts` tells which applies. */
export const fieldRules: readonly RuleRow[] = [
  row(
    "field/speaker",
    "The frame, or the sentence that tells of it, names who speaks.",
    "Der Rahmen nennt, wer spricht, oder der Satz, der davon erzählt.",
    "Die Brücke sei sicher, sagte der Sprecher.",
  ),
  row(
    "field/speaker-entity",
    "The words for who speaks stand for somebody whom the article names elsewhere or in full.",
    "Die Worte für den, der spricht, stehen für jemanden, den der Artikel auch an anderer Stelle nennt.",
    "Die Reederin Anna Kellinghusen klagt. Sie sagte, die Fähre sei veraltet.",
  ),
  row(
    "field/speaker-continued",
    "Who spoke before goes on.",
    "Es spricht weiter, wer davor gesprochen hat.",
    "Die Brücke sei sicher, sagte der Sprecher. Man habe sie im Herbst geprüft.",
  ),
  row(
    "field/speaker-none",
    "No word names who speaks.",
    "Kein Wort nennt, wer spricht.",
    "Dem Kassierer wird vorgeworfen, Rechnungen gefälscht zu haben.",
  ),
  row(
    "field/medium",
    "The verb says how the words came, or else the channel or the kind of source; there are two where it cannot be told.",
    "Das Verb sagt, wie die Worte kamen, sonst der Kanal oder die Art der Quelle; es sind zwei, wo es offen bleibt.",
    "Die Reederei schrieb, die Fähre sei veraltet.",
  ),
  row(
    "field/addressee",
    "The frame names to whom it is said.",
    "Der Rahmen nennt, zu wem es gesagt wird.",
    "Die Fähre sei veraltet, sagte die Reederin dem Sender.",
  ),
  row(
    "field/parent",
    "It stands inside what somebody else says.",
    "Es steht innerhalb dessen, was jemand anderes sagt.",
    "Der Sender berichtete, ein Wärter habe gesagt, das Tor sei offen gewesen.",
  ),
  row(
    "field/chain",
    "The frames name on whose word it is, from whoever said it first to the one who tells us.",
    "Die Rahmen nennen, auf wessen Wort es beruht: von dem, der es zuerst sagte, bis zu dem, der es uns erzählt.",
    "Die Brücke schließe bald, berichtete der Sender unter Berufung auf die Bahn.",
  ),
  row(
    "field/chain-unnamed",
    "A source that is called by what it is, and not by a name, is unnamed.",
    "Eine Quelle, die nach dem heißt, was sie ist, und nicht mit Namen, ist ungenannt.",
    "Die Brücke schließe bald, hieß es aus Regierungskreisen.",
  ),
  row(
    "field/act",
    "The verb or noun of saying names the act, unless the words themselves ask, demand, announce, deny or judge.",
    "Das Verb oder Nomen des Sagens nennt die Handlung, außer die Worte selbst fragen, fordern, kündigen an, verneinen oder urteilen.",
    "Die Reederei kündigte an, die Fähre zu verkaufen.",
  ),
  row(
    "field/origin",
    "No word weakens it: whoever says so first is sure.",
    "Kein Wort schwächt es ab: Wer es zuerst sagt, ist sicher.",
    "Die Brücke sei sicher, sagte der Sprecher.",
  ),
  row(
    "field/origin-words",
    "These words show how sure whoever says so first is.",
    "Diese Worte zeigen, wie sicher ist, wer es zuerst sagt.",
    "Die Brücke könnte im Mai schließen, sagte der Sprecher.",
  ),
  row(
    "field/author",
    "The article passes it on and takes no side.",
    "Der Artikel gibt es weiter und nimmt keine Stellung.",
    "Die Brücke sei sicher, sagte der Sprecher.",
  ),
  row(
    "field/author-words",
    "These words show how sure the article itself is.",
    "Diese Worte zeigen, wie sicher der Artikel selbst ist.",
    "Der Fahrer räumte ein, zu schnell gefahren zu sein.",
  ),
  row(
    "field/conditional",
    "It hangs on a condition that it names itself, so nobody commits to it.",
    "Es hängt an einer Bedingung, die es selbst nennt; darum legt sich niemand fest.",
    "Das Konzert falle aus, wenn es regne, sagte der Veranstalter.",
  ),
  row(
    "field/said",
    "A time in the frame is when it was said.",
    "Eine Zeit im Rahmen ist die, zu der es gesagt wurde.",
    "Die Brücke sei sicher, sagte der Sprecher am Dienstag.",
  ),
  row(
    "field/about",
    "A time inside the words is when it happens.",
    "Eine Zeit in den Worten ist die, zu der es geschieht.",
    "Die Brücke schließe am Freitag, sagte der Sprecher.",
  ),
  row(
    "field/places",
    "A place inside the words is where it happens; of a state where a preposition of place leads to it.",
    "Ein Ort in den Worten ist der, wo es geschieht; ein Staat dort, wo ein „in“ oder „nach“ auf ihn führt.",
    "In Hannover schließe die Brücke, sagte der Sprecher.",
  ),
  row(
    "field/supersedes",
    "By the article's own words (“at first”, “corrected”, “now”) it takes the place of what was said before.",
    "Nach den Worten des Artikels („zunächst“, „korrigierte“, „nun“) tritt es an die Stelle des früher Gesagten.",
    "Der Sender hatte zunächst berichtet, das Treffen sei für Mittwoch geplant. Später korrigierte er, das Treffen sei am Freitag.",
  ),
];
