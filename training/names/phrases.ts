import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { phraseHashes } from "../../src/analysis/names/clues.ts";
import { GOES_ON } from "../../src/analysis/names/tables.ts";
import { organisations } from "../../src/languages/de/rows/organisations.ts";
import { missing, xzLines } from "../xz-lines.ts";
import { englishPhrases, plainName } from "./english-phrases.ts";

/** What a phrase is known as, as bits. */
const Known = {
  largePlace: 1,
  smallPlace: 2,
  germanSpeaking: 4,
  region: 8,
  country: 16,
  media: 32,
  organisation: 64,
  givenName: 256,
  familyName: 512,
  people: 1024,
} as const;

/** Inhabitants from which a place is a large one. */
const LARGE = 100_000;
/** Shorter place names ("Au", "Y") are nearly always another word. */
const SHORTEST_PLACE = 3;

/** Every known phrase by its hash, with the bits of what it is; for English without the German names, with the English lists. */
export async function knownPhrases(data: string, language: "de" | "en" = "de"): Promise<ReadonlyMap<number, number>> {
  const phrases = new Map<number, number>();
  const add = (name: string, bits: number): void => {
    // As the tokeniser would split it.
    const forms = name.replace(/[(),]/gu, " $& ").trim().split(/\s+/u);
    const hashes = phraseHashes(forms);
    for (const [at, hash] of hashes.entries())
      phrases.set(hash, (phrases.get(hash) ?? 0) | (at === hashes.length - 1 ? bits : GOES_ON));
  };
  let first = true;
  for await (const line of xzLines(join(data, "places/geonames.tsv.xz"))) {
    const [, name = "", german = "", country = "", , , , population = ""] = line.split("\t");
    if (first) first = false;
    else {
      const size = Number(population) >= LARGE ? Known.largePlace : Known.smallPlace;
      const bits = size | (["DE", "AT", "CH"].includes(country) ? Known.germanSpeaking : 0);
      for (const place of language === "de" ? [name, german] : [...new Set([name, plainName(name)])])
        if (place.length >= SHORTEST_PLACE) add(place, bits);
    }
  }
  for (const [name = ""] of rows(join(data, "outlets/publishers.tsv"))) if (name !== "") add(name, Known.media);
  if (language !== "de") {
    for (const [name, kind] of await englishPhrases(data)) add(name, kind === "place" ? Known.smallPlace : Known[kind]);
    return phrases;
  }
  for (const [code = "", german = ""] of rows(join(data, "places/german-regions.tsv"))) {
    if (german !== "") add(german, code.includes(".") ? Known.region : Known.country);
  }
  for (const { names } of organisations) for (const name of names.split("|")) add(name, Known.organisation);
  return phrases;
}

/** The names of towns, as GeoNames and as English papers write them. */
export async function townNames(data: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for await (const line of xzLines(join(data, "places/geonames.tsv.xz"))) {
    const [, name = ""] = line.split("\t");
    for (const one of [name, plainName(name)]) if (one.length >= SHORTEST_PLACE) names.add(one);
  }
  return names;
}

/** The rows of a table but for its head. */
function rows(file: string): string[][] {
  if (!existsSync(file)) throw missing(file);
  return readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}
