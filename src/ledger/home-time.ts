const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MARCH = 2;
const OCTOBER = 9;

/** Minutes that Central Europe is ahead of UTC when its clocks show this: in summer, from March's last Sunday to October's, two hours. */
const MINUTES_AHEAD = { winter: 60, summer: 120 };

/**
 * The instant, in milliseconds, at which the clocks of Central Europe show a local time without a zone, "2026-06-20T18:43:05": whoever
 * leaves the zone out writes for readers at home, and most outlets that are read here are. NaN for what is no such time.
 */
export function homeInstant(local: string): number {
  const shown = Date.parse(`${local}Z`);
  const year = Number(local.slice(0, 4));
  const isSummer = shown >= lastSunday(year, MARCH) + 2 * HOUR && shown < lastSunday(year, OCTOBER) + 3 * HOUR;
  return shown - (isSummer ? MINUTES_AHEAD.summer : MINUTES_AHEAD.winter) * MINUTE;
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * 24 * HOUR;
}

/** A time without a zone, as `publishedForOrder` gives it. */
export const LOCAL: RegExp = /T\d{2}:\d{2}(?::\d{2})?$/u;

/** The instant of publication, in milliseconds, of what `publishedForOrder` gives; NaN where that is no date. */
export const instantOf = (published: string): number =>
  LOCAL.test(published) ? homeInstant(published) : Date.parse(published);

/** By publication, what has no date last; equal ones stay as they are. */
export const byInstant = (a: { readonly published: string | null }, b: { readonly published: string | null }): number =>
  orderOf(a) - orderOf(b);

const orderOf = ({ published }: { readonly published: string | null }): number => {
  const at = published === null ? Number.NaN : instantOf(published);
  return Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at;
};
