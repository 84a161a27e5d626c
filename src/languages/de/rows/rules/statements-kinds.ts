import { type RuleRow, row } from "../../../../language/rule-row.ts";

/** Statements of texts with a form of their own: interviews, correction notes, quotations that a page sets off. */
export const kindRules: readonly RuleRow[] = [
  row(
    "de/interview-answer",
    "A paragraph of an interview is said by the one whose answer it is.",
    "Einen Absatz eines Interviews sagt, wer darin antwortet.",
    "Warum sind Moore wichtig?\n\nUte Karstens: Weil sie Wasser halten.",
  ),
  row(
    "de/set-off",
    "The page sets the words off and names below them who speaks.",
    "Die Seite setzt die Worte ab und nennt darunter, wer spricht.",
    "<blockquote><p>Wer hier schließt, nimmt uns den Hof.</p><footer>Toni Bruns, Landwirt</footer></blockquote>",
  ),
  row(
    "de/withdrawn",
    "The outlet takes back in a note what it wrote before.",
    "Das Medium nimmt in einem Hinweis zurück, was es zuvor geschrieben hat.",
    "In einer früheren Version dieses Artikels hieß es, die Brücke sei alt. Richtig ist: Sie ist neu.",
  ),
  row(
    "de/put-right",
    "The note puts it in the place of what the outlet takes back.",
    "Der Hinweis setzt es an die Stelle dessen, was das Medium zurücknimmt.",
    "In einer früheren Version dieses Artikels hieß es, die Brücke sei alt. Richtig ist: Sie ist neu.",
  ),
];
