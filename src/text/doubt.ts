/** Every doubt, named once: docs/doubts.md tells what each means, test/doubts.test.ts has an article for each. */
export const doubtIds = [
  "empty-text",
  "unknown-language",
  "guessed-language",
  "other-language",
  "no-date",
  "not-a-date",
  "long-line",
  "guessed-encoding",
  "damaged-characters",
  "no-article-on-page",
  "paywalled",
  "withdrawn",
  "withheld",
  "note-to-editors",
  "teaser",
] as const;

export type DoubtId = (typeof doubtIds)[number];

/** Something about an article that a reader should know before trusting a finding. Data, never printed here. */
export interface Doubt {
  /** Stable and in kebab-case. */
  readonly id: DoubtId;
  readonly start: number;
  readonly end: number;
  /** One sentence. */
  readonly message: string;
}

/** A doubt about the article as a whole, with an empty span, or about a place in it. */
export const doubt = (id: DoubtId, message: string, start = 0, end = start): Doubt => ({ id, start, end, message });
