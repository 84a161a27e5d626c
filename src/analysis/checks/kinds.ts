/** What a check holds an article against: each kind has a row with an example in docs/checks.md, which a test reads. */
export const checkKinds = ["distance", "location", "date", "interval", "age", "sum", "percentage", "measure"] as const;

export type CheckKind = (typeof checkKinds)[number];

/** What comes of it; never whether a statement is true. */
export const verdicts = ["consistent", "inconsistent", "cannot be told"] as const;

export type Verdict = (typeof verdicts)[number];
