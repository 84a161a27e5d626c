import { edtfDays } from "../../index.ts";

// EDTF knows seasons, quarters and decades; most formats know days, months, years and intervals of days.

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u;
const CLOCK = /^(?<day>\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/u;
const DAY_MS = 86_400_000;

/** A day, a month or a year as ISO 8601 has it: "2026-03"; null for everything else, also for what is only about then. */
export const isoDate = (edtf: string | null | undefined): string | null => (edtf && DATE.test(edtf) ? edtf : null);

/** The same, and a time of day. */
export const isoTime = (edtf: string | null | undefined): string | null =>
  isoDate(edtf) ?? (edtf && CLOCK.test(edtf) ? edtf : null);

/** The day, month or year that a time lies in; null for what lies in several. */
export const isoDayOf = (edtf: string | null | undefined): string | null =>
  isoDate(edtf) ?? CLOCK.exec(edtf ?? "")?.groups?.day ?? null;

/** The first and the last day: of "2020-21", a spring, "2020-03-01" and "2020-05-31". Null for an end that is open or not known. */
export function isoDays(edtf: string | null | undefined): { readonly from: string | null; readonly to: string | null } {
  const days = edtf ? edtfDays(edtf) : null;
  return { from: dayOf(days?.from), to: dayOf(days?.to) };
}

const dayOf = (days: number | null | undefined): string | null =>
  days === null || days === undefined ? null : new Date(days * DAY_MS).toISOString().slice(0, "2020-03-01".length);

/** A time as ISO 8601 has it: a date, a time of day, or an interval of days, with ".." for an open end. Null where no day is known. */
export function isoInterval(edtf: string | null | undefined): string | null {
  const { from, to } = isoDays(edtf);
  return isoTime(edtf) ?? (from === null && to === null ? null : `${from ?? ".."}/${to ?? ".."}`);
}
