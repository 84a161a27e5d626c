import type { MapPlace } from "../api-types.ts";
import { type Label, labelsOf, type WidthOf } from "./map-labels.ts";
import type { MapSize } from "./map-size.ts";

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** The one that most articles name first. */
  readonly places: readonly MapPlace[];
  readonly name: string;
  /** Where the name stands; null where there is no room. */
  readonly label: Label | null;
}

/** Places nearer than this are drawn as one spot, in units of the drawing: the first of them that leaves room for the chief name. */
const NEAR = [22, 32, 46];

type Project = (place: MapPlace) => readonly [number, number];

/** The spots and their names. Those around the place that most articles name are put together until its name has room. */
export function spotsOf(
  places: readonly MapPlace[],
  project: Project,
  size: MapSize,
  widthOf?: WidthOf,
): readonly Spot[] {
  for (const near of NEAR) {
    const spots = clustered(places, project, near);
    const names = spots.map(
      ({ places: [first, ...others] }) => first!.name + (others.length > 0 ? ` +${others.length}` : ""),
    );
    const points = spots.map(({ x, y }) => [x, y] as const);
    const labels = labelsOf(points, names, size, widthOf);
    if (labels[0] !== null || near === NEAR.at(-1))
      return spots.map((spot, i) => ({ ...spot, name: names[i]!, label: labels[i]! }));
  }
  return [];
}

function clustered(
  places: readonly MapPlace[],
  project: Project,
  near: number,
): { x: number; y: number; places: MapPlace[] }[] {
  const spots: { x: number; y: number; places: MapPlace[] }[] = [];
  for (const place of places.toSorted((a, b) => b.articles - a.articles)) {
    const [x, y] = project(place);
    const own = spots.find((spot) => Math.hypot(spot.x - x, spot.y - y) < near);
    if (own) own.places.push(place);
    else spots.push({ x, y, places: [place] });
  }
  return spots;
}
