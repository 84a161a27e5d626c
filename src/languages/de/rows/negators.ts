/** How a negator reaches its target: a word of its own, a determiner or pronoun, a verb or noun, or a double negation that affirms. */
export type NegatorKind =
  | "particle"
  | "determiner"
  | "pronoun"
  | "adverb"
  | "preposition"
  | "phrase"
  | "verb"
  | "approximate"
  | "affirming";

export interface Negator {
  /** Forms with a space between them for one phrase; a bar between alternatives. */
  readonly words: string;
  readonly kind: NegatorKind;
  readonly example: string;
}

/** Duden, "Negationswörter"; IDS grammis, "Negation". An approximate negator ("kaum") makes unlikely, not untrue. */
// biome-ignore format: one row a line
export const negators: readonly Negator[] = [
  { words: "nicht", kind: "particle", example: "Der Zug hielt nicht." },
  { words: "nicht mehr", kind: "particle", example: "Der Verein zahlt nicht mehr." },
  { words: "noch nicht", kind: "particle", example: "Die Ursache ist noch nicht bekannt." },
  { words: "nicht einmal", kind: "particle", example: "Nicht einmal der Wirt war da." },
  { words: "kein|keine|keinen|keinem|keiner|keines", kind: "determiner", example: "Es gab keine Verletzten." },
  { words: "keinerlei", kind: "determiner", example: "Es gibt keinerlei Belege." },
  { words: "niemand|niemanden|niemandem|niemandes", kind: "pronoun", example: "Niemand wurde verletzt." },
  { words: "nichts", kind: "pronoun", example: "Die Taucher fanden nichts." },
  { words: "nie", kind: "adverb", example: "Er war nie im Haus." },
  { words: "niemals", kind: "adverb", example: "Das Geld kam niemals an." },
  { words: "nirgends|nirgendwo", kind: "adverb", example: "Der Hund war nirgends zu sehen." },
  { words: "keineswegs", kind: "adverb", example: "Der Streit ist keineswegs beendet." },
  { words: "keinesfalls", kind: "adverb", example: "Sie wolle keinesfalls verkaufen." },
  { words: "mitnichten", kind: "adverb", example: "Der Fall ist mitnichten geklärt." },
  { words: "auf keinen Fall", kind: "phrase", example: "Die Halle wird auf keinen Fall verkauft." },
  { words: "in keinem Fall", kind: "phrase", example: "Das Amt zahlt in keinem Fall." },
  { words: "in keiner Weise", kind: "phrase", example: "Der Chef war in keiner Weise beteiligt." },
  { words: "unter keinen Umständen", kind: "phrase", example: "Er geht unter keinen Umständen zurück." },
  { words: "weder noch", kind: "phrase", example: "Es gab weder Strom noch Wasser." },
  { words: "alles andere als", kind: "phrase", example: "Die Lage ist alles andere als ruhig." },
  { words: "ohne", kind: "preposition", example: "Das Boot fuhr ohne Licht." },
  { words: "statt|anstatt", kind: "preposition", example: "Statt Geld kam ein Brief." },
  { words: "außer", kind: "preposition", example: "Außer dem Wirt war keiner da." },
  { words: "fehlen|fehlt|fehlte|fehlten", kind: "verb", example: "Von dem Boot fehlt jede Spur." },
  { words: "unterlassen|unterließ|unterließen", kind: "verb", example: "Der Wächter unterließ die Meldung." },
  { words: "versäumen|versäumt|versäumte|versäumten", kind: "verb", example: "Die Stadt versäumte, den Weg zu streuen." },
  { words: "scheitern|scheiterte|scheiterten|gescheitert", kind: "verb", example: "Der Versuch, den Tank zu bergen, scheiterte." },
  { words: "verhindern|verhinderte|verhinderten|verhindert", kind: "verb", example: "Ein Zaun verhinderte, dass der Bär ins Dorf kam." },
  { words: "kaum", kind: "approximate", example: "Der Plan ist kaum zu finanzieren." },
  { words: "schwerlich", kind: "approximate", example: "Das lässt sich schwerlich beweisen." },
  { words: "selten", kind: "approximate", example: "Der Fluss friert selten zu." },
  { words: "wenig", kind: "approximate", example: "Es spricht wenig für einen Unfall." },
  { words: "unwahrscheinlich", kind: "approximate", example: "Ein Unfall gilt als unwahrscheinlich." },
  { words: "fraglich", kind: "approximate", example: "Ob er spielt, ist fraglich." },
  { words: "nicht ohne", kind: "affirming", example: "Das ging nicht ohne Streit." },
  { words: "nicht nur", kind: "affirming", example: "Nicht nur der Keller stand unter Wasser." },
  { words: "nichts anderes als", kind: "affirming", example: "Das ist nichts anderes als Betrug." },
  { words: "nicht zuletzt", kind: "affirming", example: "Der Preis stieg, nicht zuletzt wegen der Dürre." },
  { words: "nicht zu leugnen", kind: "affirming", example: "Der Schaden ist nicht zu leugnen." },
];
