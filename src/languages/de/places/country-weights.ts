import type { Gazetteer } from "../../../analysis/places/gazetteer.ts";
import { PlaceKind, packCountry } from "../../../analysis/places/layout.ts";
import type { Tokens } from "../../../tokens/tokens.ts";
import { countryWords } from "./country-words.ts";
import { Evidence } from "./evidence.ts";
import type { Weighed } from "./weighed.ts";

/** How often an article speaks of each state; keys as `packCountry` packs them. */
export type CountryWeights = ReadonlyMap<number, number>;

/** How much a state's own name, an adjective of it and a town in it each say about the article. */
const BY_NAME = 3;
const BY_ADJECTIVE = 2;
const BY_TOWN = 1;
/** One town of a name must have this many times the inhabitants of the next to speak for its state. */
const OUTSTANDING = 10;

/** Counts the states that an article speaks of, by name, by adjective, by a town that leaves no doubt. */
export function countryWeights(tokens: Tokens, candidates: readonly Weighed[], gazetteer: Gazetteer): CountryWeights {
  const weights = new Map<number, number>();
  const add = (country: number, weight: number): void => {
    if (country !== 0) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  const us = packCountry("US");
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.forms[i]!;
    if (form.length < 4) continue;
    const country = countryWords.get(form);
    if (country !== undefined) add(country, BY_ADJECTIVE);
    else if (form.startsWith("US-")) add(us, BY_ADJECTIVE);
  }
  for (const { name, need, evidence } of candidates) {
    if (evidence < 0 || (need > 0 && evidence < Evidence.direct)) continue;
    const first = gazetteer.placeAt(name, 0);
    const kind = gazetteer.kind(first);
    if (kind === PlaceKind.country || kind === PlaceKind.government) add(gazetteer.country(first), BY_NAME);
    else if (isOutstanding(name, gazetteer)) add(gazetteer.country(first), BY_TOWN);
  }
  return weights;
}

function isOutstanding(name: number, gazetteer: Gazetteer): boolean {
  const first = gazetteer.placeAt(name, 0);
  for (let k = 1; k < gazetteer.placeCount(name); k++) {
    const other = gazetteer.placeAt(name, k);
    if (gazetteer.country(other) === gazetteer.country(first)) continue;
    return gazetteer.population(first) > OUTSTANDING * gazetteer.population(other);
  }
  return true;
}
