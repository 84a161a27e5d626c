import { byTrade, opensAttribute } from "../rows/entities/around-names.ts";
import { coordinators } from "../rows/word-classes/conjunctions.ts";
import { determinerOf, isAttributive, isFiniteVerb } from "./grammar.ts";
import type { Name } from "./names.ts";
import { placeNoun } from "./place-nouns.ts";
import type { Scene } from "./scene.ts";
import { Fact, type WordFacts } from "./word-facts.ts";

/** Tokens of an apposition in front of a name, at most. */
const LONGEST_BEFORE = 14;
/** Tokens between a comma and the noun of the apposition behind it, at most. */
const LONGEST_TO_NOUN = 6;

const isComma = (scene: Scene, i: number): boolean => scene.words.tokens.forms[i] === ",";

/**
 * The noun of the apposition in front of a name; -1 for none.
 *
 *     Der Gouverneur des Nachbarstaats , Gabino Holm , sagte        Der Präsident des Seeamts ( SA ) Gabino Holm sagte
 *         ^                              name                           ^                           name
 */
export function nounBefore(scene: Scene, name: Name, from: number, limit: number): number {
  const { words, facts } = scene;
  const comma = name.first - 1;
  const isApart = comma > from && (isComma(scene, comma) || words.tokens.forms[comma] === ")");
  if (name.type !== "PER" || !isApart || !endsApposition(scene, name.last, limit)) return -1;
  let found = -1;
  const floor = Math.max(from, comma - LONGEST_BEFORE);
  for (let k = comma - 1; k >= floor; k--) {
    if (isComma(scene, k) || isFiniteVerb(words, k) || words.tokens.forms[k] === ":") break;
    const fact = facts[k] ?? null;
    if (fact?.person == null || (fact.bits & (Fact.small | Fact.plural)) !== 0 || scene.names.at[k]! >= 0) continue;
    if (k + 1 < comma && !isAttribute(scene, k + 1)) continue;
    if (isDetermined(scene, k, from)) found = k;
  }
  return found;
}

/** What may follow the noun of an apposition: a genitive, a preposition, a name. */
const isAttribute = (scene: Scene, i: number): boolean =>
  opensAttribute.has(scene.words.lower[i]!) || scene.names.at[i]! >= 0;

function isDetermined(scene: Scene, noun: number, from: number): boolean {
  let k = noun - 1;
  while (k > from && isAttributive(scene.words, k)) k--;
  if (k < from) return true;
  return determinerOf(scene.words.lower[k]!) !== null || scene.names.at[k]! >= 0 || noun === from;
}

/** What stands behind a name in apposition: a comma, a bracket, a verb, the end. */
function endsApposition(scene: Scene, i: number, limit: number): boolean {
  if (i >= limit) return true;
  return /^(?:[,.:;)(“"»]|–)$/u.test(scene.words.tokens.forms[i]!) || isFiniteVerb(scene.words, i);
}

/**
 * The noun of the apposition behind a name; -1 for none. Brackets ("(SPD)") and ages (", 54,") may stand between.
 *
 *     Petra Holm ( SPD ) , Sprecherin der Fraktion , sagte
 *     name                 ^
 */
export function nounBehind(scene: Scene, name: Name, limit: number): number {
  const { words, facts } = scene;
  if (name.type !== "PER" && name.type !== "LOC") return -1;
  let i = name.last;
  if (i < limit && words.tokens.forms[i] === "(") {
    const stop = Math.min(limit, i + 6);
    while (i < stop && words.tokens.forms[i] !== ")") i++;
    i++;
  }
  if (i >= limit || !isComma(scene, i)) return -1;
  i++;
  if (i + 1 < limit && /^\d{1,3}$/u.test(words.tokens.forms[i]!) && isComma(scene, i + 1)) i += 2;
  const stop = Math.min(limit, i + LONGEST_TO_NOUN);
  const determined = i < limit && determinerOf(words.lower[i]!) !== null;
  if (determined) i++;
  if (words.lower[i] === byTrade) i++;
  for (; i < stop; i++) {
    const fact = facts[i] ?? null;
    if (fact !== null && isKindOf(name, fact, words.lower[i]!) && scene.names.at[i]! < 0) {
      return isNextInRow(scene, i, limit) ? -1 : i;
    }
    if (fact !== null && /-$/u.test(words.tokens.forms[i]!)) continue;
    if (!isAttributive(words, i) && !(fact !== null && (fact.bits & (Fact.acronym | Fact.unknown)) !== 0)) return -1;
  }
  return -1;
}

/** A noun that can stand for a person, or for a place behind a place's name. */
function isKindOf(name: Name, fact: WordFacts, small: string): boolean {
  if ((fact.bits & (Fact.small | Fact.plural)) !== 0) return false;
  return name.type === "PER" ? fact.person !== null : placeNoun(small) !== null;
}

/** "Holm , Präsident Moreau und …": the noun belongs to the next of several. */
function isNextInRow(scene: Scene, noun: number, limit: number): boolean {
  const next = noun + 1;
  if (next >= limit) return false;
  const name = scene.names.at[next]!;
  if (name >= 0 && scene.names.list[name]!.type === "PER") return true;
  return coordinators.has(scene.words.lower[next]!);
}
