import { verbsOf } from "./verb-row.ts";

/** Verbs that settle something by vote, ruling or agreement. */
// biome-ignore format: one row a line
export const decideVerbs = verbsOf("decide", [
  { verb: "sich verständigen", opens: ["dass", "inf"], medium: "speech", addressee: ["mit"], prepositions: ["auf", "über"], strength: "weak", example: "Die Koalition verständigte sich darauf, den Fonds zu verlängern." },
  { verb: "sich einigen", opens: ["dass", "inf"], addressee: ["mit"], prepositions: ["auf"], strength: "weak", example: "Beide Seiten einigten sich darauf, die Waffen ruhen zu lassen." },
  { verb: "vereinbaren", opens: ["dass", "inf", "np"], addressee: ["mit"], example: "Die Staaten vereinbarten, Daten auszutauschen." },
  { verb: "verabreden", opens: ["dass", "inf", "np"], addressee: ["mit"], strength: "weak", example: "Die Nachbarn verabredeten, sich regelmäßig zu treffen." },
  { verb: "überein|kommen", opens: ["dass", "inf"], addressee: ["mit"], strength: "weak", example: "Die Gremien kamen überein, die Wahl zu verschieben." },
  { verb: "entscheiden", opens: ["dass", "ob", "v2", "inf", "post", "np"], medium: "thought", prepositions: ["über"], example: "Das Gericht entschied, dass die Klausel unwirksam ist." },
  { verb: "sich entscheiden", opens: ["dass", "inf", "post"], medium: "thought", prepositions: ["für", "gegen"], strength: "weak", example: "Der Verein entschied sich dafür, den Trainer zu halten." },
  { verb: "beschließen", opens: ["dass", "ob", "v2", "inf", "post", "np"], medium: "thought", strength: "weak", example: "Der Rat beschloss, das Schwimmbad zu sanieren." },
  { verb: "urteilen", opens: ["direct", "dass", "v2", "post"], prepositions: ["über"], example: "Die Kammer urteilte, die Kündigung sei nichtig." },
  { verb: "befinden", opens: ["direct", "dass", "v2", "post"], prepositions: ["über", "für", "als"], strength: "weak", example: "Das Gericht befand, der Vertrag sei gültig." },
  { verb: "bestimmen", opens: ["dass", "ob", "v2", "inf", "np"], strength: "weak", example: "Der Verband bestimmte, dass das Spiel wiederholt wird." },
  { verb: "sich entschließen", opens: ["dass", "inf", "post"], medium: "thought", prepositions: ["zu"], strength: "weak", example: "Die Familie entschloss sich, das Haus zu verkaufen." },
  { verb: "ab|stimmen", opens: ["ob", "post"], prepositions: ["über"], strength: "weak", empty: "decision", example: "Die Delegierten stimmten ab, ob der Chef bleibt." },
  { verb: "votieren", opens: ["dass", "inf", "post"], prepositions: ["für", "gegen"], example: "Die Mitglieder votierten dafür, den Namen zu ändern." },
  { verb: "stimmen", opens: ["dass", "inf", "post"], prepositions: ["für", "gegen"], strength: "weak", example: "Die Fraktion stimmte dafür, die Mittel freizugeben." },
  { verb: "sich durch|ringen", opens: ["dass", "inf", "post"], medium: "thought", prepositions: ["zu"], strength: "weak", example: "Der Vorstand rang sich dazu durch, den Standort zu halten." },
  { verb: "regeln", opens: ["dass", "ob", "np"], strength: "weak", empty: "decision", example: "Das Gesetz regelt, wer den Schutz bezahlt." },
  { verb: "statuieren", opens: ["dass", "np"], strength: "weak", example: "Der Vertrag statuiert, dass Streit vor ein Schiedsgericht kommt." },
  { verb: "dekretieren", opens: ["dass", "v2", "np"], example: "Der Machthaber dekretierte, dass die Zeitung schließt." },
  { verb: "fest|setzen", opens: ["dass", "ob", "np"], strength: "weak", example: "Die Kommission setzte fest, dass die Quote sinkt." },
  { verb: "zu|lassen", opens: ["dass", "np"], strength: "weak", example: "Die Behörde ließ zu, dass die Piste genutzt wird." },
]);
