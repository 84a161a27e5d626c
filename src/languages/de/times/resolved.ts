import { dayValue } from "../../../analysis/times/values.ts";

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
