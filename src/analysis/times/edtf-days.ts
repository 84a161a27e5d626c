/** First and last day, as numbers of days since 1970-01-01; `null` for an end that is open or not known. */
export interface Days {
  readonly from: number | null;
  readonly to: number | null;
}

const DAY_MS = 86_400_000;
const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?:T[^/]*)?[~?%]?$/u;
/** ISO 8601-2, sub-year groupings: first month and number of months. */
const GROUPINGS: ReadonlyMap<string, readonly [first: number, months: number]> = new Map(
  Object.entries({
    "21": [3, 3],
    "22": [6, 3],
    "23": [9, 3],
    "24": [12, 3],
    "33": [1, 3],
    "34": [4, 3],
    "35": [7, 3],
    "36": [10, 3],
    "40": [1, 6],
    "41": [7, 6],
  }),
);

/** The days that an EDTF string covers; null for what has none ("XXXX-05-04") or is no EDTF. */
export function edtfDays(edtf: string): Days | null {
  const [start, end] = edtf.split("/");
  if (end !== undefined) {
    const from = open(start!) ? null : single(start!);
    const to = open(end) ? null : single(end);
    return { from: from?.from ?? null, to: to?.to ?? null };
  }
  return single(edtf);
}

const open = (part: string): boolean => part === "" || part === "..";

function single(part: string): Days | null {
  const decade = /^(?<begin>\d{2,3})(?<open>X{1,2})$/u.exec(part)?.groups;
  if (decade) {
    const size = 10 ** decade.open!.length;
    return years(Number(decade.begin) * size, size);
  }
  const { year, month, day } = DATE.exec(part)?.groups ?? {};
  if (year === undefined) return null;
  if (month === undefined) return years(Number(year), 1);
  const grouping = GROUPINGS.get(month);
  if (grouping !== undefined) return months(Number(year), ...grouping);
  if (day === undefined) return months(Number(year), Number(month), 1);
  const at = dayOf(Number(year), Number(month), Number(day));
  return { from: at, to: at };
}

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;

const years = (first: number, count: number): Days => ({
  from: dayOf(first, 1, 1),
  to: dayOf(first + count, 1, 1) - 1,
});

const months = (year: number, first: number, count: number): Days => ({
  from: dayOf(year, first, 1),
  to: dayOf(year, first + count, 1) - 1,
});
