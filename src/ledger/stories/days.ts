const MS_A_DAY = 86_400_000;
const DATE = /^(?<year>\d{4})(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?/u;

/** Days since 1970 of "2026", "2026-04", "2026-04-13" or an instant, each at its beginning; null for no date. */
export function dayOf(published: string | null): number | null {
  const groups = DATE.exec(published ?? "")?.groups;
  if (!groups) return null;
  const { year, month = "01", day = "01" } = groups;
  return Date.parse(`${year}-${month}-${day}`) / MS_A_DAY;
}

/** "2026-04-13". */
export const isoDay = (day: number): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

/** Years from which moments are counted: seconds of sixty years have four bytes. */
const FIRST_YEAR = 2000;

/** A number that is not less for what was published later, by its text to the second, whatever its zone. */
export function momentOf(published: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (published.match(/\d+/gu) ?? []).map(Number);
  return (((((year - FIRST_YEAR) * 13 + month) * 32 + day) * 24 + hour) * 60 + minute) * 60 + second;
}
