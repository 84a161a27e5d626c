/** Milliseconds from the first to the last instant that a date can mean; `to` is exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const HOUR = DAY / 24;
/** Local times lie at most 14 hours before and 12 hours after those of UTC. */
const EARLIEST_ZONE = 14 * HOUR;
const LATEST_ZONE = 12 * HOUR;

const INSTANT = /^\d{4}-\d{2}-\d{2}T.*Z$/u;
const LOCAL = /^\d{4}-\d{2}-\d{2}T/u;

/**
 * -1 when `a` was surely published before `b`, 1 when after, 0 when it cannot be told: one is unknown, both are the same
 * instant, or one is a day in which the other lies. Dates are as `VersionRow.published` has them.
 */
export function publishedOrder(a: string | null, b: string | null): -1 | 0 | 1 {
  if (a === null || b === null) return 0;
  const zoned = INSTANT.test(a) === INSTANT.test(b);
  const [first, second] = [stretchOf(a, zoned), stretchOf(b, zoned)];
  if (!first || !second) return 0;
  if (first.to <= second.from) return -1;
  return second.to <= first.from ? 1 : 0;
}

/** `comparable`: both are in one zone, or taken to be: dates without a zone are those of one country's readers. */
function stretchOf(published: string, comparable: boolean): Stretch | null {
  if (LOCAL.test(published)) {
    const at = Date.parse(published.endsWith("Z") ? published : `${published}Z`);
    return Number.isNaN(at) ? null : widened({ from: at, to: at + 1 }, comparable || published.endsWith("Z"));
  }
  const [year = "", month, day] = published.split("-");
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(published) || Number.isNaN(from)) return null;
  const to = day ? from + DAY : month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1);
  return widened({ from, to }, comparable);
}

const widened = ({ from, to }: Stretch, exact: boolean): Stretch =>
  exact ? { from, to } : { from: from - EARLIEST_ZONE, to: to + LATEST_ZONE };
