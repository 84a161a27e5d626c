import { verbsOf } from "./verb-row.ts";

/** Verbs that give a figure or a future as reckoned, not known. */
// biome-ignore format: one row a line
export const estimateVerbs = verbsOf("estimate", [
  { verb: "vorher|sagen", opens: ["dass", "ob", "v2", "post", "np"], addressee: ["dat"], example: "Der Wetterdienst sagte vorher, dass der Frost anhalte." },
  { verb: "schätzen", opens: ["dass", "ob", "v2", "post", "np"], medium: "thought", prepositions: ["auf"], example: "Fachleute schätzen, dass 200 Häuser beschädigt sind." },
  { verb: "ab|schätzen", opens: ["dass", "ob"], medium: "thought", strength: "weak", example: "Die Pegelwarte schätzte ab, wie lange der Regen anhält." },
  { verb: "beziffern", opens: ["ob", "np"], prepositions: ["auf"], example: "Die Versicherung bezifferte den Schaden auf zwei Millionen Euro." },
  { verb: "veranschlagen", opens: ["np"], example: "Das Bauamt veranschlagte die Kosten mit 40 Millionen Euro." },
  { verb: "taxieren", opens: ["np"], prepositions: ["auf"], example: "Die Gutachter taxierten das Gemälde auf 300.000 Euro." },
  { verb: "rechnen", opens: ["dass", "post"], medium: "thought", prepositions: ["mit"], example: "Die Feuerwehr rechnet damit, dass der Fluss weiter steigt." },
  { verb: "berechnen", opens: ["dass", "ob", "np"], strength: "weak", example: "Das Institut berechnete, dass der Strom 2030 knapp wird." },
  { verb: "errechnen", opens: ["dass", "ob", "np"], example: "Die Verbraucherschützer errechneten, dass Familien 200 Euro mehr zahlen." },
  { verb: "kalkulieren", opens: ["dass", "np"], medium: "thought", prepositions: ["mit"], strength: "weak", example: "Der Veranstalter kalkuliert damit, dass 5.000 Gäste kommen." },
  { verb: "hoch|rechnen", opens: ["dass", "ob", "np"], example: "Das Amt rechnete hoch, wie viele Wohnungen fehlen." },
  { verb: "prognostizieren", opens: ["direct", "dass", "ob", "v2", "post", "np"], addressee: ["dat"], example: "Die Bank prognostizierte, die Zinsen würden sinken." },
  { verb: "voraus|sagen", opens: ["direct", "dass", "ob", "v2", "post", "np"], addressee: ["dat"], example: "Meteorologen sagten voraus, dass es schneien werde." },
  { verb: "voraus|sehen", opens: ["dass", "ob", "np"], medium: "thought", strength: "weak", example: "Die Geologin sah voraus, dass der Hang rutscht." },
  { verb: "prophezeien", opens: ["direct", "dass", "ob", "v2", "post", "np"], addressee: ["dat"], example: "Der Unternehmer prophezeite, die Preise würden fallen." },
  { verb: "orakeln", opens: ["direct", "dass", "ob", "v2", "post"], example: "„Das geht nicht gut“, orakelte der Altpräsident." },
  { verb: "erwarten", opens: ["dass", "v2", "np", "reported"], medium: "thought", addressee: ["von"], strength: "weak", deedWith: ["anklage", "strafe", "haftstrafe", "geldstrafe", "kind", "nachwuchs", "besuch", "gast", "gäste"], example: "Die Polizei erwartet, dass 3.000 Menschen teilnehmen." },
  { verb: "extrapolieren", opens: ["dass", "np"], medium: "thought", example: "Die Forscher extrapolierten, dass der Bestand sich halbiert." },
  { verb: "simulieren", opens: ["dass", "ob", "np"], strength: "weak", example: "Das Team simulierte, wie sich das Öl ausbreitet." },
  { verb: "wähnen", opens: ["dass", "v2", "np"], medium: "thought", example: "Die Retter wähnten den Wanderer in Sicherheit." },
  { verb: "voraus|ahnen", opens: ["dass", "np"], medium: "thought", example: "Die Händlerin ahnte voraus, dass der Markt kippt." },
  { verb: "ein|preisen", opens: ["dass", "np"], medium: "thought", strength: "weak", example: "Die Börse preiste ein, dass die Zinsen steigen." },
  { verb: "ein|kalkulieren", opens: ["dass", "np"], medium: "thought", strength: "weak", example: "Der Verein kalkulierte ein, dass Zuschauer fehlen." },
  { verb: "vorher|sehen", opens: ["dass", "ob", "np"], medium: "thought", strength: "weak", example: "Der Händler sah vorher, dass der Preis steigt." },
  { verb: "wetten", opens: ["dass", "v2"], medium: "speech", addressee: ["mit"], prepositions: ["auf"], strength: "weak", example: "Der Wirt wettete, dass es am Sonntag schneit." },
]);
