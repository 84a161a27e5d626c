import { verbsOf } from "./verb-row.ts";

/** Verbs that want to know. */
// biome-ignore format: one row a line
export const askVerbs = verbsOf("ask", [
  { verb: "fragen", opens: ["direct", "ob", "post"], addressee: ["acc"], prepositions: ["nach"], example: "Der Abgeordnete fragte, ob das Geld reiche." },
  { verb: "sich fragen", opens: ["direct", "ob", "post"], medium: "thought", strength: "weak", example: "Viele fragen sich, ob die Brücke noch sicher ist." },
  { verb: "nach|fragen", opens: ["direct", "ob", "post"], addressee: ["bei"], example: "Die Richterin fragte nach, wann der Brief ankam." },
  { verb: "an|fragen", opens: ["direct", "ob", "post"], addressee: ["bei"], example: "Die Stadt fragte an, ob das Land sich beteilige." },
  { verb: "zurück|fragen", opens: ["direct", "ob", "post"], addressee: ["bei"], example: "„Warum gerade jetzt“, fragte der Zeuge zurück." },
  { verb: "nach|haken", opens: ["direct", "ob", "post"], prepositions: ["bei"], example: "„Und wer hat bezahlt?“, hakte die Moderatorin nach." },
  { verb: "befragen", opens: ["ob"], addressee: ["acc"], prepositions: ["zu", "nach"], strength: "weak", example: "Das Institut befragte 1.000 Menschen, ob sie umziehen wollen." },
  { verb: "erfragen", opens: ["ob", "np"], addressee: ["bei"], example: "Die Redaktion erfragte beim Amt, wie viele Anträge vorliegen." },
  { verb: "sich erkundigen", opens: ["direct", "ob", "post"], addressee: ["bei"], prepositions: ["nach"], example: "Der Senator erkundigte sich, ob alle in Sicherheit seien." },
  { verb: "rätseln", opens: ["direct", "ob", "post"], medium: "thought", prepositions: ["über"], example: "Die Ermittler rätseln, wie der Dieb ins Haus kam." },
  { verb: "grübeln", opens: ["direct", "ob", "post"], medium: "thought", prepositions: ["über"], example: "Der Trainer grübelt, wen er aufstellt." },
  { verb: "aus|fragen", opens: ["ob", "post"], medium: "speech", addressee: ["acc"], prepositions: ["über"], example: "Die Reporter fragten den Hausmeister aus, wer dort wohnte." },
  { verb: "sich vergewissern", opens: ["dass", "ob", "post"], medium: "thought", addressee: ["bei"], strength: "weak", example: "Der Pilot vergewisserte sich, dass alle angeschnallt waren." },
  { verb: "ergründen", opens: ["ob"], medium: "thought", strength: "weak", example: "Die Studie will ergründen, warum Läden schließen." },
]);
