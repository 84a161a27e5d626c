import type { Gazetteer } from "../../../analysis/places/gazetteer.ts";
import { PlaceKind } from "../../../analysis/places/layout.ts";
import type { Hints } from "../../../analysis/places/resolve.ts";
import type { Tokens } from "../../../tokens/tokens.ts";
import { beforeRegion } from "../rows/places/around-places.ts";
import { countryWords } from "./country-words.ts";
import type { Weighed } from "./weighed.ts";

/** A region or state named within so many tokens after a town tells which one it is. */
const NAMED_AFTER = 5;

/** An adjective stands at most one noun and one further word before the name. */
const ADJECTIVE_WITHIN = 3;

/** What the words around the i-th accepted candidate say of where it lies. */
export function hintsAt(tokens: Tokens, accepted: readonly Weighed[], i: number, gazetteer: Gazetteer): Hints {
  const { first, precision } = accepted[i]!;
  const named = namedAfter(tokens, accepted, i, gazetteer);
  if (named >= 0) {
    const region = gazetteer.kind(named) === PlaceKind.region ? named : -1;
    return { precision, region, country: gazetteer.country(named) };
  }
  return { precision, region: -1, country: countryBefore(tokens, first) };
}

/** The state whose adjective stands in front: "die griechische Hafenstadt Chania", "im belgischen Brüssel"; 0 for none. */
export function countryBefore(tokens: Tokens, first: number): number {
  const begin = tokens.sentences[tokens.sentenceOf[first]!]!.first;
  for (let i = first - 1; i >= Math.max(begin, first - ADJECTIVE_WITHIN); i--) {
    const country = countryWords.get(tokens.forms[i]!);
    if (country !== undefined) return country;
  }
  return 0;
}

/** The region or state named right after a town; -1 for none. */
function namedAfter(tokens: Tokens, accepted: readonly Weighed[], i: number, gazetteer: Gazetteer): number {
  const { last } = accepted[i]!;
  const next = accepted[i + 1];
  if (
    next === undefined ||
    next.first - last > NAMED_AFTER ||
    tokens.sentenceOf[next.first] !== tokens.sentenceOf[last]
  )
    return -1;
  // "Springfield (Illinois)", "Springfield, Illinois", "Springfield im US-Bundesstaat Illinois", not "Springfield und Illinois".
  const before = tokens.forms[next.first - 1] ?? "";
  if (!beforeRegion.test(before)) return -1;
  for (let k = 0; k < gazetteer.placeCount(next.name); k++) {
    const place = gazetteer.placeAt(next.name, k);
    const kind = gazetteer.kind(place);
    if (kind === PlaceKind.country || kind === PlaceKind.region) return place;
  }
  return -1;
}
