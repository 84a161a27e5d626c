// Forms by which verbs that the dictionary lacks are read. Duden, "Konjugation".

/** "behaupten": no "ge-" in the participle. */
export const inseparablePrefixes = /^(?:be|emp|ent|er|ge|miss|ver|zer|unter|wider|hinter)/u;

/** The verb whose forms stand for those of another weak verb. */
export const modelVerb = {
  infinitive: "sagen",
  participle: "gesagt",
  /** With "zu" inside, of a verb whose prefix splits off. */
  zuInfinitive: "auszusagen",
  present: "sagt",
  subjunctive: "sage",
  past: "sagte",
  pastPlural: "sagten",
} as const;

/** A form with "zu" of a verb whose prefix splits off, and its prefix: unknown ones are read like it. */
export const modelPrefixed = { zuInfinitive: "mitzuteilen", prefix: "mit" } as const;
