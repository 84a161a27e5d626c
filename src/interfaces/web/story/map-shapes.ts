import { geoContains, geoMercator, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import world from "world-atlas/countries-50m.json";
import type { MapPlace } from "../api-types.ts";
import { type CountryName, countryNames, type SeenCountry } from "./map-countries.ts";
import { boxesOf, type WidthOf } from "./map-labels.ts";
import type { MapSize } from "./map-size.ts";
import { type Spot, spotsOf } from "./map-spots.ts";

export interface Shapes {
  /** The land and the borders between countries, as paths of SVG. */
  readonly land: string;
  readonly borders: string;
  readonly countries: readonly CountryName[];
  /** Places that lie on each other are one spot. */
  readonly spots: readonly Spot[];
}

/** Free of points at the edge: part of the width. */
const MARGIN = 0.1;
/** A map shows this many degrees around each place; one of a spot that was opened fewer, so that its places stand apart. */
const AROUND = { usual: 2.5, close: 0.4 } as const;

/** Of a name on the map, as the style sheet has it; and air around it. */
const FONT = "600 16px";
const AIR = 4;

/** Measures names as the page draws them. */
function drawnWidths(): WidthOf {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d")!;
  canvas.font = `${FONT} ${getComputedStyle(document.documentElement).getPropertyValue("--sans")}`;
  return (name) => canvas.measureText(name).width + AIR;
}

/** The part of the world with all the places in it (Natural Earth 1:50m; Mercator, as news maps are). */
export function shapesOf(places: readonly MapPlace[], size: MapSize, around: keyof typeof AROUND): Shapes {
  const degrees = AROUND[around];
  const widthOf = drawnWidths();
  const margin = MARGIN * size.width;
  const box = {
    type: "MultiPoint" as const,
    coordinates: places.flatMap(({ point: [x, y] }) => [
      [x - degrees, y - degrees / 2],
      [x + degrees, y + degrees / 2],
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
  const spots = spotsOf(places, (place) => projection([...place.point]) ?? [0, 0], size, widthOf);
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
    countries: countryNames(
      each,
      size,
      boxesOf(
        spots.map(({ x, y }) => [x, y] as const),
        spots.map(({ name }) => name),
        spots.map(({ label }) => label),
        widthOf,
      ),
    ),
    spots,
  };
}
