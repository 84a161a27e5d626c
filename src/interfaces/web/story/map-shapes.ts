import { geoContains, geoMercator, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import world from "world-atlas/countries-50m.json";
import type { MapPlace } from "../api-types.ts";
import { type CountryName, countryNames, type SeenCountry } from "./map-countries.ts";
import { boxesOf, type Label, labelsOf } from "./map-labels.ts";
import type { MapSize } from "./map-size.ts";

export interface Shapes {
  /** The land and the borders between countries, as paths of SVG. */
  readonly land: string;
  readonly borders: string;
  readonly countries: readonly CountryName[];
  /** Places that lie on each other are one spot. */
  readonly spots: readonly Spot[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** The one that most articles name first. */
  readonly places: readonly MapPlace[];
  readonly name: string;
  /** Where the name stands; null where there is no room. */
  readonly label: Label | null;
}

/** Free of points at the edge: part of the width. */
const MARGIN = 0.1;
/** A map of one place shows this many degrees around it. */
const LEAST_DEGREES = 2.5;

/** The part of the world with all the places in it (Natural Earth 1:50m; Mercator, as news maps are). */
export function shapesOf(places: readonly MapPlace[], size: MapSize): Shapes {
  const margin = MARGIN * size.width;
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
        [margin, margin],
        [size.width - margin, size.height - margin],
      ],
      box,
    )
    .clipExtent([
      [0, 0],
      [size.width, size.height],
    ]);
  const path = geoPath(projection).digits(1);
  const topology = world as unknown as Parameters<typeof mesh>[0];
  const countries = topology.objects.countries as NonNullable<Parameters<typeof mesh>[1]>;
  const spots = clustered(places, (place) => projection([...place.point]) ?? [0, 0]);
  const names = spots.map(
    ({ places: [first, ...others] }) => first!.name + (others.length > 0 ? ` +${others.length}` : ""),
  );
  const points = spots.map(({ x, y }) => [x, y] as const);
  const labels = labelsOf(points, names, size);
  const shapes = feature(topology, countries);
  const each = (shapes.type === "FeatureCollection" ? shapes.features : [shapes]).map(
    (country): SeenCountry => ({
      english: (country.properties as { readonly name?: string } | null)?.name ?? "",
      area: path.area(country),
      middle: path.centroid(country),
      holds: (x, y) => geoContains(country, projection.invert?.([x, y]) ?? [0, 0]),
    }),
  );
  return {
    land: path(shapes) ?? "",
    borders: path(mesh(topology, countries, (a, b) => a !== b)) ?? "",
    countries: countryNames(each, size, boxesOf(points, names, labels)),
    spots: spots.map((spot, i) => ({ ...spot, name: names[i]!, label: labels[i]! })),
  };
}

/** Places nearer than this are drawn as one spot, in units of the drawing. */
const NEAR = 14;

function clustered(
  places: readonly MapPlace[],
  project: (place: MapPlace) => readonly [number, number],
): { x: number; y: number; places: MapPlace[] }[] {
  const spots: { x: number; y: number; places: MapPlace[] }[] = [];
  for (const place of places.toSorted((a, b) => b.articles - a.articles)) {
    const [x, y] = project(place);
    const near = spots.find((spot) => Math.hypot(spot.x - x, spot.y - y) < NEAR);
    if (near) near.places.push(place);
    else spots.push({ x, y, places: [place] });
  }
  return spots;
}
