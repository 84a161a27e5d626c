import { verbsOf } from "./verb-row.ts";

/** Verbs that concede something against the speaker's interest. */
// biome-ignore format: one row a line
export const admitVerbs = verbsOf("admit", [
  { verb: "ein|räumen", opens: ["direct", "dass", "v2", "inf", "post", "np"], addressee: ["gegenüber"], example: "Der Fahrer räumte ein, zu schnell gefahren zu sein." },
  { verb: "zu|geben", opens: ["direct", "dass", "v2", "inf", "post", "np", "reported"], addressee: ["gegenüber"], example: "Die Firma gab zu, dass Daten verloren gingen." },
  { verb: "gestehen", opens: ["direct", "dass", "v2", "inf", "post", "np", "reported"], addressee: ["dat"], example: "Der Kassierer gestand, Geld genommen zu haben." },
  { verb: "ein|gestehen", opens: ["direct", "dass", "v2", "inf", "post", "np", "reported"], addressee: ["dat"], example: "Der Vorstand gestand ein, die Kosten unterschätzt zu haben." },
  { verb: "zu|gestehen", opens: ["direct", "dass", "v2", "post", "np"], addressee: ["dat"], example: "Die Gutachterin gestand zu, dass Zweifel bleiben." },
  { verb: "bekennen", opens: ["direct", "dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Der Autor bekannte, das Buch nie gelesen zu haben." },
  { verb: "beichten", opens: ["direct", "dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Der Lehrling beichtete, dass er die Maschine beschädigt hatte." },
  { verb: "konzedieren", opens: ["direct", "dass", "v2", "post", "np"], addressee: ["dat"], example: "Der Kritiker konzedierte, die Regie sei mutig." },
  { verb: "an|vertrauen", opens: ["dass", "v2", "post", "np"], addressee: ["dat"], example: "Die Zeugin vertraute einer Freundin an, dass sie Angst habe." },
  { verb: "aus|packen", opens: ["dass", "post", "reported"], prepositions: ["über"], strength: "weak", example: "Der frühere Fahrer packte über seinen Chef aus." },
  { verb: "sich outen", opens: ["post", "reported"], prepositions: ["als"], strength: "weak", example: "Der Minister outete sich als Fan der Band." },
  { verb: "sich bekennen", opens: ["reported"], prepositions: ["zu"], strength: "weak", example: "Eine Splittergruppe bekannte sich zu dem Anschlag." },
]);
