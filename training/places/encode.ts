import { writeModelFile } from "../../src/analysis/model-file.ts";
import {
  BOUND_DEGREE,
  DEGREE,
  MODEL_KIND,
  MODEL_VERSION,
  NameClass,
  PlaceKind,
  POPULATION_STEPS,
  packCountry,
  Section,
} from "../../src/analysis/places/layout.ts";
import { beginningOf, LONGEST_NAME, packNames } from "../../src/analysis/places/packed-names.ts";
import type { Bounds, Position } from "./topology.ts";

/** One place as it goes into the file; regions come first and have bounds. */
export interface Place {
  readonly names: readonly string[];
  readonly country: string;
  /** "DE.02": the region it lies in, or for a region its own code; empty for unknown. */
  readonly region: string;
  readonly point: Position;
  readonly bounds: Bounds | null;
  readonly population: number;
  readonly kind: PlaceKind;
  /** 0 for none. */
  readonly geonames: number;
}

/**
 * Packs places, the class of each name and the adjectives (each with the name whose places it has)
 * into the layout of src/analysis/places/layout.ts.
 */
export function encode(
  places: readonly Place[],
  names: ReadonlyMap<string, number>,
  adjectives: ReadonlyMap<string, string>,
): Uint8Array {
  const links = linksByName(places);
  for (const [adjective, name] of adjectives) if (!links.has(adjective)) links.set(adjective, links.get(name) ?? []);
  const classes = withBeginnings(names);
  const all = [...classes.keys()].filter((name) => name.length <= LONGEST_NAME);
  const pack = packNames(all);
  const ordered = pack.order.map((i) => all[i]!);
  const linkLists = ordered.map((name) => links.get(name) ?? []);
  const regions = places.filter((p) => p.kind === PlaceKind.region);
  const regionIndex = new Map(regions.flatMap(({ region }, i) => (region === "" ? [] : [[region, i]])));
  const sections: Record<keyof typeof Section, ArrayBufferView> = {
    lon: Int32Array.from(places, ({ point }) => Math.round(point[0] * DEGREE)),
    lat: Int32Array.from(places, ({ point }) => Math.round(point[1] * DEGREE)),
    geonames: Uint32Array.from(places, ({ geonames }) => geonames),
    links: Uint32Array.from(linkLists.flat()),
    regionOf: Uint16Array.from(places, ({ region }) => (regionIndex.get(region) ?? -1) + 1),
    country: Uint16Array.from(places, ({ country }) => packCountry(country)),
    bounds: Int16Array.from(regions.flatMap(({ bounds }) => boxOf(bounds))),
    population: Uint8Array.from(places, ({ population }) =>
      Math.min(255, Math.round(POPULATION_STEPS * Math.log2(population + 1))),
    ),
    kind: Uint8Array.from(places, ({ kind }) => kind),
    linkCounts: Uint8Array.from(linkLists, (list) => list.length),
    nameClass: Uint8Array.from(ordered, (name) => classes.get(name) ?? 0),
    lengths: pack.lengths,
    buckets: pack.buckets,
    pool: new TextEncoder().encode(pack.pool),
  };
  const order = Object.keys(Section) as (keyof typeof Section)[];
  return writeModelFile(
    MODEL_KIND,
    MODEL_VERSION,
    order.map((name) => sections[name]),
  );
}

/** The names with their classes, and the words that begin a longer one: a name already, or one without places. */
function withBeginnings(names: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = new Map(names);
  for (const name of names.keys()) {
    const beginning = beginningOf(name);
    if (beginning !== null) all.set(beginning, (all.get(beginning) ?? 0) | NameClass.opensLonger);
  }
  return all;
}

const boxOf = (box: Bounds | null): readonly number[] =>
  box === null ? [0, 0, 0, 0] : [box.west, box.south, box.east, box.north].map((d) => Math.round(d * BOUND_DEGREE));

/** More places of one name than this are never told apart; the most populous stay. */
const MOST_LINKS = 40;

/** For each name its places, the most populous first. */
function linksByName(places: readonly Place[]): Map<string, readonly number[]> {
  const links = new Map<string, number[]>();
  places.forEach((place, i) => {
    for (const name of new Set(place.names)) {
      const own = links.get(name);
      if (own === undefined) links.set(name, [i]);
      else own.push(i);
    }
  });
  for (const [name, own] of links)
    links.set(name, own.sort((a, b) => places[b]!.population - places[a]!.population || a - b).slice(0, MOST_LINKS));
  return links;
}
