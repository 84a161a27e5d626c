import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { NameClass } from "../../src/analysis/places/layout.ts";
import { determiners, locativePrepositions, personTitles } from "../../src/languages/de/rows/place-words.ts";
import { missing, xzLines } from "../xz-lines.ts";

/** What the dictionary knows of a form that is also the name of a place. */
export interface Dictionary {
  readonly givenNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Listed as a town, region or country. */
  readonly places: ReadonlySet<string>;
  /** Nouns, and other words that are capitalised at the beginning of a sentence. */
  readonly commonWords: ReadonlySet<string>;
  /** Capitalised adjectives in "-er". */
  readonly townAdjectives: ReadonlySet<string>;
}

export async function readDictionary(file: string): Promise<Dictionary> {
  const givenNames = new Set<string>();
  const surnames = new Set<string>();
  const places = new Set<string>();
  const commonWords = new Set<string>();
  const townAdjectives = new Set<string>();
  for await (const line of xzLines(file)) {
    const [form = "", , features = ""] = line.split("\t");
    if (features.startsWith("ADJ") && /^\p{Lu}.*er$/u.test(form)) townAdjectives.add(form);
    if (!features.startsWith("EIG")) commonWords.add(form.charAt(0).toUpperCase() + form.slice(1));
    else if (features.includes(":VOR")) givenNames.add(form);
    else if (features.includes(":NAC")) surnames.add(form);
    else if (/:(?:STD|COU|GEB)/u.test(features)) places.add(form);
  }
  return { givenNames, surnames, places, commonWords, townAdjectives };
}

/** How often a form stood where in the news. */
export interface Usage {
  all: number;
  /** After a preposition that takes a bare place name. */
  located: number;
  /** After an article or another determiner. */
  determined: number;
  /** After a given name or a person's title. */
  named: number;
}

const WORD = /[\p{L}\d][\p{L}\p{M}\d'’-]*|[^\s\p{L}\d]/gu;

/** Counts, over the news of one year, where each of the forms stands. */
export async function countUsage(
  folder: string,
  forms: ReadonlySet<string>,
  givenNames: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Usage>> {
  if (!existsSync(folder)) throw missing(folder);
  const usage = new Map<string, Usage>();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".jsonl.xz")) continue;
    for await (const line of xzLines(join(folder, file))) {
      const { text } = JSON.parse(line) as { text: string };
      let before = "";
      let two = "";
      for (const [word] of text.matchAll(WORD)) {
        if (forms.has(before)) count(usage, before, two, word, givenNames);
        two = before;
        before = word;
      }
    }
  }
  return usage;
}

function count(
  usage: Map<string, Usage>,
  word: string,
  before: string,
  after: string,
  givenNames: ReadonlySet<string>,
): void {
  let row = usage.get(word);
  if (row === undefined) {
    row = { all: 0, located: 0, determined: 0, named: 0 };
    usage.set(word, row);
  }
  row.all++;
  if (locativePrepositions.has(before)) row.located++;
  // "der Washington Post": the article belongs to the next word.
  else if (determiners.has(before) && !/^\p{Lu}/u.test(after)) row.determined++;
  else if (givenNames.has(before) || personTitles.has(before)) row.named++;
}

/** Below this many uses the counts say too little. */
const ENOUGH = 20;
/** A place's name stands after a locative preposition in about every third use; names of persons and things in one of twenty. */
const OFTEN_LOCATED = 0.2;
const SELDOM_LOCATED = 0.05;
const SELDOM_OTHER = 0.1;
/** Below this population a name that neither dictionary nor news knows may be anything. */
const WELL_KNOWN = 100_000;
/** Names as short as "Same", "Of", "Bar". */
const SHORT = 4;
const GERMAN_SPEAKING = new Set(["DE", "AT", "CH", "LI", "LU"]);

/** What the places of a name say about how likely it is meant. */
export interface NameFacts {
  readonly population: number;
  readonly countries: readonly string[];
  /** One of its places is a region, which may carry an article: "das Saarland". */
  readonly region: boolean;
  /** One of its places has it as its German name, and it differs from the local one. */
  readonly german: boolean;
}

/** The class of a name (see `NameClass`): how much evidence it needs, and what else it can be. */
export function classify(name: string, facts: NameFacts, dictionary: Dictionary, usage: Usage | undefined): number {
  const given = dictionary.givenNames.has(name);
  const surname = dictionary.surnames.has(name);
  const common = dictionary.commonWords.has(name);
  const bits =
    (given ? NameClass.givenName : 0) | (surname ? NameClass.surname : 0) | (common ? NameClass.commonWord : 0);
  // "Mitte" and "Essen" stand after "in" often enough, but as words of their own as well.
  const least = common ? (dictionary.places.has(name) ? 1 : 2) : 0;
  return bits | Math.max(least, need(name, facts, dictionary, usage, given || surname || common));
}

function need(
  name: string,
  facts: NameFacts,
  dictionary: Dictionary,
  usage: Usage | undefined,
  ambiguous: boolean,
): 0 | 1 | 2 {
  if (/[ -]/u.test(name) && !ambiguous) return 0;
  if (usage !== undefined && usage.all >= ENOUGH) {
    const located = usage.located / usage.all;
    const other = ((facts.region ? 0 : usage.determined) + usage.named) / usage.all;
    if (located >= OFTEN_LOCATED && other < SELDOM_OTHER) return 0;
    if (!ambiguous && other < SELDOM_OTHER) return 0;
    if (located < SELDOM_LOCATED || other > 2 * located) return 2;
    return ambiguous || other >= SELDOM_OTHER ? 1 : 0;
  }
  if (ambiguous) return dictionary.places.has(name) && facts.population >= WELL_KNOWN ? 1 : 2;
  if (dictionary.places.has(name) || facts.german || facts.population >= WELL_KNOWN) return 0;
  if (name.length <= SHORT) return 2;
  return facts.countries.some((c) => GERMAN_SPEAKING.has(c)) ? 0 : 1;
}
