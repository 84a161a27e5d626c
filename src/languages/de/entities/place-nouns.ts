import {
  countryNouns,
  genitiveOfPlace,
  noPlaceNoun,
  otherwisePlaceNouns,
  placeLastParts,
  regionNouns,
} from "../rows/entities/place-nouns.ts";
import { placeNouns } from "../rows/place-words.ts";

/** A noun for a kind of place. */
export interface PlaceNoun {
  /** Nominative singular in small letters, without first parts where they tell nothing: "stadt" for "Hafenstadt". */
  readonly base: string;
  readonly precision: "country" | "region" | "city";
}

const forms = new Map<string, PlaceNoun>();

function add(noun: string, precision: PlaceNoun["precision"]): void {
  const base = noun.toLowerCase();
  for (const end of ["", "s", "es", "e"]) if (!forms.has(base + end)) forms.set(base + end, { base, precision });
}

for (const noun of countryNouns) add(noun, "country");
for (const noun of regionNouns) add(noun, "region");
for (const [noun, precision] of placeNouns)
  if (precision !== "site" && precision !== "country" && !otherwisePlaceNouns.has(noun)) add(noun, precision);

/** The noun for a kind of place that a word is or ends in; null for other words. `small`: in small letters. */
export function placeNoun(small: string): PlaceNoun | null {
  const whole = forms.get(small);
  if (whole !== undefined) return whole;
  if (noPlaceNoun.test(small)) return null;
  const bare = small.replace(genitiveOfPlace, "");
  const part = placeLastParts.find((end) => bare.endsWith(end) && bare.length > end.length + 2);
  return part === undefined ? null : (forms.get(part) ?? null);
}
