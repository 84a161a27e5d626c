import type { PlaceMark } from "../marks.ts";

/** What a place's name stands for. */
export type PlaceSense = "location" | "government";

/** A place with what the stages after this one need to know about it. */
export interface PlaceReading extends PlaceMark {
  /** "Moskau bestätigte" is a government, "nach Moskau" a location. */
  readonly sense: PlaceSense;
  /** Its number in the gazetteer; -1 for a place that the gazetteer does not have. */
  readonly place: number;
  readonly rule: string;
}

/** Whether a reading's `places` list it: states always, towns only where the word locates something. */
export const locates = (place: PlaceReading): boolean => place.sense === "location" || place.precision === "country";

/** What a reading lists under `places`: those that locate, numbered p1, p2 …; governments are numbered g1, g2 … and left out. */
export const listedPlaces = (places: readonly PlaceReading[]): readonly PlaceMark[] =>
  places.filter(locates).map(({ id, start, end, name, country, point, precision, entity }) => ({
    id,
    start,
    end,
    name,
    country,
    point,
    precision,
    entity,
  }));
