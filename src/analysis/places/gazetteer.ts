import { asInt16, asInt32, asUint16, asUint32, openModelFile } from "../model-file.ts";
import {
  BOUND_DEGREE,
  DEGREE,
  MODEL_KIND,
  MODEL_VERSION,
  NameClass,
  type PlaceKind,
  POPULATION_STEPS,
  packCountry,
  Section,
  unpackCountry,
} from "./layout.ts";
import { beginningOf, openNames, packNames, runningSum } from "./packed-names.ts";

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/**
 * The places of the world by name. Names and places are numbers; looking a name up allocates nothing.
 * Opened once, then shared by all articles.
 */
export interface Gazetteer {
  /** The name that `content` has from `start` to `end`, any white space counting as one space; -1 for none. */
  find(content: string, start: number, end: number): number;
  /** The same for a word of its own. */
  findWord(word: string): number;
  /** `NameClass` bits of a name. */
  classOf(name: number): number;
  /** How many places a name has; 0 for a given name that no place bears. */
  placeCount(name: number): number;
  /** The k-th place of a name, the most populous first. */
  placeAt(name: number, k: number): number;
  /** The name itself. Allocates. */
  nameText(name: number): string;
  /** The name that a place is called by in a reading: the German one where there is one. Allocates. */
  displayName(place: number, name: number): string;
  kind(place: number): PlaceKind;
  /** ISO 3166-1 alpha-2 as 16 bits, see `packCountry`; 0 for none. */
  country(place: number): number;
  /** Inhabitants, within 9 %; 0 where it is not known. */
  population(place: number): number;
  lon(place: number): number;
  lat(place: number): number;
  /** False for states, which are too large for a point, and for governments. */
  hasPoint(place: number): boolean;
  /** The region a town lies in; -1 for unknown. A region is its own. */
  regionOf(place: number): number;
  /** Extent of a region's mainland; null for anything else. Allocates. */
  bounds(place: number): Box | null;
  /** GeoNames id; null where the place is not GeoNames'. */
  geonames(place: number): number | null;
}

/** A place that a language has a name for, added to the file's places when it is opened: a state, a landscape, a government. */
export interface NamedPlace {
  readonly names: readonly string[];
  readonly country: string | null;
  readonly point: readonly [number, number] | null;
  readonly kind: PlaceKind;
  readonly population: number;
}

/** The places that a language names, and those of its names that are words of the language as well. */
export interface PlaceRows {
  readonly places: readonly NamedPlace[];
  readonly ambiguous: ReadonlySet<string>;
  /** Names of the language for places of the file, by the name that the file has, and the state. */
  readonly aliases?: readonly PlaceAlias[];
}

/** "Cologne" for the "Köln" of DE. */
export interface PlaceAlias {
  readonly name: string;
  readonly listed: string;
  readonly country: string;
}

/** For a language that names none. */
export const NO_PLACE_ROWS: PlaceRows = { places: [], ambiguous: new Set() };

/** The places of each spelling; a word that only begins longer names has none. `aliases`: further names, each with a place of the file. */
function extraPlaces(
  more: readonly NamedPlace[],
  firstPlace: number,
  aliases: readonly (readonly [name: string, place: number])[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const entry = (spelling: string): number[] => {
    const own = places.get(spelling) ?? [];
    places.set(spelling, own);
    return own;
  };
  const add = (name: string, place: number): void => {
    entry(name).push(place);
    const beginning = beginningOf(name);
    if (beginning !== null) entry(beginning);
  };
  more.forEach(({ names }, i) => {
    for (const name of names) add(name, firstPlace + i);
  });
  for (const [name, place] of aliases) add(name, place);
  return places;
}

/**
 * Opens a file of places for a language that has rows of its own.
 * @throws {RangeError} where the bytes are not such a file, or of another version
 */
export function openPlaces(bytes: Uint8Array, rows: PlaceRows): Gazetteer {
  const sections = openModelFile(bytes, MODEL_KIND, MODEL_VERSION);
  const section = (name: keyof typeof Section): Uint8Array => sections[Section[name]]!;
  const lon = asInt32(section("lon"));
  const lat = asInt32(section("lat"));
  const geonames = asUint32(section("geonames"));
  const links = asUint32(section("links"));
  const regionOf = asUint16(section("regionOf"));
  const country = asUint16(section("country"));
  const boxes = asInt16(section("bounds"));
  const population = section("population");
  const kind = section("kind");
  const linkCounts = section("linkCounts");
  const places = lon.length;
  const regions = boxes.length / 4;

  const file = openNames({
    pool: new TextDecoder().decode(section("pool")),
    lengths: section("lengths"),
    buckets: section("buckets"),
  });
  const linkStarts = runningSum(linkCounts);
  const nameClass = new Uint8Array(section("nameClass"));

  // The names of the rows come before the file's of the same spelling, and need no evidence.
  const more = rows.places;
  const extra = (place: number) => more[place - places]!;
  const aliases = (rows.aliases ?? []).flatMap(({ name, listed, country: state }) => {
    const n = file.find(listed, 0, listed.length);
    const all = n < 0 ? [] : [...links.subarray(linkStarts[n]!, linkStarts[n + 1]!)];
    return all.filter((place) => country[place] === packCountry(state)).map((place) => [name, place] as const);
  });
  const placesOf = extraPlaces(more, places, aliases);
  const spellings = [...placesOf.keys()];
  const pack = packNames(spellings);
  const own = openNames(pack);
  const ownPlaces = pack.order.map((i) => placesOf.get(spellings[i]!)!);
  const ownClass = new Uint8Array(own.count);
  /** For each name of the rows the file's name of the same spelling, or a number behind the file's. */
  const nameOf = new Int32Array(own.count);
  const joined = new Map<number, readonly number[]>();
  for (let n = 0; n < own.count; n++) {
    const spelling = own.text(n);
    const same = file.find(spelling, 0, spelling.length);
    nameOf[n] = same < 0 ? file.count + n : same;
    if (same >= 0 && ownPlaces[n]!.length > 0) {
      joined.set(same, [...ownPlaces[n]!, ...links.subarray(linkStarts[same]!, linkStarts[same + 1]!)]);
      nameClass[same] = nameClass[same]! & ~NameClass.needMask;
    }
  }
  const find = (content: string, start: number, end: number): number => {
    const n = own.find(content, start, end);
    return n < 0 ? file.find(content, start, end) : nameOf[n]!;
  };
  const addClass = (spelling: string, bits: number): void => {
    const n = find(spelling, 0, spelling.length);
    if (n < file.count) nameClass[n] = nameClass[n]! | bits;
    else ownClass[n - file.count] = ownClass[n - file.count]! | bits;
  };
  for (const name of rows.ambiguous) addClass(name, 2 | NameClass.commonWord);
  for (const spelling of spellings) {
    const beginning = beginningOf(spelling);
    if (beginning !== null) addClass(beginning, NameClass.opensLonger);
  }
  const textOf = (name: number): string => (name < file.count ? file.text(name) : own.text(name - file.count));

  return {
    find,
    findWord: (word) => find(word, 0, word.length),
    classOf: (name) => (name < file.count ? nameClass[name]! : ownClass[name - file.count]!),
    placeCount: (name) => {
      if (name >= file.count) return ownPlaces[name - file.count]!.length;
      return joined.get(name)?.length ?? linkCounts[name]!;
    },
    placeAt: (name, k) => {
      if (name >= file.count) return ownPlaces[name - file.count]![k]!;
      return joined.get(name)?.[k] ?? links[linkStarts[name]! + k]!;
    },
    nameText: textOf,
    displayName: (place, name) => (place < places ? textOf(name) : extra(place).names[0]!),
    kind: (place) => (place < places ? (kind[place] as PlaceKind) : extra(place).kind),
    country: (place) => (place < places ? country[place]! : packCountry(extra(place).country)),
    population: (place) => (place < places ? POPULATIONS[population[place]!]! : extra(place).population),
    lon: (place) => (place < places ? lon[place]! / DEGREE : (extra(place).point?.[0] ?? Number.NaN)),
    lat: (place) => (place < places ? lat[place]! / DEGREE : (extra(place).point?.[1] ?? Number.NaN)),
    hasPoint: (place) => place < places || extra(place).point !== null,
    regionOf: (place) => {
      if (place >= places) return -1;
      return place < regions ? place : regionOf[place]! - 1;
    },
    bounds: (place) => {
      if (place >= regions) return null;
      const degree = (k: number) => boxes[4 * place + k]! / BOUND_DEGREE;
      return [degree(0), degree(1), degree(2), degree(3)];
    },
    geonames: (place) => (place < places ? geonames[place]! || null : null),
  };
}

const POPULATIONS = Float64Array.from({ length: 256 }, (_, step) => Math.round(2 ** (step / POPULATION_STEPS)) - 1);

/** ISO 3166-1 alpha-2 of a place; null for none. */
export const countryCode = (gazetteer: Gazetteer, place: number): string | null =>
  unpackCountry(gazetteer.country(place));
