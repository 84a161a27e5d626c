import { verbsOf } from "./verb-row.ts";

/** Verbs that name a danger. */
// biome-ignore format: one row a line
export const warnVerbs = verbsOf("warn", [
  { verb: "unken", opens: ["direct", "dass", "v2", "post"], example: "Der Konkurrent unkte, die Linie werde nie fahren." },
  { verb: "warnen", opens: ["direct", "dass", "v2", "inf", "post"], addressee: ["acc"], prepositions: ["vor"], example: "Der Wetterdienst warnte vor Glätte." },
  { verb: "vor|warnen", opens: ["dass", "post"], addressee: ["acc"], prepositions: ["vor"], example: "Der Zoll war vorgewarnt worden, dass ein Schmuggler an Bord sei." },
  { verb: "alarmieren", opens: ["dass", "post"], addressee: ["acc"], prepositions: ["über"], strength: "weak", example: "Der Wächter alarmierte die Polizei, dass jemand im Lager sei." },
  { verb: "schwarz|malen", opens: ["direct", "post"], strength: "weak", example: "„Bald fährt hier kein Bus mehr“, malte der Betriebsrat schwarz." },
]);
