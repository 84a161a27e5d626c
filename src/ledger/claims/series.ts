import { accumulates, isMeasure, isPeople } from "../../languages/stored-words.ts";
import type { QuantitySlot } from "../../propositions/proposition.ts";
import { cosine } from "./compare.ts";
import { sourceKey, UNNAMED } from "./source-key.ts";
import { isOpen, isStance } from "./stance.ts";
import { isOfOwn, type Occurrence } from "./stated.ts";

/** What one source counts again and again: no number of it speaks against another one. */
export interface Series<One extends Occurrence = Occurrence> {
  /** By the days that they hold for; two days and two numbers at least. */
  readonly points: readonly SeriesPoint<One>[];
}

export interface SeriesPoint<One extends Occurrence = Occurrence> {
  /** In days since 1970-01-01. */
  readonly day: number;
  readonly quantity: QuantitySlot;
  /** Who has it first of those with this number and day. */
  readonly occurrence: One;
}

/** Names in common of articles that tell one story: cosine. */
const ONE_STORY = 0.2;
/** Numbers of one count follow each other; "9,232 died", "ten died" are two counts. */
const MOST_TIMES = 5;

/**
 * The series among some articles' propositions, longest first: one source counts the same thing, of the same event at the same place,
 * on several days, and has other numbers. Only what grows or holds for its day, not what is measured, wished for or one's own.
 */
export function seriesAmong<One extends Occurrence>(all: readonly One[]): readonly Series<One>[] {
  const counts = Map.groupBy(all.flatMap(pointsOf), ({ key }) => key);
  const found = [...counts.values()]
    .flatMap((points) => storiesOf(points).flatMap(inOneSize))
    .map((points) => ({ points: firstOfEach(points) }))
    .filter(
      ({ points }) => distinct(points, ({ day }) => day) > 1 && distinct(points, ({ quantity }) => quantity.low) > 1,
    )
    .sort(
      ({ points: a }, { points: b }) => b.length - a.length || (a[0]!.occurrence.id < b[0]!.occurrence.id ? -1 : 1),
    );
  // "Die Ämter meldeten 40 Fälle, so das Institut": the same numbers by whom it has them from.
  const told = new Set<string>();
  return found.filter(({ points }) => {
    const places = points.map(({ occurrence: { version }, quantity: { span } }) => `${version} ${span.start}`);
    const isNew = places.some((place) => !told.has(place));
    for (const place of places) told.add(place);
    return isNew;
  });
}

interface Keyed<One extends Occurrence> extends SeriesPoint<One> {
  /** What is counted, by whom, and of what it is. */
  readonly key: string;
}

/** Whether it can be a point of one at all: most cannot. */
export const mayCount = (occurrence: Occurrence): boolean => pointsOf(occurrence).length > 0;

function pointsOf<One extends Occurrence>(occurrence: One): readonly Keyed<One>[] {
  const { proposition, voice, factuality, withdrawn, replaces } = occurrence;
  const source = sourceOf(occurrence);
  const day = dayOf(occurrence);
  const isTold = factuality !== "Uu" && factuality !== "CTu" && !isStance(occurrence) && !isOpen(occurrence);
  const isPut = withdrawn === true || replaces !== undefined || proposition.revises !== undefined;
  if (source === null || day === null || !isTold || isPut || isOfOwn(occurrence)) return [];
  if (!proposition.polarity.positive || voice.kind === "medium") return [];
  const { concepts } = proposition.predicate;
  const grows = concepts.some(accumulates);
  const places = proposition.places.map(({ name }) => name).sort();
  const isCounted = ({ of, ofDay }: QuantitySlot) =>
    !of.includes(" ") && (isPeople(of) ? grows : !isMeasure(of) && (grows || ofDay));
  return proposition.quantities.filter(isCounted).map((quantity) => ({
    ...{ day, quantity, occurrence },
    key: [source, quantity.of, ...concepts, ...places, quantity.ofDay].join("\n"),
  }));
}

/** A source by its name, whoever prints it; an unnamed one by its words. Null where there is nothing to know it by. */
function sourceOf(occurrence: Occurrence): string | null {
  const { voice } = occurrence;
  if (voice.kind === "unnamed") return voice.key === "" ? null : UNNAMED + voice.key;
  return voice.kind === "outlet" && occurrence.outlet === null ? null : sourceKey(occurrence);
}

/** The one day that it tells, else when it was said, else when it came out; null where it tells of several. */
function dayOf({ proposition, saidDay, day }: Occurrence): number | null {
  const told = new Set(proposition.times.filter(({ role }) => role !== "start").map(({ to }) => to));
  if (told.size > 1 || proposition.times.some(({ from, to, role }) => role === "at" && from !== to)) return null;
  return [...told][0] ?? saidDay ?? day;
}

/** Those whose articles have names in common with one before: a county's count is not another county's. */
function storiesOf<One extends Occurrence>(points: readonly Keyed<One>[]): readonly (readonly Keyed<One>[])[] {
  const stories: Keyed<One>[][] = [];
  for (const point of [...points].sort((a, b) => a.occurrence.position - b.occurrence.position)) {
    const isAlike = (other: Keyed<One>) =>
      other.occurrence.version === point.occurrence.version ||
      cosine(other.occurrence.setting, point.occurrence.setting) >= ONE_STORY;
    const own = stories.find((story) => story.some(isAlike));
    if (own === undefined) stories.push([point]);
    else own.push(point);
  }
  return stories;
}

/** Parted where a number is many times the next smaller one. */
function inOneSize<One extends Occurrence>(points: readonly Keyed<One>[]): readonly (readonly Keyed<One>[])[] {
  const sizes: Keyed<One>[][] = [];
  for (const point of [...points].sort((a, b) => a.quantity.low - b.quantity.low)) {
    const before = sizes.at(-1)?.at(-1);
    if (before !== undefined && point.quantity.low <= MOST_TIMES * before.quantity.low) sizes.at(-1)!.push(point);
    else sizes.push([point]);
  }
  return sizes;
}

/** Each number of each day once, as it was first printed, by days. */
function firstOfEach<One extends Occurrence>(points: readonly Keyed<One>[]): readonly SeriesPoint<One>[] {
  const first = new Map<string, SeriesPoint<One>>();
  for (const { key: _, ...point } of [...points].sort((a, b) => a.occurrence.position - b.occurrence.position)) {
    const at = `${point.day} ${point.quantity.low} ${point.quantity.high}`;
    if (!first.has(at)) first.set(at, point);
  }
  return [...first.values()].sort((a, b) => a.day - b.day || a.occurrence.position - b.occurrence.position);
}

const distinct = <One>(all: readonly One[], of: (one: One) => number): number => new Set(all.map(of)).size;
