/** Where the axis begins and ends, in milliseconds, and its marks. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly edtf: string }[];
}

const DAY = 86_400_000;
/** What lies this far before the first word or behind the last one belongs to the story, in its own lengths; in days at least. */
const REACH = 1;
const LEAST_REACH = 14;
const MOST_TICKS = 8;
/** Steps between marks, in months; below that in days. */
const DAYS = [1, 2, 7, 14];
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];

/**
 * The axis of a story: from some time before the first word to some time behind the last one, as far as there is something.
 * One far date ("seit 1962") does not stretch it. Marks stand at days or at the first of months, and no two are the same.
 */
export function axisOf(said: readonly number[], others: readonly number[]): Axis {
  const words = said.length > 0 ? said : others;
  const [first, last] = [min(words), max(words)];
  const reach = Math.max((last - first) * REACH, LEAST_REACH * DAY);
  const near = others.filter((at) => at >= first - reach && at <= last + reach);
  const from = Math.min(first, min(near));
  const to = Math.max(last, max(near), from + DAY);
  return { from, to, ticks: ticksOf(from, to) };
}

const min = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const max = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

function ticksOf(from: number, to: number): Axis["ticks"] {
  const days = DAYS.find((step) => (to - from) / DAY / step <= MOST_TICKS);
  if (days !== undefined) {
    const ticks: { at: number; edtf: string }[] = [];
    for (let at = Math.ceil(from / DAY) * DAY; at <= to; at += days * DAY)
      ticks.push({ at, edtf: new Date(at).toISOString().slice(0, 10) });
    return ticks;
  }
  const start = new Date(from);
  const length = (to - from) / (30.4 * DAY);
  const step = MONTHS.find((months) => length / months <= MOST_TICKS) ?? MONTHS.at(-1)!;
  const ticks: { at: number; edtf: string }[] = [];
  for (let month = start.getUTCFullYear() * 12 + (step < 12 ? start.getUTCMonth() : 0); ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12);
    if (at > to) return ticks;
    if (at >= from) ticks.push({ at, edtf: new Date(at).toISOString().slice(0, step < 12 ? 7 : 4) });
  }
}

/** Of a letter of a mark's label, of the mark's line to it, and between two labels, in units of the drawing. */
const LETTER = 6.4;
const BESIDE = 3;
const APART = 8;

/** Where each mark's label begins: behind its line, before it at the right end; null where it would lie on the one before. */
export function tickLabels(
  marks: readonly { readonly x: number; readonly label: string }[],
  width: number,
): readonly (number | null)[] {
  let free = Number.NEGATIVE_INFINITY;
  return marks.map(({ x, label }) => {
    const length = label.length * LETTER;
    const left = x + BESIDE + length > width ? x - BESIDE - length : x + BESIDE;
    if (left < free) return null;
    free = left + length + APART;
    return left;
  });
}
