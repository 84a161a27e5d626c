/** What is said of the stages, a sentence each, and what their values are called. */
export interface StageWords {
  readonly language: readonly [heading: string, about: string];
  readonly tokens: readonly [heading: string, about: string];
  readonly words: readonly [heading: string, about: string];
  readonly clauses: readonly [heading: string, about: string];
  readonly names: readonly [heading: string, about: string];
  readonly places: readonly [heading: string, about: string];
  readonly times: readonly [heading: string, about: string];
  readonly statements: readonly [heading: string, about: string];
  /** The language of a text that does not tell it. */
  readonly untold: string;
  readonly verb: string;
  readonly passive: string;
  readonly reported: string;
  readonly noBasis: string;
  readonly government: string;
  readonly none: string;
}

export const stageWords: Readonly<Record<"de" | "en", StageWords>> = {
  en: {
    language: ["Language", "As given, or told by small words: how many are its own (and the next one's)."],
    tokens: ["Tokens", "The text is cut into words, numbers and marks, and these into sentences, a line each."],
    words: [
      "Words",
      "Each word with its dictionary form, its tags (universal, STTS) and the rule by which the lexicon reads it.",
    ],
    clauses: ["Clauses", "A sentence is cut at its commas; opener and verb tell what each piece is."],
    names: ["Names", "Persons, organisations and places that bear a name; the entities are made of them."],
    places: ["Places", "Which words name a place of the world, and which of that name."],
    times: ["Times", "Which words say when, as TIMEX3 values."],
    statements: ["Statements", "Who says what: every field with the rule that filled it and the words that show it."],
    untold: "not told by its words: read as German",
    verb: "verb",
    passive: "passive",
    reported: "Konjunktiv: reported",
    noBasis: "no value: give --published",
    government: "a government",
    none: "none",
  },
  de: {
    language: [
      "Sprache",
      "Wie angegeben, oder an kleinen Wörtern erkannt: wie viele ihre sind (und die der nächsten).",
    ],
    tokens: ["Tokens", "Der Text wird in Wörter, Zahlen und Zeichen zerlegt, diese in Sätze, eine Zeile für jeden."],
    words: [
      "Wörter",
      "Jedes Wort mit seiner Grundform, seinen Wortarten (universell, STTS) und der Regel, nach der das Lexikon es liest.",
    ],
    clauses: ["Teilsätze", "Ein Satz wird an seinen Kommas zerlegt; Einleitung und Verb sagen, was jedes Stück ist."],
    names: ["Namen", "Personen, Organisationen und Orte, die einen Namen tragen; aus ihnen werden die Entitäten."],
    places: ["Orte", "Welche Wörter einen Ort der Welt nennen, und welchen dieses Namens."],
    times: ["Zeiten", "Welche Wörter sagen, wann, als Werte nach TIMEX3."],
    statements: [
      "Aussagen",
      "Wer sagt was: jedes Feld mit der Regel, die es gefüllt hat, und den Worten, die es zeigen.",
    ],
    untold: "die Wörter verraten sie nicht: als Deutsch gelesen",
    verb: "Verb",
    passive: "Passiv",
    reported: "Konjunktiv: wiedergegeben",
    noBasis: "ohne Wert: --published angeben",
    government: "eine Regierung",
    none: "keine",
  },
};
