import type { PlaceMark } from "../../../analysis/marks.ts";
import type { NameMark } from "../../../analysis/names/name-mark.ts";
import { type CountryWeights, countryWeights } from "../../../analysis/places/country-weights.ts";
import { countryCode, type Gazetteer } from "../../../analysis/places/gazetteer.ts";
import { PlaceKind, packCountry } from "../../../analysis/places/layout.ts";
import { locates, type PlaceReading } from "../../../analysis/places/place-reading.ts";
import { type Hints, type Home, resolve } from "../../../analysis/places/resolve.ts";
import type { Words } from "../../../analysis/words.ts";
import { countries, sharedNames } from "../rows/places/countries.ts";
import { district, states } from "../rows/places/states.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { datelines } from "./dateline.ts";
import { Evidence, evidenceOf } from "./evidence.ts";
import { isSeat, senseOf } from "./sense.ts";

/** A candidate that is a place. */
interface Placed extends Candidate {
  readonly evidence: Evidence;
}

/** English news means the American or British town unless something else speaks for another. */
const HOME: Home = new Map([
  [packCountry("US"), 0.3],
  [packCountry("GB"), 0.3],
]);

const countryWords: ReadonlyMap<string, number> = new Map(
  countries.flatMap(({ code, adjectives }) => adjectives.map((word) => [word, packCountry(code)] as const)),
);

/** Finds the places of an English text. In the order of the text. Linear in the number of tokens. */
export function findPlaces(words: Words, gazetteer: Gazetteer, names: readonly NameMark[]): readonly PlaceReading[] {
  const { tokens } = words;
  const opened = datelines(tokens, names, gazetteer);
  const others = findCandidates(tokens, names, gazetteer);
  const candidates = [...opened.values(), ...others.filter((c) => !isTaken(c, opened))].sort(
    (a, b) => a.first - b.first,
  );
  const families = new Set(
    names.flatMap(({ type, first, last }) => (type === "PER" && last - first > 1 ? [tokens.forms[last - 1]!] : [])),
  );
  const isFamily = ({ first, last, dateline }: Candidate): boolean =>
    !dateline && last - first === 1 && families.has(tokens.forms[first]!);
  const placed = candidates
    .filter((c) => !isFamily(c))
    .map((c): Placed => ({ ...c, evidence: evidenceOf(words, c, gazetteer) }))
    .filter(({ evidence }) => evidence > Evidence.none);
  const weights = countryWeights(
    tokens.forms,
    // "Georgia" alone speaks for neither of the two.
    placed.flatMap(({ name }) => (sharedNames.has(gazetteer.nameText(name)) ? [] : [name])),
    gazetteer,
    (form) => countryWords.get(form) ?? 0,
  );
  let located = 0;
  let governments = 0;
  return readings(words, placed, weights, gazetteer).map((place) => ({
    ...place,
    id: locates(place) ? `p${++located}` : `g${++governments}`,
  }));
}

const isTaken = ({ first }: Candidate, opened: ReadonlyMap<number, Candidate>): boolean => {
  for (let at = first; at > first - 4; at--) {
    const dateline = opened.get(at);
    if (dateline !== undefined && dateline.last > first) return true;
  }
  return false;
};

function readings(
  words: Words,
  placed: readonly Placed[],
  weights: CountryWeights,
  gazetteer: Gazetteer,
): PlaceReading[] {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  const found: PlaceReading[] = [];
  // Without hints of its own a name means the same place all over the article, the one that hints have told first.
  const settled = new Map<number, number>();
  const regions = regionsOf(placed, gazetteer);
  const hints = placed.map((_, i) => hintsAt(words, placed, i, gazetteer));
  placed.forEach(({ name }, i) => {
    if (hints[i] !== null && !settled.has(name))
      settled.set(name, resolve(gazetteer, name, weights, total, hints[i]!, HOME));
  });
  placed.forEach((c, i) => {
    const own = hints[i];
    const place = own
      ? resolve(gazetteer, c.name, weights, total, own, HOME)
      : (settled.get(c.name) ??
        nearby(gazetteer, c.name, resolve(gazetteer, c.name, weights, total, NO_HINTS, HOME), regions));
    settled.set(c.name, settled.get(c.name) ?? place);
    found.push(reading(words, c, place, gazetteer));
  });
  return found;
}

const NO_HINTS: Hints = { precision: null, region: -1, country: 0 };

/** The regions that an article names: states of the USA, provinces. */
const regionsOf = (placed: readonly Placed[], gazetteer: Gazetteer): ReadonlySet<number> =>
  new Set(
    placed.flatMap(({ name }) => {
      const region = gazetteer.placeAt(name, 0);
      return gazetteer.kind(region) === PlaceKind.region ? [region] : [];
    }),
  );

/** So many times the inhabitants outweigh that a smaller town of the name lies in a region that the article names. */
const OUTSTANDING = 10;

/** In an article on Alabama "Auburn" is the one there, though a larger one lies elsewhere in the same state. */
function nearby(gazetteer: Gazetteer, name: number, place: number, regions: ReadonlySet<number>): number {
  if (gazetteer.kind(place) !== PlaceKind.town || regions.has(gazetteer.regionOf(place))) return place;
  for (let k = 0; k < gazetteer.placeCount(name); k++) {
    const other = gazetteer.placeAt(name, k);
    if (
      gazetteer.country(other) === gazetteer.country(place) &&
      regions.has(gazetteer.regionOf(other)) &&
      other !== gazetteer.regionOf(other) &&
      gazetteer.population(place) < OUTSTANDING * gazetteer.population(other)
    )
      return other;
  }
  return place;
}

/** What the words beside a candidate say of where it lies: "Paris, Texas", "Austin, Tex.", "Washington state"; null for nothing. */
function hintsAt({ tokens, lower }: Words, placed: readonly Placed[], i: number, gazetteer: Gazetteer): Hints | null {
  const { last, first, name } = placed[i]!;
  const { forms } = tokens;
  if (/^(?:state|province)$/u.test(lower[last] ?? "") || (lower[first - 1] === "of" && lower[first - 2] === "state"))
    return { ...NO_HINTS, precision: "region" };
  if (forms[last] !== ",") return null;
  const after = forms[last + 1] ?? "";
  if (district.test(after)) return { ...NO_HINTS, precision: "city" };
  const state = states.get(after) ?? states.get(`${after}.`);
  if (state !== undefined) return inRegion(gazetteer, gazetteer.findWord(state.name), state.country);
  const next = placed[i + 1];
  if (next === undefined || next.first !== last + 1) return null;
  const kind = gazetteer.kind(gazetteer.placeAt(next.name, 0));
  if (kind === PlaceKind.country) return { ...NO_HINTS, country: gazetteer.country(gazetteer.placeAt(next.name, 0)) };
  if (kind !== PlaceKind.region) return null;
  // "Florida, Indiana and Ohio" is a series; "Paris, Texas" is a town.
  const own = gazetteer.placeAt(name, 0);
  const isSame = gazetteer.country(own) === gazetteer.country(gazetteer.placeAt(next.name, 0));
  if (isSame && gazetteer.kind(own) === PlaceKind.region) return null;
  return inRegion(gazetteer, next.name, null);
}

/** The region of a name, in a state where one is told. */
function inRegion(gazetteer: Gazetteer, name: number, code: string | null): Hints | null {
  if (name < 0) return null;
  for (let k = 0; k < gazetteer.placeCount(name); k++) {
    const region = gazetteer.placeAt(name, k);
    const country = gazetteer.country(region);
    if (gazetteer.kind(region) === PlaceKind.region && (code === null || country === packCountry(code)))
      return { precision: "city", region, country };
  }
  return null;
}

function reading(words: Words, c: Placed, place: number, gazetteer: Gazetteer): PlaceReading {
  const { tokens } = words;
  const kind = gazetteer.kind(place);
  const name = gazetteer.displayName(place, c.name);
  const sense = isSeat(kind, name) ? senseOf(words, c) : "location";
  return {
    id: "",
    start: tokens.starts[c.first]!,
    end: tokens.ends[c.last - 1]!,
    name,
    country: countryCode(gazetteer, place),
    point: gazetteer.hasPoint(place) ? [gazetteer.lon(place), gazetteer.lat(place)] : null,
    precision: DISTRICT.test(name) ? "city" : precisionOf(kind),
    entity: null,
    sense,
    place,
    rule: c.dateline ? "en/place-dateline" : c.evidence === Evidence.placed ? "en/place-preposition" : "en/place-name",
  };
}

/** "Washington, D.C." is a town and a region of its own. */
const DISTRICT = /, D\.?C\.?$/u;

function precisionOf(kind: PlaceKind): PlaceMark["precision"] {
  if (kind === PlaceKind.country) return "country";
  return kind === PlaceKind.region || kind === PlaceKind.landscape ? "region" : "city";
}
