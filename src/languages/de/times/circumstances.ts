import type { Basis } from "./basis.ts";
import type { Discourse } from "./discourse.ts";
import type { Tense } from "./tense.ts";

/** What a value is worked out from, beside the words themselves. */
export interface Circumstances {
  /** Null when the date of publication is not known. */
  readonly basis: Basis | null;
  readonly discourse: Discourse;
  readonly sentence: number;
  /** Whether sentence `from` and that of the phrase stand in one item of a list or one paragraph. */
  readonly isSameItem: (from: number) => boolean;
  /** The tense of the whole sentence; null for a sentence without a finite verb. Called only where it matters. */
  readonly sentenceTense: () => Tense | null;
  /** Whether the sentence goes on with the event of the one before: "Beginn um 20 Uhr." */
  readonly goesOn: () => boolean;
  /** Whether "seit" stands before the phrase: it lies in the past whatever the verb. */
  readonly isSince: boolean;
  /** Called only where the tense matters. */
  readonly tense: () => Tense | null;
  /** Whether "heute" is the day itself. */
  readonly todayIsDay: () => boolean;
}
