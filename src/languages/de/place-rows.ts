import type { NamedPlace, PlaceRows } from "../../analysis/places/gazetteer.ts";
import { PlaceKind } from "../../analysis/places/layout.ts";
import { countries } from "./rows/countries.ts";
import { governmentSeats } from "./rows/government-seats.ts";
import { ambiguousLandscapes, landscapes } from "./rows/landscapes.ts";

/** More than any town, so that "Luxemburg" is the state before it is its capital. */
const STATE_POPULATION = 1e8;
/** Landscapes come before towns of the same name up to this size: "Franken", "Jordan", "Java". */
const LANDSCAPE_POPULATION = 1e7;

function namedPlaces(): readonly NamedPlace[] {
  const seats = Map.groupBy(Object.entries(governmentSeats), ([, code]) => code);
  return [
    ...countries.map(
      (c): NamedPlace => ({
        names: [c.name, ...c.others],
        country: c.code,
        point: null,
        kind: PlaceKind.country,
        population: STATE_POPULATION,
      }),
    ),
    ...landscapes.map(
      (l): NamedPlace => ({
        names: [l.name, ...l.others],
        country: l.code,
        point: l.point,
        kind: l.precision === "site" ? PlaceKind.site : PlaceKind.landscape,
        population: LANDSCAPE_POPULATION,
      }),
    ),
    ...[...seats].flatMap(([code, rows]) =>
      rows.map(
        ([name]): NamedPlace => ({
          names: [name],
          country: code,
          point: null,
          kind: PlaceKind.government,
          population: 1e8,
        }),
      ),
    ),
  ];
}

/** The places that German names. */
export const placeRows: PlaceRows = { places: namedPlaces(), ambiguous: ambiguousLandscapes };
