import { verbsOf } from "./verb-row.ts";

/** Verbs that make known what is to come or has just been settled, and verbs of intending. */
// biome-ignore format: one row a line
export const announceVerbs = verbsOf("announce", [
  { verb: "an|kündigen", opens: ["direct", "dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Die Bahn kündigte an, mehr Züge einzusetzen." },
  { verb: "planen", opens: ["dass", "inf", "np"], medium: "thought", strength: "weak", example: "Die Stadt plant, das Bad zu schließen." },
  { verb: "beabsichtigen", opens: ["inf", "np"], medium: "thought", strength: "weak", example: "Der Konzern beabsichtigt, zwei Werke zu verkaufen." },
  { verb: "vor|haben", opens: ["inf", "np"], medium: "thought", strength: "weak", example: "Die Regierung hat vor, die Steuer zu senken." },
  { verb: "avisieren", opens: ["dass", "np"], addressee: ["dat"], example: "Die Reederei avisierte, dass das Schiff am Freitag anlege." },
  { verb: "an|streben", opens: ["dass", "inf", "np"], medium: "thought", strength: "weak", example: "Die Gemeinde strebt an, bis 2040 ohne Öl zu heizen." },
  { verb: "sich vor|nehmen", opens: ["dass", "inf", "np"], medium: "thought", strength: "weak", example: "Die Mannschaft nahm sich vor, früher zu pressen." },
  { verb: "vor|sehen", opens: ["dass", "inf", "np"], strength: "weak", example: "Der Entwurf sieht vor, dass die Gebühr entfällt." },
  { verb: "vor|stellen", opens: ["ob", "np"], addressee: ["dat"], strength: "weak", empty: "deed", example: "Die Ministerin stellte den neuen Fahrplan vor." },
  { verb: "präsentieren", opens: ["ob", "np"], addressee: ["dat"], strength: "weak", empty: "deed", example: "Der Vorstand präsentierte die Zahlen des dritten Quartals." },
  { verb: "vor|legen", opens: ["np"], addressee: ["dat"], strength: "weak", empty: "deed", example: "Die Kommission legte einen Entwurf vor." },
  { verb: "an|melden", opens: ["dass", "np"], addressee: ["bei"], strength: "weak", example: "Der Kläger meldete an, dass er Revision einlege." },
  { verb: "annoncieren", opens: ["dass", "v2", "np"], medium: "writing", example: "Der Zirkus annoncierte, dass er im Mai gastiere." },
  { verb: "verkünden", opens: ["direct", "dass", "v2", "post", "np"], addressee: ["dat"], example: "Der Bürgermeister verkündete, die Therme bleibe offen." },
  { verb: "verlautbaren", opens: ["direct", "dass", "v2", "post", "np"], example: "Die Kanzlei verlautbarte, der Termin sei verschoben." },
  { verb: "kund|tun", opens: ["dass", "v2", "post", "np"], addressee: ["dat"], example: "Der Rat tat kund, dass das Fest stattfinde." },
  { verb: "kund|geben", opens: ["dass", "v2", "post", "np"], addressee: ["dat"], example: "Die Fraktion gab kund, sie lehne den Haushalt ab." },
  { verb: "proklamieren", opens: ["direct", "dass", "v2", "post", "np"], strength: "weak", example: "Die Aufständischen proklamierten, die Stadt sei befreit." },
  { verb: "bekannt|machen", opens: ["dass", "v2", "post", "np"], addressee: ["dat"], example: "Die Stadt machte bekannt, dass die Bäder öffnen." },
  { verb: "bekannt|geben", opens: ["direct", "dass", "ob", "v2", "post", "np"], addressee: ["dat"], example: "Der Verein gab bekannt, er habe sich von dem Spieler getrennt." },
]);
