import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NameClass, PlaceKind } from "../../src/analysis/places/layout.ts";
import type { TrainingContext, TrainingTask } from "../task.ts";
import { adjectivesOf } from "./adjectives.ts";
import { atlasFolder, countryCodes } from "./atlas.ts";
import { placesCard } from "./card.ts";
import { encode, type Place } from "./encode.ts";
import { classify, countUsage, type NameFacts, readDictionary } from "./name-priors.ts";
import { namesOfTown, plain } from "./names.ts";
import { type Region, readRegions } from "./regions.ts";
import { readTowns, type Town } from "./towns.ts";

export const placesTask: TrainingTask = {
  writes: ["models/de/places.bin", "models/de/places.md"],
  async run(context: TrainingContext): Promise<void> {
    const { root, data, log } = context;
    const atlas = atlasFolder(root);
    const codes = countryCodes(atlas);
    const towns = await readTowns(join(data, "places/geonames.tsv.xz"));
    const regions = readRegions(atlas, join(data, "places/german-regions.tsv"), towns, codes.byAlpha3);
    log(`  ${towns.length} towns, ${regions.length} regions`);
    const places = [...regions.map(placeOfRegion), ...towns.map(placeOfTown)];
    const facts = factsByName(places);
    const dictionary = await readDictionary(join(data, "lexicon/german-pos-dict.tsv.xz"));
    log("  counting the names in the news …");
    const usage = await countUsage(join(data, "news"), new Set(facts.keys()), dictionary.givenNames);
    const names = new Map<string, number>();
    for (const [name, own] of facts) names.set(name, classify(name, own, dictionary, usage.get(name)));
    for (const name of dictionary.givenNames) if (!names.has(name)) names.set(name, NameClass.givenName | 2);
    const adjectives = adjectivesOf(places, dictionary);
    for (const adjective of adjectives.keys()) names.set(adjective, (names.get(adjective) ?? 0) | NameClass.adjective);
    const bytes = encode(places, names, adjectives);
    const needs: [number, number, number] = [0, 0, 0];
    for (const name of facts.keys()) needs[(names.get(name)! & NameClass.needMask) as 0 | 1 | 2]++;
    mkdirSync(join(root, "models/de"), { recursive: true });
    writeFileSync(join(root, "models/de/places.bin"), bytes);
    const card = placesCard({
      towns: towns.length,
      regions: regions.length,
      names: facts.size,
      adjectives: adjectives.size,
      givenNames: dictionary.givenNames.size,
      bytes: bytes.length,
      needs,
    });
    writeFileSync(join(root, "models/de/places.md"), card);
  },
};

const placeOfRegion = (region: Region): Place => ({
  names: [...new Set(region.names.flatMap((name) => [name, plain(name)]))],
  country: region.country,
  region: region.admin === "" ? "" : `${region.country}.${region.admin}`,
  point: region.centre,
  bounds: region.bounds,
  population: region.population,
  kind: PlaceKind.region,
  geonames: 0,
});

const placeOfTown = (town: Town): Place => ({
  names: namesOfTown(town),
  country: town.country,
  region: town.admin === "" ? "" : `${town.country}.${town.admin}`,
  point: [town.lon, town.lat],
  bounds: null,
  population: town.population,
  kind: kindOf(town.feature),
  geonames: town.geonames,
});

function kindOf(feature: string): PlaceKind {
  if (feature === "PPLC") return PlaceKind.capital;
  if (feature === "PPLA") return PlaceKind.seat;
  return feature === "PPLX" ? PlaceKind.quarter : PlaceKind.town;
}

/** Smaller regions are named after their town, whose name has no article. */
const LARGE_REGION = 300_000;

function factsByName(places: readonly Place[]): ReadonlyMap<string, NameFacts> {
  const facts = new Map<string, { population: number; countries: string[]; region: boolean; german: boolean }>();
  for (const { names, population, country, kind } of places)
    names.forEach((name, i) => {
      let row = facts.get(name);
      if (row === undefined) {
        row = { population: 0, countries: [], region: false, german: false };
        facts.set(name, row);
      }
      row.population = Math.max(row.population, population);
      if (!row.countries.includes(country)) row.countries.push(country);
      if (kind === PlaceKind.region && population >= LARGE_REGION) row.region = true;
      if (i === 0 && names.length > 1) row.german = true;
    });
  return facts;
}
