import { verbsOf } from "./verb-row.ts";

/** Verbs that lay a wrong at the door of a person or body. */
// biome-ignore format: one row a line
export const accuseVerbs = verbsOf("accuse", [
  { verb: "vor|werfen", opens: ["direct", "dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Die Opposition warf dem Senator vor, gelogen zu haben." },
  { verb: "beschuldigen", opens: ["direct", "dass", "v2", "inf", "post", "gen"], addressee: ["acc"], example: "Die Firma beschuldigte ihn, Geld unterschlagen zu haben." },
  { verb: "bezichtigen", opens: ["dass", "inf", "post", "gen"], addressee: ["acc"], example: "Der Verein bezichtigte den Schiedsrichter der Lüge." },
  { verb: "an|klagen", opens: ["direct", "dass", "inf", "post", "gen"], addressee: ["acc"], prepositions: ["wegen"], example: "„Ihr habt uns vergessen“, klagte die Dorfbewohnerin an." },
  { verb: "verdächtigen", opens: ["dass", "inf", "post", "gen"], medium: "thought", addressee: ["acc"], example: "Die Ermittler verdächtigen den Erben, das Testament gefälscht zu haben." },
  { verb: "unterstellen", opens: ["dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Der Anwalt unterstellte der Zeugin, sie wolle Rache." },
  { verb: "vor|halten", opens: ["direct", "dass", "v2", "inf", "post", "np"], addressee: ["dat"], example: "Der Prüfer hielt dem Amt vor, Fristen versäumt zu haben." },
  { verb: "an|lasten", opens: ["dass", "inf", "np"], addressee: ["dat"], example: "Die Anklage lastet dem Kapitän an, zu schnell gefahren zu sein." },
  { verb: "nach|sagen", opens: ["dass", "v2", "inf", "np"], addressee: ["dat"], example: "Dem Händler wird nachgesagt, mit Waffen zu handeln." },
  { verb: "an|schuldigen", opens: ["dass", "inf", "gen"], addressee: ["acc"], example: "Der Pförtner wurde angeschuldigt, Schlüssel verkauft zu haben." },
  { verb: "denunzieren", opens: ["dass", "np"], addressee: ["acc", "bei"], prepositions: ["als"], example: "Ein Kollege denunzierte den Setzer als Spitzel." },
  { verb: "diffamieren", opens: ["post", "np"], addressee: ["acc"], prepositions: ["als"], example: "Das Blatt diffamierte die Helfer als Schlepper." },
  { verb: "verleumden", opens: ["post", "np"], addressee: ["acc"], prepositions: ["als"], example: "Der Rivale verleumdete den Arzt als Pfuscher." },
  { verb: "belasten", opens: ["dass", "post", "reported"], addressee: ["acc"], strength: "weak", example: "Der Kronzeuge belastete den früheren Chef schwer." },
  { verb: "an|kreiden", opens: ["dass", "inf", "np"], addressee: ["dat"], example: "Die Kritiker kreideten dem Regisseur an, dass er kürzte." },
  { verb: "verübeln", opens: ["dass", "np"], medium: "thought", addressee: ["dat"], strength: "weak", example: "Viele verübelten dem Minister, dass er schwieg." },
  { verb: "übel|nehmen", opens: ["dass", "np"], medium: "thought", addressee: ["dat"], strength: "weak", example: "Die Fans nahmen dem Stürmer übel, dass er ging." },
  { verb: "verantwortlich|machen", opens: ["dass", "np"], addressee: ["acc"], prepositions: ["für"], example: "Der Bund machte die Länder dafür verantwortlich, dass Lehrer fehlen." },
  { verb: "ab|sprechen", opens: ["np", "reported"], addressee: ["dat"], strength: "weak", example: "Der Redner sprach dem Gegner jede Eignung ab." },
  { verb: "brandmarken", opens: ["post", "np"], addressee: ["acc"], prepositions: ["als"], example: "Die Kirche brandmarkte das Geschäft als Wucher." },
  { verb: "beschimpfen", opens: ["direct", "post"], medium: "speech", addressee: ["acc"], prepositions: ["als"], example: "Zuschauer beschimpften den Schiedsrichter als Betrüger." },
  { verb: "beleidigen", opens: ["direct", "post", "reported"], addressee: ["acc"], prepositions: ["als"], strength: "weak", example: "Ein Fahrgast beleidigte die Kontrolleurin als Schnüfflerin." },
  { verb: "schmähen", opens: ["direct", "post", "np"], addressee: ["acc"], prepositions: ["als"], example: "Die Menge schmähte den König als Verräter." },
]);
