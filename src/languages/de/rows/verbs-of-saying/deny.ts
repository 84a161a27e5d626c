import { verbsOf } from "./verb-row.ts";

/** Verbs that say that something is not so, or refuse it. */
// biome-ignore format: one row a line
export const denyVerbs = verbsOf("deny", [
  { verb: "sich distanzieren", opens: [], prepositions: ["von"], example: "Die Partei distanzierte sich von den Äußerungen ihres Kandidaten." },
  { verb: "sich wehren", opens: ["post"], prepositions: ["gegen"], strength: "weak", reads: "accuse", example: "Der Ort wehrt sich gegen den Vorwurf, nichts getan zu haben." },
  { verb: "verweigern", opens: ["inf", "np"], addressee: ["dat"], strength: "weak", empty: "deed", example: "Der Konzern verweigerte eine Auskunft." },
  { verb: "dementieren", opens: ["direct", "dass", "v2", "post", "np"], example: "Der Konzern dementierte, dass er Stellen streiche." },
  { verb: "bestreiten", opens: ["direct", "dass", "v2", "inf", "post", "np"], addressee: ["gegenüber"], example: "Der Senator bestritt, das Geld erhalten zu haben." },
  { verb: "ab|streiten", opens: ["dass", "inf", "post", "np"], example: "Die Verdächtige stritt ab, am Tatort gewesen zu sein." },
  { verb: "leugnen", opens: ["dass", "inf", "post", "np"], example: "Der Angeklagte leugnete, den Wagen gefahren zu haben." },
  { verb: "zurück|weisen", opens: ["direct", "dass", "post", "np"], prepositions: ["als"], example: "Das Ministerium wies die Vorwürfe als haltlos zurück." },
  { verb: "verneinen", opens: ["direct", "dass", "post", "np"], example: "Der Sprecher verneinte, dass Gespräche liefen." },
  { verb: "widersprechen", opens: ["direct", "dass", "post", "reported"], addressee: ["dat"], example: "Die Stadt widersprach der Darstellung des Vereins." },
  { verb: "sich verwahren", opens: ["dass", "post"], prepositions: ["gegen"], example: "Die Bank verwahrte sich gegen den Verdacht der Untreue." },
  { verb: "ab|lehnen", opens: ["direct", "dass", "inf", "post", "np"], prepositions: ["als"], example: "Der Rat lehnte es ab, die Akten zu öffnen." },
  { verb: "aus|schließen", opens: ["dass", "inf", "post", "np", "reported"], strength: "weak", deedWith: ["von", "vom", "aus"], example: "Die Polizei schloss aus, dass ein Dritter beteiligt war." },
  { verb: "verwerfen", opens: ["dass", "np"], prepositions: ["als"], strength: "weak", empty: "decision", example: "Das Gericht verwarf die Beschwerde als unbegründet." },
  { verb: "widerlegen", opens: ["dass", "np"], strength: "weak", example: "Das Institut widerlegte, dass die Pflanze giftig ist." },
  { verb: "negieren", opens: ["dass", "np"], example: "Der Verband negierte, dass es Absprachen gab." },
  { verb: "ab|tun", opens: ["post", "np"], prepositions: ["als"], example: "Der Trainer tat die Berichte als Gerüchte ab." },
  { verb: "ab|wehren", opens: ["direct"], strength: "weak", example: "„Das ist keine Frage für uns“, wehrte die Sprecherin ab." },
  { verb: "ab|winken", opens: ["direct", "post"], strength: "weak", example: "„Kein Thema für uns“, winkte der Präsident ab." },
  { verb: "zurück|nehmen", opens: ["np", "reported"], strength: "weak", example: "Der Redner nahm die Behauptung zurück." },
  { verb: "widerrufen", opens: ["direct", "dass", "np"], example: "Der Häftling widerrief sein Geständnis." },
]);
