import { packCountry } from "../../../analysis/places/layout.ts";
import { countries, furtherAdjectives, inhabitantForms } from "../rows/countries.ts";
import { adjectiveEndings } from "../rows/word-classes/inflection.ts";

/**
 * Every form of an adjective or inhabitant's noun with its state, as `packCountry` packs it: "russischen", "Russin".
 * They are no places but say which state an article speaks of.
 */
export const countryWords: ReadonlyMap<string, number> = formsOfCountries();

const UNITED_STATES = packCountry("US");

/** The state that a word stands for, "US-Soldaten" among them; 0 for none. */
export const countryOfWord = (form: string): number =>
  countryWords.get(form) ?? (form.startsWith("US-") ? UNITED_STATES : 0);

function formsOfCountries(): Map<string, number> {
  const words = new Map<string, number>();
  for (const { code, adjective, inhabitant } of countries) {
    addAdjective(words, adjective, code);
    for (const form of inhabitantForms(inhabitant)) words.set(form, packCountry(code));
  }
  for (const [adjective, code] of Object.entries(furtherAdjectives)) addAdjective(words, adjective, code);
  return words;
}

/** "russisch" and, as in names and at the beginning of a sentence, "Russisch". */
function addAdjective(words: Map<string, number>, adjective: string, code: string): void {
  if (adjective === "") return;
  const state = packCountry(code);
  const capital = adjective.charAt(0).toUpperCase() + adjective.slice(1);
  for (const ending of adjectiveEndings) words.set(adjective + ending, state).set(capital + ending, state);
}

/** The seats of the governments, by name. */
export const capitals: ReadonlyMap<string, string> = new Map(
  countries.filter(({ capital }) => capital !== "").map(({ capital, code }) => [capital, code]),
);
