import { PlaceKind } from "../../src/analysis/places/layout.ts";
import { townAdjectives } from "../../src/languages/de/rows/town-adjectives.ts";
import type { Place } from "./encode.ts";
import type { Dictionary } from "./name-priors.ts";

/** Towns of German-speaking countries have adjectives in the news from this size on, others from the second on. */
const KNOWN_AT_HOME = 15_000;
const KNOWN_ABROAD = 300_000;
const METROPOLIS = 2_000_000;
const GERMAN_SPEAKING = new Set(["DE", "AT", "CH", "LI", "LU"]);

/** The adjectives of well-known towns, each with the names it is made of: "Münchner" of "München". */
export function adjectivesOf(places: readonly Place[], dictionary: Dictionary): ReadonlyMap<string, string> {
  const adjectives = new Map<string, string>();
  const known = places.filter(isKnown).sort((a, b) => b.population - a.population);
  const towns = new Set(known.flatMap(({ names }) => names));
  for (const place of known) {
    // A town's first name is the German one; only the largest have adjectives of the others: "New Yorker".
    for (const name of place.names.slice(0, place.population > METROPOLIS ? undefined : 1))
      for (const adjective of townAdjectives(name))
        if (!adjectives.has(adjective) && !towns.has(adjective) && isUsable(adjective, dictionary))
          adjectives.set(adjective, name);
  }
  return adjectives;
}

const isKnown = ({ kind, country, population }: Place): boolean =>
  kind === PlaceKind.capital ||
  (kind !== PlaceKind.region && population >= (GERMAN_SPEAKING.has(country) ? KNOWN_AT_HOME : KNOWN_ABROAD));

/** "Meter" is no adjective of Mete; "Bremer" is one of Bremen although it is a surname too, as the dictionary has it as an adjective. */
const isUsable = (adjective: string, { townAdjectives, commonWords, surnames, givenNames }: Dictionary): boolean =>
  townAdjectives.has(adjective) ||
  !(commonWords.has(adjective) || surnames.has(adjective) || givenNames.has(adjective));
