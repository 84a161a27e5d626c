import { verbsOf } from "./verb-row.ts";

/** Verbs that bind the speaker to do something. */
// biome-ignore format: one row a line
export const promiseVerbs = verbsOf("promise", [
  { verb: "versprechen", opens: ["direct", "dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Die Ministerin versprach, schnell zu helfen." },
  { verb: "zu|sichern", opens: ["direct", "dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Der Betreiber sicherte zu, die Schäden zu beheben." },
  { verb: "zu|sagen", opens: ["dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Das Land sagte zu, die Kosten zu übernehmen." },
  { verb: "geloben", opens: ["direct", "dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Der Verein gelobte, die Regeln künftig einzuhalten." },
  { verb: "garantieren", opens: ["dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Der Hersteller garantiert, dass das Gerät zehn Jahre hält." },
  { verb: "gewährleisten", opens: ["dass", "np"], strength: "weak", example: "Die Stadt will gewährleisten, dass alle Kinder einen Platz bekommen." },
  { verb: "sich verpflichten", opens: ["inf", "post"], prepositions: ["zu"], strength: "weak", example: "Die Staaten verpflichteten sich, weniger Kohle zu verbrennen." },
  { verb: "sich verbürgen", opens: ["dass", "post"], prepositions: ["für"], example: "Der Konsul verbürgte sich dafür, dass der Bote sicher ankommt." },
  { verb: "bürgen", opens: ["dass", "post"], prepositions: ["für"], strength: "weak", example: "Der Bruder bürgte dafür, dass die Schuld bezahlt wird." },
  { verb: "sich bereit|erklären", opens: ["inf"], prepositions: ["zu"], example: "Der Nachbar erklärte sich bereit, die Kinder aufzunehmen." },
  { verb: "an|bieten", opens: ["dass", "inf", "post"], addressee: ["dat"], example: "Der Präsident bot an, als Vermittler zu reisen." },
  { verb: "verheißen", opens: ["dass", "v2", "np"], addressee: ["dat"], strength: "weak", example: "Das Plakat verhieß, dass bald alles besser werde." },
  { verb: "ein|willigen", opens: ["dass", "inf", "post"], prepositions: ["in"], strength: "weak", example: "Der Eigentümer willigte ein, das Grundstück zu verkaufen." },
  { verb: "sich erbieten", opens: ["inf", "post"], prepositions: ["zu"], past: "erbot", participle: "erboten", example: "Ein Fischer erbot sich, die Taucher hinauszufahren." },
]);
