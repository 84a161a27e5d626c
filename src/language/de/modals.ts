/** What a reading does to the content, in FactBank's terms (Saurí & Pustejovsky 2009); null where it is not about being so. */
export type ModalEffect = "PR+" | "PS+" | "CTu" | "Uu" | null;

/**
 * Kinds of reading (Duden, "Modalverben"; IDS grammis, "Modalverbkomplex"): epistemic says how likely, hearsay that others
 * say it, claim that the subject says it of itself, the rest (obligation, intention, ability, permission) how things are to be.
 */
export type ModalReading = "epistemic" | "hearsay" | "claim" | "obligation" | "intention" | "ability" | "permission";

/** One reading of a modal verb, with what has to stand by for it to be the likely one. */
export interface Modal {
  readonly lemma: string;
  readonly reading: ModalReading;
  readonly mood: "indicative" | "subjunctive2" | "any";
  readonly tense: "present" | "past" | "any";
  /** "3" where only the third person has the reading. */
  readonly person: "3" | "any";
  /** Infinitive that makes the reading likely: "perfect" is "gesagt haben", "state" is "sein", "haben", "geben"; null for any. */
  readonly infinitive: "perfect" | "state" | null;
  readonly effect: ModalEffect;
  /** The forms in reach of the reading, third person singular and plural. */
  readonly forms: readonly string[];
  readonly example: string;
}

/** The likelier reading of the same forms stands first. */
// biome-ignore format: one row a line
export const modals: readonly Modal[] = [
  { lemma: "sollen", reading: "hearsay", mood: "indicative", tense: "present", person: "3", infinitive: "perfect", effect: "Uu", forms: ["soll", "sollen"], example: "Der Täter soll über das Dach geflohen sein." },
  { lemma: "sollen", reading: "hearsay", mood: "indicative", tense: "present", person: "3", infinitive: "state", effect: "Uu", forms: ["soll", "sollen"], example: "In dem Lager sollen 40 Menschen sein." },
  { lemma: "sollen", reading: "obligation", mood: "indicative", tense: "any", person: "any", infinitive: null, effect: "CTu", forms: ["soll", "sollen", "sollte", "sollten"], example: "Die Halle soll im Mai eröffnet werden." },
  { lemma: "sollen", reading: "obligation", mood: "subjunctive2", tense: "any", person: "any", infinitive: null, effect: "CTu", forms: ["sollte", "sollten"], example: "Die Stadt sollte den Steg sperren." },
  { lemma: "wollen", reading: "claim", mood: "indicative", tense: "any", person: "3", infinitive: "perfect", effect: "Uu", forms: ["will", "wollen", "wollte", "wollten"], example: "Eine Spaziergängerin will das Boot gesehen haben." },
  { lemma: "wollen", reading: "intention", mood: "indicative", tense: "any", person: "any", infinitive: null, effect: "CTu", forms: ["will", "wollen", "wollte", "wollten"], example: "Der Konzern will zwei Werke schließen." },
  { lemma: "dürfen", reading: "epistemic", mood: "subjunctive2", tense: "present", person: "any", infinitive: null, effect: "PR+", forms: ["dürfte", "dürften"], example: "Der Schaden dürfte in die Millionen gehen." },
  { lemma: "dürfen", reading: "permission", mood: "indicative", tense: "any", person: "any", infinitive: null, effect: "CTu", forms: ["darf", "dürfen", "durfte", "durften"], example: "Die Anwohner dürfen in ihre Häuser zurück." },
  { lemma: "können", reading: "epistemic", mood: "subjunctive2", tense: "present", person: "any", infinitive: null, effect: "PS+", forms: ["könnte", "könnten"], example: "Die Begegnung könnte schon am Freitag stattfinden." },
  { lemma: "können", reading: "epistemic", mood: "indicative", tense: "present", person: "3", infinitive: "perfect", effect: "PS+", forms: ["kann", "können"], example: "Der Brand kann gelegt worden sein." },
  { lemma: "können", reading: "ability", mood: "indicative", tense: "any", person: "any", infinitive: null, effect: null, forms: ["kann", "können", "konnte", "konnten"], example: "Die Retter konnten alle Kinder bergen." },
  { lemma: "mögen", reading: "epistemic", mood: "indicative", tense: "present", person: "3", infinitive: null, effect: "PS+", forms: ["mag", "mögen"], example: "Das mag stimmen, ändert aber nichts." },
  { lemma: "mögen", reading: "intention", mood: "subjunctive2", tense: "present", person: "any", infinitive: null, effect: "CTu", forms: ["möchte", "möchten"], example: "Die Ministerin möchte im Amt bleiben." },
  { lemma: "mögen", reading: "obligation", mood: "any", tense: "present", person: "3", infinitive: null, effect: "CTu", forms: ["möge", "mögen"], example: "Der Rat möge die Sache noch einmal prüfen." },
  { lemma: "müssen", reading: "epistemic", mood: "subjunctive2", tense: "present", person: "any", infinitive: null, effect: "PR+", forms: ["müsste", "müssten"], example: "Der Zug müsste längst in der Stadt sein." },
  { lemma: "müssen", reading: "epistemic", mood: "indicative", tense: "present", person: "3", infinitive: "perfect", effect: "PR+", forms: ["muss", "müssen"], example: "Der Fahrer muss die Ampel übersehen haben." },
  { lemma: "müssen", reading: "obligation", mood: "indicative", tense: "any", person: "any", infinitive: null, effect: "CTu", forms: ["muss", "müssen", "musste", "mussten"], example: "Die Feuerwehr musste das Dach aufschneiden." },
  { lemma: "werden", reading: "epistemic", mood: "indicative", tense: "present", person: "3", infinitive: "perfect", effect: "PR+", forms: ["wird", "werden"], example: "Der Wirt wird das Geld vergessen haben." },
  { lemma: "scheinen", reading: "epistemic", mood: "indicative", tense: "any", person: "any", infinitive: null, effect: "PR+", forms: ["scheint", "scheinen", "schien", "schienen"], example: "Der Streit scheint beigelegt zu sein." },
  { lemma: "drohen", reading: "epistemic", mood: "indicative", tense: "any", person: "3", infinitive: null, effect: "PS+", forms: ["droht", "drohen", "drohte", "drohten"], example: "Der Hang droht abzurutschen." },
  { lemma: "brauchen", reading: "obligation", mood: "indicative", tense: "any", person: "any", infinitive: null, effect: "CTu", forms: ["braucht", "brauchen", "brauchte", "brauchten"], example: "Die Anwohner brauchen nichts zu zahlen." },
];
