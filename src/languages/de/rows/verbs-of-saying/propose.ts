import { verbsOf } from "./verb-row.ts";

/** Verbs that put forward what could be done. */
// biome-ignore format: one row a line
export const proposeVerbs = verbsOf("propose", [
  { verb: "vor|schlagen", opens: ["direct", "dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Die Fraktion schlug vor, die Frist zu verlängern." },
  { verb: "an|regen", opens: ["direct", "dass", "inf", "post", "np"], example: "Der Beirat regte an, einen Lärmatlas zu erstellen." },
  { verb: "empfehlen", opens: ["direct", "dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Die Kommission empfahl, Kinder impfen zu lassen." },
  { verb: "raten", opens: ["direct", "dass", "v2", "inf", "post"], addressee: ["dat"], prepositions: ["zu"], example: "Die Ärzte rieten ihm, eine Pause einzulegen." },
  { verb: "an|raten", opens: ["direct", "dass", "inf", "np"], addressee: ["dat"], example: "Der Anwalt riet an, den Vergleich anzunehmen." },
  { verb: "zu|raten", opens: ["dass", "inf", "post"], addressee: ["dat"], prepositions: ["zu"], example: "Der Trainer riet ihr zu, das Angebot anzunehmen." },
  { verb: "auf|werfen", opens: ["ob", "np"], strength: "weak", reads: "ask", example: "Der Fall wirft die Frage auf, ob Kontrollen fehlten." },
  { verb: "skizzieren", opens: ["dass", "ob", "np"], example: "Die Planerin skizzierte, wie der Platz aussehen könnte." },
  { verb: "umreißen", opens: ["ob", "np"], strength: "weak", example: "Der Intendant umriss, was er vorhat." },
  { verb: "offerieren", opens: ["inf", "np"], addressee: ["dat"], example: "Der Käufer offerierte 30 Euro je Aktie." },
]);
