import { join } from "node:path";
import compromise from "compromise";
import { xzLines } from "../xz-lines.ts";
import { englishOrganisations } from "./english-organisations.ts";

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

/** What a name is by the lists alone, where they know it by one kind: "France", "Boeing", "Mara Hale". */
export async function listedTypes(data: string): Promise<(words: readonly string[]) => ListedType | null> {
  const kinds = new Map<string, Set<ListedKind>>();
  for (const [name, kind] of await englishPhrases(data)) {
    const of = kinds.get(name) ?? new Set();
    kinds.set(name, of.add(kind));
  }
  return (words) => {
    const [first = ""] = words;
    const last = words.at(-1) ?? "";
    const of = kinds.get(words.join(" "));
    if (of?.has("country")) return "state";
    if (words.length > 1 && kinds.get(first)?.has("givenName") && kinds.get(last)?.has("familyName")) return "PER";
    if (of?.size !== 1) return null;
    return of.has("organisation") ? "ORG" : isPlace(of) ? "LOC" : null;
  };
}

/** "state": a place, whatever it does. */
export type ListedType = "PER" | "LOC" | "ORG" | "state";

const isPlace = (kinds: ReadonlySet<ListedKind> | undefined): boolean =>
  kinds?.has("place") === true || kinds?.has("region") === true;

/** European Union, eurozone, United Nations, outlying Oceania: no countries, though they have a code. */
const NO_COUNTRY = new Set(["EU", "EZ", "UN", "QO"]);

function* countries(): Generator<[string, ListedKind]> {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const first of letters)
    for (const second of letters) {
      const name = names.of(first + second);
      if (name !== undefined && !NO_COUNTRY.has(first + second)) yield [name, "country"];
    }
}

function spellings(name: string, kind: ListedKind): string[] {
  const capitalised = name
    .split(" ")
    .map((word, at) => (at > 0 && SMALL.has(word) ? word : word.replace(/(?:^|-)\p{Ll}/gu, (c) => c.toUpperCase())))
    .join(" ");
  const isShort = kind === "organisation" && name.length <= LONGEST_ACRONYM && !name.includes(" ");
  return isShort ? [capitalised, name.toUpperCase()] : [capitalised];
}
