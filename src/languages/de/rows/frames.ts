/** Where the one who speaks stands, seen from the words of the frame. */
export const framePlaces = {
  behind: "Behind the first word: laut X, nach Angaben von X, in den Augen von X.",
  owner: "Among the words, as whose view it is: aus seiner Sicht.",
  before: "In front of the words: X zufolge, seinen Angaben nach.",
  closing: "Behind the words, which close what is said: …, so X.",
  condition: "In a clause that opens the sentence; the rest is what the source wants: Geht es nach X, …",
  pointer: "In a sentence before, to which the word points back: demnach.",
  relay: "Behind the words, which name the source of the speaker, a step back in the chain: unter Berufung auf X.",
} as const;

export type FramePlace = keyof typeof framePlaces;

/** What the source's phrase must hold: a noun of saying or a text anywhere, or such a noun as its head. */
export type FrameNeed = "noun" | "head";

/** A frame without a verb of saying. */
export interface Frame {
  /** In small letters and in order; a bar between alternatives. */
  readonly words: string;
  readonly place: FramePlace;
  /** Null where any noun phrase will do. */
  readonly needs: FrameNeed | null;
  /** Whether the words give a thought: "aus Sicht der Kasse". */
  readonly thought: boolean;
  /** Id of the rule; "" for a relay, which makes no statement of its own. */
  readonly rule: string;
  readonly example: string;
}

type Row = readonly [words: string, place: FramePlace, rule: string, example: string, flag?: FrameNeed | "thought"];

/** Duden online, "laut", "zufolge", "gemäß", "nach"; IDS grammis, "Quellenangaben". What a verb frames stands in the verbs' tables. */
// biome-ignore format: one row a line
const rows: readonly Row[] = [
  ["laut", "behind", "de/laut", "Laut dem Wetterdienst bleibt es kalt."],
  ["gemäß", "behind", "de/laut", "Gemäß dem Gutachten war der Mast rostig.", "noun"],
  ["nach", "behind", "de/nach-angaben", "Nach Angaben der Polizei wurde niemand verletzt.", "head"],
  ["aus sicht|perspektive|warte|blickwinkel", "behind", "de/aus-sicht", "Aus Sicht der Kasse ist die Reform zu teuer.", "thought"],
  ["aus seiner|ihrer sicht|perspektive|warte", "owner", "de/aus-sicht", "Der Wirt wartet ab. Aus seiner Sicht ist die Saison verloren.", "thought"],
  ["in seinen|ihren augen", "owner", "de/aus-sicht", "Die Wirtin winkt ab. In ihren Augen ist die Saison verloren.", "thought"],
  ["in den augen", "behind", "de/aus-sicht", "In den Augen der Anwohner ist der Turm hässlich.", "thought"],
  ["in den worten", "behind", "de/nach-angaben", "In den Worten der Kapitänin war es ein Höllenritt."],
  ["zufolge", "before", "de/zufolge", "Dem Verband zufolge fehlen 300 Fahrer."],
  ["zu folge", "before", "de/zufolge", "Der Reederei zu Folge ist der Schaden gering."],
  ["gemäß", "before", "de/zufolge", "Dem Protokoll gemäß stimmten alle zu.", "noun"],
  ["nach", "before", "de/nach-angaben", "Seinen Angaben nach war die Tür offen.", "head"],
  ["so", "closing", "de/so", "Die Halle sei sicher, so der Statiker."],
  ["zitat", "closing", "de/so", "„Ein Fass ohne Boden“, Zitat aus dem Bericht."],
  ["o-ton", "closing", "de/so", "„Das war nichts“, O-Ton des Trainers."],
  ["geht es nach", "condition", "de/nach-wunsch", "Geht es nach dem Verein, kommt das Stadion an den Fluss.", "thought"],
  ["wenn es nach", "condition", "de/nach-wunsch", "Wenn es nach der Direktorin geht, beginnt der Bau im Mai.", "thought"],
  ["demnach", "pointer", "de/demnach", "Das Amt legte einen Bericht vor. Demnach sollen im Herbst drei Züge mehr fahren."],
  ["demzufolge", "pointer", "de/demnach", "Die Prüfer legten ein Gutachten vor. Demzufolge habe der Pilot zweimal gefunkt."],
  ["danach", "pointer", "de/demnach", "Der Ausschuss legte einen Bericht vor. Danach sei der Mann erst am Morgen gefunden worden."],
  ["hiernach", "pointer", "de/demnach", "Das Gericht veröffentlichte das Urteil. Hiernach müsse der Bund den Schaden tragen."],
  ["unter|mit berufung|bezug|bezugnahme|verweis|hinweis auf", "relay", "", "Der Sender meldete unter Berufung auf Helfer, vier Menschen seien tot."],
  ["gestützt|bezugnehmend|berufend auf", "relay", "", "Gestützt auf Akten schrieb das Blatt, der Deal sei geplatzt."],
];

export const frames: readonly Frame[] = rows.map(([words, place, rule, example, flag]) => ({
  words,
  place,
  needs: flag === undefined || flag === "thought" ? null : flag,
  thought: flag === "thought",
  rule,
  example,
}));
