import { unpackCountry } from "../../../analysis/places/layout.ts";
import type { PlaceReading } from "../../../analysis/places/place-reading.ts";
import { countryWords } from "../places/country-words.ts";
import { countries } from "../rows/countries.ts";
import { stateFirstParts, unionOfStates } from "../rows/government-words.ts";
import { Gender, Num } from "./mention.ts";

/** A state with what its mentions need. */
export interface State {
  readonly key: string;
  readonly name: string;
  readonly gender: number;
  readonly number: number;
}

const UNION: State = { key: "country:EU", name: unionOfStates.name, gender: Gender.feminine, number: Num.singular };

const states = new Map<string, State>(
  countries.map(({ code, name, article }) => [
    code,
    {
      key: `country:${code}`,
      name,
      gender: article === "der" ? Gender.masculine : article === "die" ? Gender.feminine : Gender.neuter,
      number: article === "plural" ? Num.plural : Num.singular,
    },
  ]),
);
states.set("EU", UNION);

export const stateOf = (code: string): State | null => states.get(code) ?? null;

const capitalOf = new Map(countries.map(({ code, capital }) => [capital, code]));

/** The state whose seat of government a town is: "Moskau" -> "RU"; null for other towns. */
export const stateOfCapital = (town: string): string | null => capitalOf.get(town) ?? null;

/** First parts of compounds that name a state: "US-Regierung", "Israel-Politik". */
const namedStates = new Map<string, string>([
  ...stateFirstParts,
  ...countries.flatMap(({ code, name, others }) =>
    [name, ...others].map((form): [string, string] => [form.toLowerCase(), code]),
  ),
]);

/** The state that a word names as an adjective or inhabitant ("russische"), or in its first part ("US-Präsident"). */
export function stateInWord(form: string): string | null {
  const packed = countryWords.get(form);
  if (packed !== undefined) return unpackCountry(packed);
  const hyphen = form.indexOf("-");
  if (hyphen > 1) {
    const named = namedStates.get(form.slice(0, hyphen).toLowerCase());
    if (named !== undefined) return named;
  }
  return null;
}

/** Whether a place is meant as its government: "Moskau bestätigte", "der Kreml". */
export const isGovernment = (place: PlaceReading): boolean =>
  place.rule === "de/place-government" || (place.sense === "government" && place.country !== null);

/** What a place is the same as: its state, where it stands for one, else itself. */
export function keyOfPlace(place: PlaceReading): { readonly key: string; readonly name: string } {
  const government = isGovernment(place) && (place.precision !== "city" || stateOfCapital(place.name) !== null);
  if ((place.precision === "country" || government) && place.country !== null) {
    const code = place.name === unionOfStates.seat && government ? "EU" : place.country;
    const state = stateOf(code);
    if (state !== null) return { key: state.key, name: state.name };
  }
  return { key: `place:${place.place >= 0 ? place.place : place.name}`, name: place.name };
}
