import type { Gazetteer } from "./gazetteer.ts";
import { PlaceKind } from "./layout.ts";

/** How often an article speaks of each state; keys as `packCountry` packs them. */
export type CountryWeights = ReadonlyMap<number, number>;

/** How much a state's own name, an adjective of it and a town in it each say about the article. */
const BY_NAME = 3;
const BY_ADJECTIVE = 2;
const BY_TOWN = 1;
/** One town of a name must have this many times the inhabitants of the next to speak for its state. */
const OUTSTANDING = 10;

/**
 * Counts the states that an article speaks of, by name, by adjective, by a town that leaves no doubt. `named`: the gazetteer's names
 * that are places without doubt. `countryOf`: the state that a word stands for that is no place ("russischen", "Russian"); 0 for none.
 */
export function countryWeights(
  forms: readonly string[],
  named: readonly number[],
  gazetteer: Gazetteer,
  countryOf: (form: string) => number,
): CountryWeights {
  const weights = new Map<number, number>();
  const add = (country: number, weight: number): void => {
    if (country !== 0) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const form of forms) if (form.length >= SHORTEST_WORD) add(countryOf(form), BY_ADJECTIVE);
  for (const name of named) {
    const first = gazetteer.placeAt(name, 0);
    const kind = gazetteer.kind(first);
    if (kind === PlaceKind.country || kind === PlaceKind.government) add(gazetteer.country(first), BY_NAME);
    else if (isOutstanding(name, gazetteer)) add(gazetteer.country(first), BY_TOWN);
  }
  return weights;
}

/** In letters. */
const SHORTEST_WORD = 4;

function isOutstanding(name: number, gazetteer: Gazetteer): boolean {
  const first = gazetteer.placeAt(name, 0);
  for (let k = 1; k < gazetteer.placeCount(name); k++) {
    const other = gazetteer.placeAt(name, k);
    if (gazetteer.country(other) === gazetteer.country(first)) continue;
    return gazetteer.population(first) > OUTSTANDING * gazetteer.population(other);
  }
  return true;
}
