import { Can, Cell } from "../../../analysis/lexicon.ts";
import type { BodyKind } from "../rows/bodies.ts";
import { endsInCountry } from "../rows/entities/place-nouns.ts";
import { genitiveDeterminers } from "../rows/word-classes/determiners.ts";
import { bindingPrepositions, locatingPrepositions } from "../rows/word-classes/prepositions.ts";
import { determinerOf, isAttributive, isCapital } from "./grammar.ts";
import type { Scene } from "./scene.ts";
import { Fact } from "./word-facts.ts";

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
  let end = nameEnd(scene, head + 1, limit);
  for (let n = 0; n < MOST && end < limit; n++) {
    const word = lower[end]!;
    let next = end;
    if (genitiveDeterminers.has(word) && !isAddressed(scene, end, limit)) next = genitiveEnd(scene, end, limit);
    else if (bindingPrepositions.has(word) && !tellsOf(scene, head, word)) next = phraseEnd(scene, end + 1, limit);
    else if (word === "von" && !endsInCountry.test(lower[head]!)) next = nameAfter(scene, end + 1, limit, false);
    else if (locatingPrepositions.has(word) && n === 0) next = nameAfter(scene, end + 1, limit, true);
    if (next <= end + 1) return end;
    end = next;
  }
  return end;
}

/** "erklärte die Fraktion zum Rücktritt", "die Regierung gegen den Vertrag": parties, courts and the like are for nothing by their names. */
const tellsOf = ({ facts }: Scene, head: number, word: string): boolean =>
  word !== "vom" && WHOLE_KINDS.has(facts[head]?.body?.kind ?? "body");

const WHOLE_KINDS: ReadonlySet<BodyKind> = new Set([
  "party",
  "parliament",
  "government",
  "police",
  "newspaper",
  "broadcaster",
]);

/** "Verband Deutscher Imker": a genitive without an article shows in its adjective. */
export function isBareGenitive(scene: Scene, i: number, limit: number): boolean {
  const fact = i + 1 < limit ? (scene.facts[i] ?? null) : null;
  if (fact === null || (fact.bits & Fact.adjective) === 0) return false;
  return endsInGenitive(scene, i);
}

/** "Verband kommunaler Brauereien", of which only the noun has a capital. */
const isSmallGenitive = (scene: Scene, i: number, limit: number): boolean =>
  i + 1 < limit &&
  scene.facts[i] === null &&
  (scene.words.bits[i]! & Can.adjective) !== 0 &&
  (scene.words.bits[i]! & NO_ADJECTIVE) === 0 &&
  endsInGenitive(scene, i);

const NO_ADJECTIVE = Can.article | Can.pronoun | Can.preposition | Can.conjunction | Can.adverb;

function endsInGenitive({ facts, words }: Scene, i: number): boolean {
  if (!/[^e]er$/u.test(words.lower[i]!)) return false;
  const next = facts[i + 1] ?? null;
  return (
    next !== null && (next.bits & Fact.common) !== 0 && (words.agreement[i + 1]! & Cell.genitive & Cell.plural) !== 0
  );
}

/** "das Landgericht Düsseldorf": a place right behind a body's noun is part of its name. */
function nameEnd(scene: Scene, i: number, limit: number): number {
  if (isBareGenitive(scene, i, limit)) return i + 2;
  if (scene.facts[i - 1]?.body != null && isSmallGenitive(scene, i, limit)) return i + 2;
  if (i >= limit || scene.facts[i - 1]?.body == null) return i;
  const name = scene.names.list[scene.names.at[i]!];
  if (name?.type !== "LOC") return i;
  // "hatte die Regierung Mali Hilfe zugesagt": a government has its country in the genitive.
  const isReceiver = scene.facts[i - 1]!.body!.kind === "government" && name.place?.precision === "country";
  return isReceiver ? i : name.last;
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
  if (end > i) return end;
  // "der Winzer": a noun that ends like a town's adjective.
  return i > first + 1 && isCapital(words, i - 1) && isNominal(scene, i - 1) ? i : first;
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
  if (scene.names.at[i - 1]! >= 0) return false;
  return (
    ((scene.facts[i]?.bits ?? 0) & (Fact.unknown | Fact.foreign)) !== 0 ||
    ((scene.facts[i - 1]?.bits ?? 0) & Fact.adjective) !== 0
  );
};

/** "von Nordwind", "in Moskau": only a name; behind "in" only a place. "sprach von Toten" belongs to the verb. */
function nameAfter(scene: Scene, first: number, limit: number, place: boolean): number {
  const at = first < limit && determinerOf(scene.words.lower[first]!) === "definite" ? first + 1 : first;
  const name = at < limit ? scene.names.at[at]! : -1;
  if (name < 0 || (place && scene.names.list[name]!.type !== "LOC")) return first;
  return scene.names.list[name]!.last;
}

/** "der Stadt", not "der Passat": article and noun agree in the genitive. */
function genitiveEnd(scene: Scene, first: number, limit: number): number {
  const { words } = scene;
  const end = phraseEnd(scene, first, limit);
  for (let i = first + 1; i < end; i++) {
    if (!isCapital(words, i)) continue;
    const own = words.agreement[i]!;
    return own === 0 || (own & words.agreement[first]! & Cell.genitive) !== 0 ? end : first;
  }
  return first;
}

/** The content words of an attribute, in small letters and without the endings of cases. */
export function attributeWords(scene: Scene, first: number, last: number): readonly string[] {
  const found: string[] = [];
  for (let i = first; i < last; i++)
    if (isCapital(scene.words, i)) found.push(scene.words.lower[i]!.replace(/(?<=\p{L}{3})(?:e?s|en|e)$/u, ""));
  return found;
}
