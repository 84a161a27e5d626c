/** What a reading does to the content, in FactBank's terms (Saurí & Pustejovsky 2009). */
export type ModalEffect = "PR+" | "PS+" | "Uu";

/**
 * Readings that say how sure a content is (Duden, "Modalverben"; IDS grammis, "Modalverbkomplex"): epistemic how likely, hearsay
 * that others say it, claim that the subject says it of itself, plan that the subject means to do it. Duty and ability say nothing of
 * it and are not here.
 */
export type ModalReading = "epistemic" | "hearsay" | "claim" | "plan";

/**
 * The infinitive that makes the reading likely: "perfect" is "gesagt haben", "state" that or a verb of being or arriving,
 * "zu" one with "zu"; null for any.
 */
export type ModalInfinitive = "perfect" | "state" | "zu" | null;

/** One reading of a modal verb. */
export interface Modal {
  readonly lemma: string;
  readonly reading: ModalReading;
  readonly infinitive: ModalInfinitive;
  readonly effect: ModalEffect;
  /** The forms in reach of the reading, third person singular and plural. */
  readonly forms: readonly string[];
  readonly example: string;
}

// biome-ignore format: one row a line
export const modals: readonly Modal[] = [
  { lemma: "sollen", reading: "hearsay", infinitive: "perfect", effect: "Uu", forms: ["soll", "sollen"], example: "Der Täter soll über das Dach geflohen sein." },
  { lemma: "sollen", reading: "hearsay", infinitive: "state", effect: "Uu", forms: ["soll", "sollen"], example: "In dem Lager sollen 40 Menschen sein." },
  { lemma: "wollen", reading: "claim", infinitive: "perfect", effect: "Uu", forms: ["will", "wollen", "wollte", "wollten"], example: "Eine Spaziergängerin will das Boot gesehen haben." },
  { lemma: "wollen", reading: "plan", infinitive: null, effect: "Uu", forms: ["will", "wollen"], example: "Die Reederei will die Fähre im Mai verkaufen." },
  { lemma: "mögen", reading: "plan", infinitive: null, effect: "Uu", forms: ["möchte", "möchten"], example: "Der Verein möchte das Stadion umbauen." },
  { lemma: "dürfen", reading: "epistemic", infinitive: null, effect: "PR+", forms: ["dürfte", "dürften"], example: "Der Schaden dürfte in die Millionen gehen." },
  { lemma: "können", reading: "epistemic", infinitive: null, effect: "PS+", forms: ["könnte", "könnten"], example: "Die Begegnung könnte schon am Freitag stattfinden." },
  { lemma: "können", reading: "epistemic", infinitive: "perfect", effect: "PS+", forms: ["kann", "können"], example: "Der Brand kann gelegt worden sein." },
  { lemma: "mögen", reading: "epistemic", infinitive: null, effect: "PS+", forms: ["mag", "mögen"], example: "Das mag stimmen, ändert aber nichts." },
  { lemma: "müssen", reading: "epistemic", infinitive: "state", effect: "PR+", forms: ["müsste", "müssten"], example: "Der Zug müsste längst in der Stadt sein." },
  { lemma: "müssen", reading: "epistemic", infinitive: "perfect", effect: "PR+", forms: ["muss", "müssen"], example: "Der Fahrer muss die Ampel übersehen haben." },
  { lemma: "werden", reading: "epistemic", infinitive: "perfect", effect: "PR+", forms: ["wird", "werden"], example: "Der Wirt wird das Geld vergessen haben." },
  { lemma: "scheinen", reading: "epistemic", infinitive: "zu", effect: "PR+", forms: ["scheint", "scheinen", "scheine", "schien", "schienen"], example: "Der Streit scheint beigelegt zu sein." },
  { lemma: "drohen", reading: "epistemic", infinitive: "zu", effect: "PS+", forms: ["droht", "drohen", "drohe", "drohte", "drohten"], example: "Der Hang droht abzurutschen." },
];

/** The forms of a reading's rows, for rules that look for the reading alone. */
export const formsOfReading = (wanted: ModalReading): ReadonlySet<string> =>
  new Set(modals.filter(({ reading }) => reading === wanted).flatMap(({ forms }) => forms));
