import { pages } from "../languages/pages.ts";
import { type Span, span } from "./span.ts";
import type { DatedItem } from "./text.ts";

/** Characters in which a heading stands. */
const REACH = 48;
const FEWEST = 3;
const DAY_MS = 86_400_000;

interface Heading {
  readonly at: Span;
  /** Minutes since midnight. */
  readonly minutes: number;
  /** The day that stands in it or above it, in milliseconds; null where none does. */
  readonly day: number | null;
  /** Where the next heading begins, or the line of the next day. */
  stop: number;
}

/**
 * The entries of a live blog, by the times of day that head them, and the days above them. Without days the newest is of
 * the day of publication; where the clock goes backwards from an older to a newer one, there is a night between them.
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
  const newest = Date.parse(`${published}T00:00Z`);
  const headings = headingsIn(content, paragraphs, newest);
  if (headings.length < FEWEST) return [];
  const falls = headings.filter((one, i) => i > 0 && isOlder(one, headings[i - 1]!)).length;
  const isNewestFirst = falls * 2 > headings.length - 1;
  if (!isNewestFirst && !pages.liveTitle.test(title ?? "")) return [];
  const days = daysOf(headings, isNewestFirst, newest);
  return headings.map(({ at, minutes, stop }, i) => ({
    ...span(at.start, lastEnd(paragraphs, stop)),
    published: stamp(days[i]!, minutes),
  }));
}

/** The headings of entries; a line with nothing but a day is none and ends the entry above it. */
function headingsIn(content: string, paragraphs: readonly Span[], newest: number): readonly Heading[] {
  const headings: Heading[] = [];
  const end = (paragraphs.at(-1)?.end ?? 0) + 1;
  const endLast = (at: number): void => {
    const last = headings.at(-1);
    if (last?.stop === end) last.stop = at;
  };
  let day: number | null = null;
  for (const at of paragraphs) {
    const line = content.slice(at.start, Math.min(at.end, at.start + REACH));
    const date = at.end - at.start < REACH ? pages.dayHeading.exec(line)?.groups : undefined;
    if (date) {
      day = dayOf(date, newest) ?? day;
      endLast(at.start);
    }
    const groups = date ? undefined : pages.liveHeading.exec(line)?.groups;
    if (!groups) continue;
    const [hour, minute] = groups.bare?.split(":") ?? [groups.hour, groups.minute];
    const own = groups.date === undefined ? day : dayOf(groups, newest);
    endLast(at.start);
    headings.push({ at, minutes: Number(hour) * 60 + Number(minute), day: own, stop: end });
  }
  return headings;
}

/** A day without a year is the last one of that name. */
function dayOf({ day, month, name, year }: Record<string, string | undefined>, newest: number): number | null {
  const number = month === undefined ? pages.monthOf(name!) : Number(month);
  const of = (year: number) => Date.UTC(year, number - 1, Number(day));
  if (number < 1 || number > 12 || Number(day) > 31) return null;
  if (year !== undefined) return of(Number(year));
  const last = new Date(newest).getUTCFullYear();
  return of(last) <= newest + DAY_MS ? of(last) : of(last - 1);
}

function isOlder(one: Heading, other: Heading): boolean {
  if (one.day !== null && other.day !== null && one.day !== other.day) return one.day < other.day;
  return one.minutes < other.minutes;
}

/** Days as milliseconds, in the order of the headings. */
function daysOf(headings: readonly Heading[], isNewestFirst: boolean, newest: number): readonly number[] {
  const order = headings.map((_, i) => (isNewestFirst ? i : headings.length - 1 - i));
  const days: number[] = [];
  let day = newest;
  order.forEach((at, k) => {
    const newer = order[k - 1];
    if (newer !== undefined && headings[at]!.minutes > headings[newer]!.minutes) day -= DAY_MS;
    day = headings[at]!.day ?? day;
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
