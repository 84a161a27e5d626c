import { join } from "node:path";
import compromise from "compromise";
import { xzLines } from "../xz-lines.ts";

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
  for await (const line of xzLines(join(data, "lexicon/german-pos-dict.tsv.xz"))) {
    const [, lemma = "", tag = ""] = line.split("\t");
    if (tag.startsWith("EIG") && tag.includes("VOR")) phrases.push([lemma, "givenName"]);
  }
  return phrases;
}

function* countries(): Generator<[string, ListedKind]> {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const first of letters)
    for (const second of letters) {
      const name = names.of(first + second);
      if (name !== undefined) yield [name, "country"];
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
