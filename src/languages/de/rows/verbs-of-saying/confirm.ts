import { verbsOf } from "./verb-row.ts";

/** Verbs that stand by what somebody else has said. */
// biome-ignore format: one row a line
export const confirmVerbs = verbsOf("confirm", [
  { verb: "bestätigen", opens: ["direct", "dass", "v2", "inf", "post", "np"], addressee: ["dat", "gegenüber"], deedWith: ["amt", "ämtern", "posten"], example: "Die Behörde bestätigte, dass drei Menschen vermisst werden." },
  { verb: "zu|stimmen", opens: ["direct", "post"], addressee: ["dat"], strength: "weak", example: "„Da hat sie recht“, stimmte der Minister zu." },
  { verb: "bei|pflichten", opens: ["direct", "dass", "post"], addressee: ["dat"], example: "„Genau so war es“, pflichtete der Nachbar bei." },
  { verb: "beglaubigen", opens: ["dass", "np"], medium: "writing", strength: "weak", example: "Der Notar beglaubigte, dass die Unterschrift echt ist." },
  { verb: "bescheinigen", opens: ["dass", "v2", "post", "np"], addressee: ["dat"], example: "Die Klinik bescheinigte, dass der Zeuge nicht reisen kann." },
  { verb: "attestieren", opens: ["dass", "np"], addressee: ["dat"], example: "Die Gutachterin attestierte der Behörde schwere Fehler." },
  { verb: "verifizieren", opens: ["dass", "np"], strength: "weak", example: "Die Redaktion verifizierte, dass das Video aus der Stadt stammt." },
  { verb: "beeiden", opens: ["dass", "v2", "inf", "post", "np"], example: "Der Makler beeidete, das Papier nie gesehen zu haben." },
  { verb: "beschwören", opens: ["dass", "v2", "inf", "np"], strength: "weak", example: "Sie beschwor vor Gericht, dass er zu Hause war." },
  { verb: "untermauern", opens: ["dass", "np"], prepositions: ["mit"], strength: "weak", example: "Die Messung untermauerte, dass die Quelle versiegt." },
  { verb: "nicken", opens: ["dass", "post"], medium: "speech", strength: "weak", example: "„Ja, so war es“, nickte die Zeugin." },
  { verb: "bejahen", opens: ["direct", "post", "np"], strength: "weak", reads: "ask", example: "Die Sprecherin bejahte die Frage, ob Proben genommen würden." },
]);
