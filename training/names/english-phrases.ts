import { join } from "node:path";
import compromise from "compromise";
import { countries as countryRows } from "../../src/languages/en/rows/places/countries.ts";
import { xzLines } from "../xz-lines.ts";
import { englishOrganisations } from "./english-organisations.ts";
import type { NameStock } from "./english-swaps.ts";
import { organisationTails, personHeads, placeHeads, placeTails } from "./english-tails.ts";

/** What a list says that a phrase is. */
export type ListedKind = "country" | "region" | "place" | "people" | "organisation" | "givenName" | "familyName";

/** How compromise's word list calls them. */
const kinds: ReadonlyMap<string, ListedKind> = new Map(
  Object.entries({
    Country: "country",
    Region: "region",
    City: "place",
    Place: "place",
    Demonym: "people",
    Organization: "organisation",
    SportsTeam: "organisation",
    FirstName: "givenName",
    MaleName: "givenName",
    FemaleName: "givenName",
    LastName: "familyName",
  }),
);

/** Small words inside of a name. */
const SMALL = new Set("of the and de la for in on".split(" "));
/** Up to so many letters a word of the list may stand for capitals: "nato". */
const LONGEST_ACRONYM = 5;

/**
 * English names by what they are: countries and regions of the Unicode locale data that comes with Node, the lists of
 * compromise (MIT), which are in small letters, and the given names of LanguageTool's dictionary.
 */
export async function englishPhrases(data: string): Promise<[phrase: string, kind: ListedKind][]> {
  const phrases: [string, ListedKind][] = [...countries()];
  const { one } = compromise.model() as { one: { lexicon: Readonly<Record<string, string | string[]>> } };
  for (const [name, tags] of Object.entries(one.lexicon))
    for (const kind of new Set([tags].flat().flatMap((tag) => kinds.get(tag) ?? [])))
      for (const form of spellings(name, kind)) phrases.push([form, kind]);
  for (const names of englishOrganisations) for (const name of names.split("|")) phrases.push([name, "organisation"]);
  for await (const line of xzLines(join(data, "lexicon/german-pos-dict.tsv.xz"))) {
    const [, lemma = "", tag = ""] = line.split("\t");
    if (tag.startsWith("EIG") && tag.includes("VOR")) phrases.push([lemma, "givenName"]);
  }
  return phrases;
}

/** Inhabitants from which a town is drawn. */
const DRAWN_TOWN = 100_000;
/** States stand so often among the names that are drawn, as the news names them more than any town. */
const DRAWN_STATES = 8;

/** Names to draw from: those of the lists whose words are set apart by blanks alone. */
export async function nameStock(data: string): Promise<NameStock> {
  const of = new Map<ListedKind, Set<string>>();
  for (const [name, kind] of await englishPhrases(data))
    if (/^(?!The )\p{Lu}[\p{L}.-]+(?: [\p{L}.&][\p{L}.&-]*)*$/u.test(name))
      of.set(kind, (of.get(kind) ?? new Set()).add(name));
  const all = (kind: ListedKind): string[] => [...(of.get(kind) ?? [])];
  const towns: string[] = [];
  for await (const line of xzLines(join(data, "places/geonames.tsv.xz"))) {
    const [, name = "", , , , , , population = ""] = line.split("\t");
    if (Number(population) >= DRAWN_TOWN) towns.push(plainName(name));
  }
  const states = Array.from({ length: DRAWN_STATES }, () => all("country")).flat();
  return {
    organisations: all("organisation"),
    places: [...states, ...all("region"), ...all("place"), ...towns],
    givenNames: all("givenName"),
    familyNames: all("familyName"),
  };
}

/** What stands around a name in its tree. */
export interface Beside {
  /** A person's title: "President" in "President Hale". */
  readonly titled: boolean;
  /** "in", "near" or "at" is before it. */
  readonly placed: boolean;
}

/**
 * What a name is where no annotation says so: by the lists, if they know it by one kind ("France", "Boeing"), by how it begins or ends
 * ("Hale River", "Mara Hale"), by its title, or as a town behind "in".
 */
export async function listedTypes(
  data: string,
  towns: ReadonlySet<string>,
): Promise<(words: readonly string[], beside: Beside) => ListedType | null> {
  const kinds = new Map<string, Set<ListedKind>>();
  for (const [name, kind] of await englishPhrases(data)) {
    const of = kinds.get(name) ?? new Set();
    kinds.set(name, of.add(kind));
  }
  const isGiven = (word: string): boolean => kinds.get(word)?.has("givenName") === true;
  return (words, { titled, placed }) => {
    const [first = ""] = words;
    const last = words.at(-1) ?? "";
    const name = words.join(" ");
    const of = kinds.get(name) ?? new Set();
    if (of.has("country")) return "state";
    if (of.size === 1 && of.has("organisation")) return "ORG";
    if (of.size > 0 && [...of].every((kind) => kind === "place" || kind === "region")) return "LOC";
    if (words.length > 1) {
      if (organisationTails.has(last)) return "ORG";
      if (placeTails.has(last) || placeHeads.has(first)) return "LOC";
      if (personHeads.has(first)) return null;
      if (isGiven(first) && words.length <= LONGEST_PERSON && !towns.has(name)) return "PER";
    }
    if (titled) return "PER";
    if (of.size > 0 && [...of].every((kind) => kind === "givenName" || kind === "familyName") && !placed) return "PER";
    return placed && towns.has(name) ? "LOC" : null;
  };
}

/** "Mara van der Hale". */
const LONGEST_PERSON = 4;

/** "state": a place, whatever it does. */
export type ListedType = "PER" | "LOC" | "ORG" | "state";

/** European Union, eurozone, United Nations, outlying Oceania: no countries, though they have a code. */
const NO_COUNTRY = new Set(["EU", "EZ", "UN", "QO"]);

/** "Al Fallūjah" is written "Fallujah". */
export const plainName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}|[‘’ʻʼ`]/gu, "")
    .replace(/^(?:Al|Ar|As|Ash|At|Az|An|Ad)[ -](?=\p{Lu})/u, "");

function* countries(): Generator<[string, ListedKind]> {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const first of letters)
    for (const second of letters) {
      const name = names.of(first + second);
      if (name !== undefined && !NO_COUNTRY.has(first + second)) yield [name, "country"];
    }
  for (const { name, others } of countryRows) for (const one of [name, ...others]) yield [one, "country"];
}

function spellings(name: string, kind: ListedKind): string[] {
  const capitalised = name
    .split(" ")
    .map((word, at) => (at > 0 && SMALL.has(word) ? word : word.replace(/(?:^|-)\p{Ll}/gu, (c) => c.toUpperCase())))
    .join(" ");
  const isShort = kind === "organisation" && name.length <= LONGEST_ACRONYM && !name.includes(" ");
  return isShort ? [capitalised, name.toUpperCase()] : [capitalised];
}
