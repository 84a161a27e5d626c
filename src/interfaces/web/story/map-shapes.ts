import { geoMercator, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import world from "world-atlas/countries-50m.json";
import type { MapPlace } from "../api-types.ts";
import { type Label, labelsOf } from "./map-labels.ts";
import { MAP } from "./map-size.ts";

export interface Shapes {
  /** The land and the borders between countries, as paths of SVG. */
  readonly land: string;
  readonly borders: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Where each name stands. */
  readonly labels: readonly Label[];
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
    labels: labelsOf(
      points,
      places.map(({ name }) => name),
    ),
  };
}
