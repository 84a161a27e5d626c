/** A stretch of time whose ends may be uncertain: instants in milliseconds, each end with its earliest and latest. */
export interface Fuzzy {
  readonly start: readonly [earliest: number, latest: number];
  readonly end: readonly [earliest: number, latest: number];
}

const DAY = 86_400_000;
/** "About" widens an end by this share of what is named, at least by a day. */
const ABOUT = 0.5;

/**
 * When an EDTF date can begin and end. A named day, month or year begins and ends somewhere in it, so its ends are
 * certain only as far as it reaches; "~" and "?" widen it; an interval takes its ends from both dates; ".." and "" are
 * null, the caller's edge. null for what is no date.
 *
 *     2026-11-03        [3 Nov, 3 Nov] to [4 Nov, 4 Nov]
 *     2026-11~          [mid Oct, 1 Nov] to [1 Dec, mid Dec]
 */
export function fuzzyOf(edtf: string, edge: { readonly from: number; readonly to: number }): Fuzzy | null {
  const [from, to] = edtf.split("/");
  if (to !== undefined) {
    const first = isOpen(from) ? null : named(from!);
    const last = isOpen(to) ? null : named(to);
    if ((!first && !isOpen(from)) || (!last && !isOpen(to))) return null;
    return { start: first ? first.start : [edge.from, edge.from], end: last ? last.end : [edge.to, edge.to] };
  }
  return named(edtf);
}

const isOpen = (end: string | undefined): boolean => end === "" || end === "..";

const PATTERN =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<clock>\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?<zone>Z|[+-]\d\d:\d\d)?(?:[A-Z]{2})?)?)?)?(?<about>[~?%])?$/u;

function named(edtf: string): Fuzzy | null {
  const { year, month, day, clock, zone, about } = PATTERN.exec(edtf)?.groups ?? {};
  if (!year) return null;
  const start = Date.parse(`${year}-${month ?? "01"}-${day ?? "01"}T${clock ?? "00:00"}${zone ?? "Z"}`);
  if (Number.isNaN(start)) return null;
  const end = clock ? start : day ? start + DAY : Date.UTC(Number(year), month ? Number(month) : 12, 1);
  const more = about ? Math.max((end - start) * ABOUT, DAY) : 0;
  return { start: [start - more, start], end: [end, end + more] };
}
