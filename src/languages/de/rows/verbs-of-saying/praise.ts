import { verbsOf } from "./verb-row.ts";

/** Verbs that approve, thank and congratulate. */
// biome-ignore format: one row a line
export const praiseVerbs = verbsOf("praise", [
  { verb: "schwärmen", opens: ["direct", "dass", "v2", "post"], medium: "speech", prepositions: ["von", "über"], example: "Die Besucher schwärmten von der Aussicht." },
  { verb: "an|preisen", opens: ["direct", "post", "np", "reported"], prepositions: ["als"], strength: "weak", example: "Der Verkäufer pries das Gerät als Neuheit an." },
  { verb: "gratulieren", opens: ["direct", "post"], addressee: ["dat"], prepositions: ["zu"], example: "„Das habt ihr verdient“, gratulierte der Landrat." },
  { verb: "danken", opens: ["direct", "dass", "post"], addressee: ["dat"], prepositions: ["für"], example: "Die Familie dankte den Rettern für ihren Einsatz." },
  { verb: "sich bedanken", opens: ["direct", "dass", "post"], addressee: ["bei"], prepositions: ["für"], example: "„Ohne euch ginge es nicht“, bedankte sich die Kapitänin." },
  { verb: "loben", opens: ["direct", "dass", "v2", "post", "np"], addressee: ["acc"], prepositions: ["für", "als"], example: "Der Trainer lobte seine Mannschaft für ihren Mut." },
  { verb: "begrüßen", opens: ["direct", "dass", "post", "np"], prepositions: ["als"], example: "Der Verband begrüßte, dass die Steuer sinkt." },
  { verb: "würdigen", opens: ["direct", "dass", "post", "np"], addressee: ["acc"], prepositions: ["als"], example: "Der Präsident würdigte die Forscherin als Vorbild." },
  { verb: "preisen", opens: ["direct", "dass", "post", "np"], addressee: ["acc"], prepositions: ["als"], example: "Der Bischof pries den Mut der Helfer." },
  { verb: "rühmen", opens: ["direct", "dass", "post", "np"], addressee: ["acc"], prepositions: ["als"], example: "Die Kritik rühmte das Orchester als Weltklasse." },
  { verb: "feiern", opens: ["direct", "post", "np", "reported"], addressee: ["acc"], prepositions: ["als"], strength: "weak", example: "Das Blatt feierte die Schwimmerin als Heldin." },
  { verb: "an|erkennen", opens: ["dass", "np"], prepositions: ["als"], strength: "weak", example: "Die Gewerkschaft erkannte an, dass sich etwas bewegt." },
  { verb: "gut|heißen", opens: ["dass", "np"], prepositions: ["als"], example: "Der Ausschuss hieß gut, dass das Heim erweitert wird." },
  { verb: "befürworten", opens: ["dass", "np"], example: "Eine Mehrheit befürwortete, die Straße zu sperren." },
  { verb: "unterstützen", opens: ["dass", "np"], strength: "weak", empty: "deed", example: "Die Kammer unterstützt den Vorschlag." },
  { verb: "billigen", opens: ["dass", "np"], strength: "weak", empty: "decision", example: "Das Parlament billigte den Haushalt." },
  { verb: "verteidigen", opens: ["direct", "post", "np", "reported"], prepositions: ["als", "gegen"], strength: "weak", example: "Der Minister verteidigte das Gesetz als notwendig." },
  { verb: "gut|finden", opens: ["dass", "np"], medium: "thought", strength: "weak", example: "Die Eltern fanden gut, dass der Hof begrünt wird." },
  { verb: "wert|schätzen", opens: ["dass", "np"], medium: "thought", example: "Die Gäste wertschätzten, dass alle sie grüßten." },
  { verb: "huldigen", opens: ["direct", "post"], addressee: ["dat"], strength: "weak", example: "„Du bist die Größte“, huldigten die Fans der Sängerin." },
  { verb: "applaudieren", opens: ["direct", "post"], addressee: ["dat"], strength: "weak", example: "„Bravo“, applaudierte der ganze Saal." },
  { verb: "bejubeln", opens: ["post", "np"], prepositions: ["als"], example: "Die Fans bejubelten den Sieg als Wunder." },
  { verb: "sich begeistern", opens: ["direct", "post"], prepositions: ["über", "für"], strength: "weak", example: "„Großartig“, begeisterte sich die Kritikerin." },
  { verb: "bewundern", opens: ["dass", "np"], medium: "thought", strength: "weak", example: "Viele bewunderten, dass sie nie aufgab." },
]);
