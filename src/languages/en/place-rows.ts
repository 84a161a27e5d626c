import type { NamedPlace, PlaceRows } from "../../analysis/places/gazetteer.ts";
import { PlaceKind } from "../../analysis/places/layout.ts";
import { countries, sharedNames } from "./rows/places/countries.ts";
import { exonyms } from "./rows/places/exonyms.ts";
import { landscapes } from "./rows/places/landscapes.ts";

/** More than any town, so that "Mexico" is the state before it is a town. */
const STATE_POPULATION = 1e8;
/** Landscapes come before towns of the same name up to this size. */
const LANDSCAPE_POPULATION = 1e7;
/** What a state counts as that shares its name: the article decides whether Georgia is the one of the USA. */
const SHARED_POPULATION = 1e6;

const places: readonly NamedPlace[] = [
  ...countries.map(
    ({ code, name, others }): NamedPlace => ({
      names: [name, ...others],
      country: code,
      point: null,
      kind: PlaceKind.country,
      population: sharedNames.has(name) ? SHARED_POPULATION : STATE_POPULATION,
    }),
  ),
  ...landscapes.map(
    ({ name, code, point, others }): NamedPlace => ({
      names: [name, ...others],
      country: code,
      point,
      kind: PlaceKind.landscape,
      population: LANDSCAPE_POPULATION,
    }),
  ),
];

/** The places that English names. */
export const placeRows: PlaceRows = {
  places,
  ambiguous: new Set(),
  aliases: exonyms.map(([name, listed, country]) => ({ name, listed, country })),
};
