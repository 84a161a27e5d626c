import { verbsOf } from "./verb-row.ts";

/** Verbs that announce a harm by the speaker. */
// biome-ignore format: one row a line
export const threatenVerbs = verbsOf("threaten", [
  { verb: "drohen", opens: ["direct", "dass", "v2", "inf", "post"], addressee: ["dat"], prepositions: ["mit"], example: "Der Verband drohte, die Gespräche abzubrechen." },
  { verb: "an|drohen", opens: ["dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Die Lokführer drohten Streiks an." },
  { verb: "erpressen", opens: ["inf"], addressee: ["acc"], prepositions: ["mit"], strength: "weak", example: "Die Hacker erpressten die Klinik damit, Daten zu veröffentlichen." },
  { verb: "erzwingen", opens: ["dass", "np"], strength: "weak", example: "Die Fischer wollten mit einer Blockade erzwingen, dass die Quote steigt." },
]);
