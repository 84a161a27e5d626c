import { dayValue } from "../../../analysis/times/values.ts";
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

/** The value of the day, month or other part that a phrase names, with the day for the discourse; value null without a basis. */
export interface Resolved {
  readonly value: string | null;
  /** Days since 1970-01-01, where the value is a day. */
  readonly day: number | null;
  /** The year, where the text gave one in digits. */
  readonly givenYear: number | null;
}

export const resolved = (
  value: string | null,
  day: number | null = null,
  givenYear: number | null = null,
): Resolved => ({
  value,
  day,
  givenYear,
});

/** A value that needs a basis that is not known. */
export const UNKNOWN = resolved(null);

export const ofDay = (day: number): Resolved => resolved(dayValue(day), day);
