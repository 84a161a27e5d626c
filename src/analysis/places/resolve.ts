import type { PlaceMark } from "../marks.ts";
import type { CountryWeights } from "./country-weights.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { PlaceKind } from "./layout.ts";

/** What is known of a name where it stands, beside the article as a whole. */
export interface Hints {
  /** "Bundesstaat Guerrero", "Washington state" want a region; null for nothing. */
  readonly precision: PlaceMark["precision"] | null;
  /** Region and state named right after it: "Springfield (Illinois)", "Springfield, Ill."; -1 for none. */
  readonly region: number;
  readonly country: number;
}

// Scores are in powers of ten of population: 1 outweighs ten times the inhabitants. Set on the development articles.

/** The states whose towns are meant unless something else speaks for another, as `packCountry` packs them, with by how much. */
export type Home = ReadonlyMap<number, number>;

/** A state that the article speaks of all the time outweighs 300 times the inhabitants. */
const COUNTRY = 2.5;
const CAPITAL = 0.5;
const SEAT = 0.2;
/** Regions count the inhabitants of all their towns; the town that gives them the name is meant more often. */
const REGION = -1;
const NAMED_REGION = 3;
const NAMED_COUNTRY = 2;
const WRONG_PRECISION = -5;
const QUARTER = -1;

/** The place of a name that is most likely meant. */
export function resolve(
  gazetteer: Gazetteer,
  name: number,
  weights: CountryWeights,
  total: number,
  hints: Hints,
  home: Home,
): number {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  const count = gazetteer.placeCount(name);
  for (let k = 0; k < count; k++) {
    const place = gazetteer.placeAt(name, k);
    const score = scoreOf(gazetteer, place, weights, total, hints, home);
    if (score > bestScore) {
      best = place;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(
  gazetteer: Gazetteer,
  place: number,
  weights: CountryWeights,
  total: number,
  hints: Hints,
  home: Home,
): number {
  const country = gazetteer.country(place);
  const kind = gazetteer.kind(place);
  let score = Math.log10(gazetteer.population(place) + 1) + (home.get(country) ?? 0);
  if (total > 0) score += (COUNTRY * (weights.get(country) ?? 0)) / total;
  if (kind === PlaceKind.capital) score += CAPITAL;
  if (kind === PlaceKind.seat) score += SEAT;
  if (kind === PlaceKind.region) score += REGION;
  if (kind === PlaceKind.quarter) score += QUARTER;
  if (hints.precision !== null && hints.precision !== wanted(kind)) score += WRONG_PRECISION;
  if (hints.region >= 0 && gazetteer.regionOf(place) === hints.region && place !== hints.region) score += NAMED_REGION;
  if (hints.country !== 0 && country === hints.country) score += NAMED_COUNTRY;
  return score;
}

/** The precision that a noun in front must have named: "Region Lombardei", "Stadt Rom". */
function wanted(kind: PlaceKind): PlaceMark["precision"] {
  if (kind === PlaceKind.region || kind === PlaceKind.landscape || kind === PlaceKind.site) return "region";
  return kind === PlaceKind.country ? "country" : "city";
}
