import { packCountry } from "../../../analysis/places/layout.ts";
import { countries, furtherAdjectives, inhabitantForms } from "../rows/countries.ts";
import { adjectiveEndings } from "../rows/word-classes/inflection.ts";

/**
 * Every form of an adjective or inhabitant's noun with its state, as `packCountry` packs it: "russischen", "Russin".
 * They are no places but say which state an article speaks of.
 */
export const countryWords: ReadonlyMap<string, number> = new Map(
  [
    ...countries.flatMap(({ code, adjective, inhabitant }) => [
      ...adjectiveForms(adjective, code),
      ...inhabitantForms(inhabitant).map((form) => [form, code] as const),
    ]),
    ...Object.entries(furtherAdjectives).flatMap(([adjective, code]) => adjectiveForms(adjective, code)),
  ].map(([form, code]) => [form, packCountry(code)]),
);

const UNITED_STATES = packCountry("US");

/** The state that a word stands for, "US-Soldaten" among them; 0 for none. */
export const countryOfWord = (form: string): number =>
  countryWords.get(form) ?? (form.startsWith("US-") ? UNITED_STATES : 0);

/** "russisch" and, as in names and at the beginning of a sentence, "Russisch". */
function adjectiveForms(adjective: string, code: string): readonly (readonly [string, string])[] {
  if (adjective === "") return [];
  const capital = adjective.charAt(0).toUpperCase() + adjective.slice(1);
  return [adjective, capital].flatMap((stem) => adjectiveEndings.map((ending) => [stem + ending, code] as const));
}

/** The seats of the governments, by name. */
export const capitals: ReadonlyMap<string, string> = new Map(
  countries.filter(({ capital }) => capital !== "").map(({ capital, code }) => [capital, code]),
);
