import { Cell } from "../lexicon.ts";
import { determinerOf, isAttributive, isCapital } from "./grammar.ts";
import type { Scene } from "./scene.ts";
import { Fact } from "./word-facts.ts";

const GENITIVE = new Set(
  "des der eines einer dieses dieser seines seiner ihres ihrer unserer aller beider mehrerer vieler zweier dreier".split(
    " ",
  ),
);
const BINDING = new Set("von vom für fürs gegen gegenüber zur zum".split(" "));
const LOCATING = new Set("in im aus bei".split(" "));
/** A phrase has at most this many attributes: "der Chef des Rats der Stadt". */
const MOST = 3;
/** Words of one attribute. */
const LONGEST = 8;

/**
 * The token after the attributes of the noun at `head`: genitives, "von", "für", a place with "in".
 *
 *     der Chef des Verwaltungsrats von Nordwind sagte
 *         head                                  ^
 */
export function attributeEnd(scene: Scene, head: number, limit: number): number {
  const { lower } = scene.words;
  let end = head + 1;
  for (let n = 0; n < MOST && end < limit; n++) {
    const word = lower[end]!;
    let next = end;
    if (GENITIVE.has(word) && !isAddressed(scene, end, limit)) next = phraseEnd(scene, end, limit);
    else if (BINDING.has(word)) next = phraseEnd(scene, end + 1, limit);
    else if (LOCATING.has(word) && n === 0) next = placeEnd(scene, end + 1, limit);
    if (next <= end + 1) return end;
    end = next;
  }
  return end;
}

/** "sagte der Minister der Zeitung": a medium behind a person is told. */
function isAddressed(scene: Scene, article: number, limit: number): boolean {
  if (scene.words.lower[article] !== "der") return false;
  for (let i = article + 1; i < Math.min(limit, article + 4); i++) {
    const body = scene.facts[i]?.body;
    if (body != null) return body.kind === "newspaper" || body.kind === "agency";
    const name = scene.names.at[i]!;
    if (name >= 0) {
      const { kind } = scene.names.list[name]!;
      return kind === "newspaper" || kind === "agency";
    }
  }
  return false;
}

/** Determiner, adjectives, nouns and names in a row; `first` where there is no noun. */
function phraseEnd(scene: Scene, first: number, limit: number): number {
  const { words } = scene;
  let i = first;
  if (i < limit && determinerOf(words.lower[i]!) !== null) i++;
  const stop = Math.min(limit, first + LONGEST);
  while (i < stop && isAttributive(words, i)) i++;
  let end = i;
  while (end < stop && isNominal(scene, end) && (end === i || isPartOfName(scene, end))) end++;
  return end > i ? end : first;
}

function isNominal(scene: Scene, i: number): boolean {
  if (scene.names.at[i]! >= 0) return true;
  const fact = scene.facts[i] ?? null;
  return isCapital(scene.words, i) && fact !== null && (fact.bits & Fact.small) === 0;
}

/** A second capital in a row goes with the first where one of them is a name. */
const isPartOfName = (scene: Scene, i: number): boolean => {
  const here = scene.names.at[i]!;
  if (here >= 0) return here === scene.names.at[i - 1] || scene.names.list[here]!.type !== "PER";
  return scene.names.at[i - 1]! < 0 && ((scene.facts[i]?.bits ?? 0) & (Fact.unknown | Fact.foreign)) !== 0;
};

/** "in Moskau": only a place. */
function placeEnd(scene: Scene, first: number, limit: number): number {
  const name = first < limit ? scene.names.at[first]! : -1;
  if (name < 0 || scene.names.list[name]!.type !== "LOC") return first;
  return scene.names.list[name]!.last;
}

/** The content words of an attribute, in small letters and without the endings of cases. */
export function attributeWords(scene: Scene, first: number, last: number): readonly string[] {
  const found: string[] = [];
  for (let i = first; i < last; i++)
    if (isCapital(scene.words, i)) found.push(scene.words.lower[i]!.replace(/(?<=\p{L}{3})(?:e?s|en|e)$/u, ""));
  return found;
}

/** Whether the words from `first` on can be a genitive. */
export const canBeGenitive = (scene: Scene, i: number): boolean => (scene.words.agreement[i]! & Cell.genitive) !== 0;
