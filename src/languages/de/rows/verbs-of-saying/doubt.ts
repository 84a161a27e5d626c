import { verbsOf } from "./verb-row.ts";

/** Verbs that hold something to be uncertain or untrue. */
// biome-ignore format: one row a line
export const doubtVerbs = verbsOf("doubt", [
  { verb: "bezweifeln", opens: ["dass", "ob", "post", "np"], medium: "thought", example: "Der Gutachter bezweifelte, dass die Zahlen stimmen." },
  { verb: "zweifeln", opens: ["dass", "ob", "post"], medium: "thought", prepositions: ["an"], example: "Viele zweifeln daran, dass der Plan gelingt." },
  { verb: "an|zweifeln", opens: ["dass", "ob", "post", "np"], medium: "thought", example: "Die Wahlleitung zweifelte an, ob die Listen vollständig sind." },
  { verb: "schwanken", opens: ["ob", "post"], medium: "thought", strength: "weak", example: "Der Rat schwankte, ob er zustimmen soll." },
]);
