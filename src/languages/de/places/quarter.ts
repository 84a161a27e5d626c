import type { Gazetteer } from "../../../analysis/places/gazetteer.ts";
import type { Candidate } from "./candidates.ts";

/** A degree, about 100 km, is as far as a town's parts lie from it. */
const QUARTER_DEGREES = 0.5;

/** "Köln-Deutz": the place of the second name that lies close to the town; -1 where none does ("Köln-Essen"). */
export function quarterPlace({ name, quarter }: Candidate, gazetteer: Gazetteer): number {
  const town = gazetteer.placeAt(name, 0);
  for (let k = 0; k < gazetteer.placeCount(quarter); k++) {
    const place = gazetteer.placeAt(quarter, k);
    if (
      Math.abs(gazetteer.lon(place) - gazetteer.lon(town)) < QUARTER_DEGREES &&
      Math.abs(gazetteer.lat(place) - gazetteer.lat(town)) < QUARTER_DEGREES
    )
      return place;
  }
  return -1;
}
