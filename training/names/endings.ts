import { join } from "node:path";
import { hashOfSmall } from "../../src/analysis/hash.ts";
import { LONGEST_ENDING, SHORTEST_ENDING } from "../../src/analysis/names/tables.ts";
import { xzLines } from "../xz-lines.ts";

/** What a capitalised word is; the numbers are packed into the model. */
const Sort = { noun: 0, place: 1, givenName: 2, familyName: 3 } as const;
const SORTS = Object.keys(Sort).length;
/** An ending of fewer words is not learned. */
const LEAST_COUNT = 4;
/** Shares of the most frequent sort from which an ending counts as firm, or as fair. */
const FIRM = 0.9;
const FAIR = 0.7;
const WORD = /^\p{Lu}[\p{L}'’-]{3,}$/u;

/**
 * What words with an ending mostly are, so that words which no list has can be told by it: "Taiskirchen" ends as places
 * do. Counted over the nouns and names of the dictionary and the words of GeoNames' places, each once; the most frequent
 * sort and how firm it is, packed into a number from 1, by the hash of the ending in small letters.
 */
export async function knownEndings(data: string): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, Uint32Array>();
  const seen = new Set<string>();
  const add = (word: string, sort: number): void => {
    if (!WORD.test(word) || seen.has(sort + word)) return;
    seen.add(sort + word);
    for (let length = SHORTEST_ENDING; length <= LONGEST_ENDING && length < word.length; length++) {
      const hash = hashOfSmall(word, word.length - length);
      const of = counts.get(hash) ?? new Uint32Array(SORTS);
      of[sort]!++;
      counts.set(hash, of);
    }
  };
  for await (const line of xzLines(join(data, "lexicon/german-pos-dict.tsv.xz"))) {
    const [form = "", , tag = ""] = line.split("\t");
    const sort = sortOf(tag);
    if (sort !== null) add(form, sort);
  }
  let head = true;
  for await (const line of xzLines(join(data, "places/geonames.tsv.xz"))) {
    const [, name = "", german = ""] = line.split("\t");
    if (!head) for (const word of `${name} ${german}`.split(/[ -]/u)) add(word, Sort.place);
    head = false;
  }
  return new Map([...counts].flatMap(([hash, of]) => packed(of, hash)));
}

/** By a tag of the dictionary: "SUB:…" is a noun, "EIG:…:VOR" a given name. */
function sortOf(tag: string): number | null {
  if (tag.startsWith("SUB")) return Sort.noun;
  if (!tag.startsWith("EIG")) return null;
  if (tag.includes("VOR")) return Sort.givenName;
  return tag.includes("NAC") ? Sort.familyName : Sort.place;
}

function packed(counts: Uint32Array, hash: number): [number, number][] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < LEAST_COUNT) return [];
  let sort = 0;
  for (let at = 1; at < SORTS; at++) if (counts[at]! > counts[sort]!) sort = at;
  const share = counts[sort]! / total;
  return [[hash, 1 + sort * 3 + (share >= FIRM ? 0 : share >= FAIR ? 1 : 2)]];
}
