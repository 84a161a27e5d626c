import { geoMercator, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import world from "world-atlas/countries-50m.json";
import type { MapPlace } from "../api-types.ts";
import { MAP } from "./map-size.ts";

export interface Shapes {
  /** The land and the borders between countries, as paths of SVG. */
  readonly land: string;
  readonly borders: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** How far below its point each name stands, so that no two stand on each other. */
  readonly drops: readonly number[];
}

/** Free of points at the edge, in units of the drawing. */
const MARGIN = 90;
/** A map of one place shows this many degrees around it. */
const LEAST_DEGREES = 1.5;

/** The part of the world with all the places in it (Natural Earth 1:50m; Mercator, as news maps are). */
export function shapesOf(places: readonly MapPlace[]): Shapes {
  const box = {
    type: "MultiPoint" as const,
    coordinates: places.flatMap(({ point: [x, y] }) => [
      [x - LEAST_DEGREES, y - LEAST_DEGREES / 2],
      [x + LEAST_DEGREES, y + LEAST_DEGREES / 2],
    ]),
  };
  const projection = geoMercator()
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [MAP.width - MARGIN, MAP.height - MARGIN],
      ],
      box,
    )
    .clipExtent([
      [0, 0],
      [MAP.width, MAP.height],
    ]);
  const path = geoPath(projection).digits(1);
  const topology = world as unknown as Parameters<typeof mesh>[0];
  const countries = topology.objects.countries as NonNullable<Parameters<typeof mesh>[1]>;
  const points = places.map(({ point: [x, y] }) => projection([x, y]) ?? ([0, 0] as const));
  return {
    land: path(feature(topology, countries)) ?? "",
    borders: path(mesh(topology, countries, (a, b) => a !== b)) ?? "",
    points,
    drops: dropsOf(points),
  };
}

/** Names this near, in units of the drawing, would touch. */
const NAME = { width: 150, height: 19 } as const;

/** From the top down, each name goes below those above it that it would touch. */
function dropsOf(points: readonly (readonly [number, number])[]): number[] {
  const drops = points.map(() => 0);
  const order = points.map((_, i) => i).sort((a, b) => points[a]![1] - points[b]![1]);
  order.forEach((i, rank) => {
    for (const above of order.slice(0, rank)) {
      if (Math.abs(points[above]![0] - points[i]![0]) > NAME.width) continue;
      const least = points[above]![1] + drops[above]! + NAME.height;
      drops[i] = Math.max(drops[i]!, least - points[i]![1]);
    }
  });
  return drops;
}
