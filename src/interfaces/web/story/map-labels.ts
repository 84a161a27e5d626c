import { MAP, type MapSize } from "./map-size.ts";

/** Where a name stands beside its point, in units of the drawing. */
export interface Label {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "end";
}

/** How wide a name is drawn, in units of the drawing. */
export type WidthOf = (name: string) => number;

const guessedWidth: WidthOf = (name) => name.length * LETTER;

type Point = readonly [x: number, y: number];
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Of a letter where nothing measures them and of a line, and the radius of a point with some air. */
const LETTER = 10.4;
const LINE = 19;
const DOT = 8;
/** From the point to its name, and from the middle of the line to where letters stand. */
const GAP = 10;
const BASE = 5;
/** Lines that a name may stand below or above its point; a name that finds no room there is told by the list alone. */
const MOST_LINES = 4;

/**
 * In the order given, each name goes where it is inside the map and covers neither a point nor a name before it: to the right of its point, to the
 * left, else line by line below and above, where a line leads to it. Null where there is no room near it.
 */
export function labelsOf(
  points: readonly Point[],
  names: readonly string[],
  size: MapSize = MAP,
  widthOf: WidthOf = guessedWidth,
): readonly (Label | null)[] {
  const taken: Box[] = points.map(dotOf);
  const labels: (Label | null)[] = points.map(() => null);
  for (const i of points.keys()) {
    const isFree = (label: Label) => {
      const box = boxOf(points[i]!, widthOf(names[i]!), label);
      const isInside = box[0] >= 0 && box[1] >= 0 && box[2] <= size.width && box[3] <= size.height;
      return isInside && taken.every((other, k) => k === i || !overlap(box, other));
    };
    const label = candidates().find(isFree);
    if (!label) continue;
    labels[i] = label;
    taken.push(boxOf(points[i]!, widthOf(names[i]!), label));
  }
  return labels;
}

/** What points and their names cover. */
export const boxesOf = (
  points: readonly Point[],
  names: readonly string[],
  labels: readonly (Label | null)[],
  widthOf: WidthOf = guessedWidth,
): readonly Box[] =>
  points.flatMap((point, i) => [
    dotOf(point),
    ...(labels[i] === null ? [] : [boxOf(point, widthOf(names[i]!), labels[i]!)]),
  ]);

const dotOf = ([x, y]: Point): Box => [x - DOT, y - DOT, x + DOT, y + DOT];

const candidates = (): readonly Label[] =>
  Array.from({ length: MOST_LINES }, (_, line) => (line === 0 ? [0] : [line, -line])).flatMap((lines) =>
    lines.flatMap((line): readonly Label[] => [
      { dx: GAP, dy: BASE + line * LINE, anchor: "start" },
      { dx: -GAP, dy: BASE + line * LINE, anchor: "end" },
    ]),
  );

function boxOf([x, y]: Point, width: number, { dx, dy, anchor }: Label): Box {
  const left = anchor === "start" ? x + dx : x + dx - width;
  const middle = y + dy - BASE;
  return [left, middle - LINE / 2, left + width, middle + LINE / 2];
}

const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
