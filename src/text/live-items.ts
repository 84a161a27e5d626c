import { type Span, span } from "./span.ts";
import type { DatedItem } from "./text.ts";

/** "14:40 Uhr", "+++ 14.40 Uhr: …", alone or before its text. */
const HEADING = /^(?:\+{3} ?|\[)?(?<hour>[01]?\d|2[0-3])[.:](?<minute>[0-5]\d) Uhr(?=$|[:\]\s–-])/u;
/** Characters in which a heading stands. */
const REACH = 20;
const FEWEST = 3;
/** A text says of itself that it grows; where the newest stands first, it need not. */
const LIVE = /(?:live|ticker|newsblog)/iu;
const DAY_MS = 86_400_000;

interface Heading {
  readonly at: Span;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/**
 * The entries of a live blog, by the times of day that head them. The newest is of the day of publication; where the
 * clock goes backwards from an older to a newer one, there is a night between them.
 *
 *     00:20 Uhr   Die Halle ist leer.          23 November
 *     23:50 Uhr   Die Polizei räumt.           22 November
 */
export function itemsOf(
  content: string,
  paragraphs: readonly Span[],
  published: string | null,
  title: string | null,
): readonly DatedItem[] {
  if (published === null || !/^\d{4}-\d{2}-\d{2}$/u.test(published)) return [];
  const headings = paragraphs.flatMap((at): Heading[] => {
    const groups = HEADING.exec(content.slice(at.start, Math.min(at.end, at.start + REACH)))?.groups;
    return groups ? [{ at, minutes: Number(groups.hour) * 60 + Number(groups.minute) }] : [];
  });
  if (headings.length < FEWEST) return [];
  const falls = headings.filter(({ minutes }, i) => i > 0 && minutes < headings[i - 1]!.minutes).length;
  const isNewestFirst = falls * 2 > headings.length - 1;
  if (!isNewestFirst && !LIVE.test(title ?? "")) return [];
  const end = paragraphs.at(-1)!.end;
  const ends = headings.map((_, i) => (headings[i + 1] ? lastEnd(paragraphs, headings[i + 1]!.at.start) : end));
  const days = daysOf(headings, isNewestFirst, Date.parse(`${published}T00:00Z`));
  return headings.map(({ at, minutes }, i) => ({ ...span(at.start, ends[i]!), published: stamp(days[i]!, minutes) }));
}

/** Days as milliseconds, in the order of the headings. */
function daysOf(headings: readonly Heading[], isNewestFirst: boolean, newest: number): readonly number[] {
  const order = headings.map((_, i) => (isNewestFirst ? i : headings.length - 1 - i));
  const days: number[] = [];
  let day = newest;
  order.forEach((at, k) => {
    const newer = order[k - 1];
    if (newer !== undefined && headings[at]!.minutes > headings[newer]!.minutes) day -= DAY_MS;
    days[at] = day;
  });
  return days;
}

const two = (number: number): string => String(number).padStart(2, "0");

const stamp = (day: number, minutes: number): string =>
  `${new Date(day).toISOString().slice(0, 10)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Where the paragraph before that place ends. */
function lastEnd(paragraphs: readonly Span[], start: number): number {
  let low = 0;
  for (let high = paragraphs.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low - 1]!.end;
}
