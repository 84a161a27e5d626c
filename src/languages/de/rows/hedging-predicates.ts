/** How sure a predicate leaves its subject clause, in FactBank's terms (Saurí & Pustejovsky 2009). */
export type PredicateEffect = "CT+" | "PR+" | "PR-" | "PS+" | "Uu";

/** An adjective or noun that says of a clause how sure it is: "Es ist möglich, dass …", "die Gefahr, dass …". */
export interface HedgingPredicate {
  readonly words: string;
  /** An adjective stands behind "sein", "bleiben", "gelten als"; a noun with "bestehen", "geben" or "sein"; "zu" with "sein". */
  readonly kind: "adjective" | "noun" | "infinitive";
  /** Null where it commits the speaker as any predicate does: "Ein Umzug ist ausgeschlossen." */
  readonly effect: PredicateEffect | null;
  /** What it says when negated: "nicht ausgeschlossen" is possible; null where the negation says nothing of its own. */
  readonly negated: PredicateEffect | null;
  readonly example: string;
}

/** IDS grammis, "Prädikativkomplemente mit Subjektsatz"; Duden, "Subjektsätze". */
// biome-ignore format: one row a line
export const hedgingPredicates: readonly HedgingPredicate[] = [
  { words: "möglich", kind: "adjective", effect: "PS+", negated: null, example: "Es ist möglich, dass die Fähre ausfällt." },
  { words: "denkbar", kind: "adjective", effect: "PS+", negated: null, example: "Denkbar ist, dass ein Ventil klemmte." },
  { words: "vorstellbar", kind: "adjective", effect: "PS+", negated: null, example: "Vorstellbar sei, dass der Bund einspringt." },
  { words: "wahrscheinlich", kind: "adjective", effect: "PR+", negated: "PR-", example: "Es gilt als wahrscheinlich, dass der Trainer geht." },
  { words: "unwahrscheinlich", kind: "adjective", effect: "PR-", negated: null, example: "Es sei unwahrscheinlich, dass der Pegel noch steigt." },
  { words: "absehbar", kind: "adjective", effect: "PR+", negated: null, example: "Es ist absehbar, dass das Geld nicht reicht." },
  { words: "unklar", kind: "adjective", effect: "Uu", negated: null, example: "Unklar ist, wer den Brand entdeckte." },
  { words: "ungewiss", kind: "adjective", effect: "Uu", negated: null, example: "Ungewiss bleibt, ob der Bau noch kommt." },
  { words: "offen", kind: "adjective", effect: "Uu", negated: null, example: "Offen ist, wann die Brücke öffnet." },
  { words: "strittig", kind: "adjective", effect: "Uu", negated: null, example: "Strittig ist, wer die Kosten trägt." },
  { words: "umstritten", kind: "adjective", effect: "Uu", negated: null, example: "Umstritten ist, ob der Wolf aus dem Osten kam." },
  { words: "fraglich", kind: "adjective", effect: "Uu", negated: null, example: "Fraglich ist, ob der Stürmer spielt." },
  { words: "ausgeschlossen", kind: "adjective", effect: null, negated: "PS+", example: "Es ist nicht ausgeschlossen, dass ein Funke das Feuer auslöste." },
  { words: "auszuschließen", kind: "adjective", effect: null, negated: "PS+", example: "Ein Defekt sei nicht auszuschließen." },
  { words: "rechnen", kind: "infinitive", effect: "PR+", negated: "PR-", example: "Mit Verspätungen ist zu rechnen." },
  { words: "erwarten", kind: "infinitive", effect: "PR+", negated: "PR-", example: "Am Abend ist Schnee zu erwarten." },
  { words: "befürchten", kind: "infinitive", effect: "PS+", negated: null, example: "Es ist zu befürchten, dass Öl austritt." },
  { words: "Zweifel", kind: "noun", effect: "PR-", negated: "CT+", example: "Es gibt keinen Zweifel, dass der Brief echt ist." },
  { words: "Möglichkeit", kind: "noun", effect: "PS+", negated: null, example: "Es besteht die Möglichkeit, dass die Frist verlängert wird." },
  { words: "Gefahr", kind: "noun", effect: "PS+", negated: null, example: "Es besteht die Gefahr, dass der Hang rutscht." },
  { words: "Risiko", kind: "noun", effect: "PS+", negated: null, example: "Es gibt das Risiko, dass Wasser eindringt." },
  { words: "Wahrscheinlichkeit", kind: "noun", effect: "PR+", negated: null, example: "Die Wahrscheinlichkeit ist groß, dass der Frost wiederkommt." },
  { words: "Hinweise", kind: "noun", effect: "PS+", negated: null, example: "Es gibt Hinweise, dass das Schloss aufgebrochen wurde." },
  { words: "Anzeichen", kind: "noun", effect: "PS+", negated: null, example: "Es gibt Anzeichen, dass die Herde weiterzog." },
];
