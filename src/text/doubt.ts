/** Something about an article that a reader should know before trusting a finding. Data, never printed here. */
export interface Doubt {
  /** Stable and in kebab-case, one of the ids listed in docs/doubts.md. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** One sentence. */
  readonly message: string;
}
