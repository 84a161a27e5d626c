import type { HolidayDate } from "../rows/times/holidays.ts";
import type { Unit } from "../rows/times/units.ts";

/** What a time expression says by itself, before anything is inferred from the date of publication or the sentences before. */
export type TimeSpec =
  /** Needs no basis: "P4Y", "PRESENT_REF", "1998". */
  | { readonly kind: "fixed"; readonly value: string }
  /** A calendar date of which parts may be missing: "12. Mai", "Mai 2024", "der 3."; at least one part is there. */
  | {
      readonly kind: "calendar";
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      /** Years from now, where the text says it: "Mai vorigen Jahres" is -1; null where it does not. */
      readonly yearOffset: number | null;
      /** "kommenden Mai" is 1; null where the text does not say it. */
      readonly direction: number | null;
    }
  /** Part of a year: a season, quarter or half, by its TIMEX3 code; `month` is one in its middle. */
  | {
      readonly kind: "yearPart";
      readonly code: string;
      readonly month: number;
      readonly year: number | null;
      readonly yearOffset: number | null;
      readonly direction: number | null;
    }
  | {
      readonly kind: "weekday";
      /** ISO 8601: Monday is 1. */
      readonly weekday: number | "weekend";
      /** "vergangenen Montag" is -1; null where the text does not say it. */
      readonly direction: number | null;
      /** "nächste Woche Montag" is 1; null where no week is named. */
      readonly weekOffset: number | null;
      /** The end of a range, "von Montag bis Freitag": counted from its beginning. */
      readonly endsRange?: boolean;
      /** The weekday at the end of the range that this one begins; null for none. */
      readonly until?: number | null;
    }
  /** Units counted from the date of publication: "gestern" is D -1, "nächstes Jahr" Y 1. */
  | { readonly kind: "shift"; readonly unit: Unit; readonly offset: number }
  /** Units counted from the time the text is at: "am Tag zuvor" is D -1, "im selben Jahr" Y 0; `hour` of a time of day, 0 to 24. */
  | { readonly kind: "discourse"; readonly unit: "D" | "Y"; readonly offset: number; readonly hour?: number }
  /** "KW 49", "50. Kalenderwoche 2025": the week of ISO 8601; year null where it is not given. */
  | { readonly kind: "week"; readonly week: number; readonly year: number | null }
  /** The `n`th week of a month, -1 for the last; `month` null where the text names none beside it. */
  | {
      readonly kind: "weekOfMonth";
      readonly n: number;
      readonly month: number | null;
      readonly year: number | null;
      readonly yearOffset: number | null;
    }
  | {
      readonly kind: "holiday";
      readonly date: HolidayDate;
      readonly year: number | null;
      readonly yearOffset: number | null;
    }
  /** "Ende des Jahres". */
  | { readonly kind: "thisYear" }
  /** "im Vorjahr". */
  | { readonly kind: "yearBefore" }
  /** "heute": this day or these times, by its context. */
  | { readonly kind: "today"; readonly certain: boolean };

export interface TimePhrase {
  /** Tokens `first` to `last - 1`. */
  readonly first: number;
  readonly last: number;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly spec: TimeSpec;
  /** Behind the day: "TMO", "T12:30"; null for none. */
  readonly time: string | null;
  readonly mod: string | null;
  /** For a length of time with "vor" or "in" before it: how far it leads from now; null else. */
  readonly distance: { readonly unit: Unit; readonly amount: number } | null;
  /** The EDTF where the value cannot say it; null else. */
  readonly edtf: string | null;
  readonly rule: string;
}

const NOTHING = { time: null, mod: null, distance: null, edtf: null } as const;

type Given = Pick<TimePhrase, "first" | "last" | "type" | "spec" | "rule"> & Partial<TimePhrase>;

/** A phrase; what is not given is null. */
export const phrase = (given: Given): TimePhrase => ({ ...NOTHING, ...given });

export const calendar = (parts: Partial<Omit<Extract<TimeSpec, { kind: "calendar" }>, "kind">>): TimeSpec => ({
  kind: "calendar",
  year: null,
  month: null,
  day: null,
  yearOffset: null,
  direction: null,
  ...parts,
});

/** A phrase whose value is known from its words alone. */
export const fixed = (first: number, last: number, type: TimePhrase["type"], value: string, rule: string): TimePhrase =>
  phrase({ first, last, type, spec: { kind: "fixed", value }, rule });
