import type { EntityIndex } from "../../../analysis/entities/entity-index.ts";
import { Can } from "../../../analysis/lexicon.ts";
import type { EntityType } from "../../../analysis/marks.ts";
import type { PlaceReading } from "../../../analysis/places/place-reading.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Span } from "../../../text/span.ts";
import { segmentText, type Unit } from "../grammar/segments.ts";
import { noBodyParts, showsBody } from "../rows/entities/body-nouns.ts";
import { familyNameFirst } from "../rows/entities/name-parts.ts";
import { findBodyNames } from "./body-names.ts";
import { collectMentions } from "./collect.ts";
import { fullNames } from "./full-names.ts";
import { indexEntities } from "./index-entities.ts";
import { type FoundName, mergeNames } from "./merge-names.ts";
import { addName, emptyNames, type Name, type Names } from "./names.ts";
import { ownS } from "./own-s.ts";
import { findLoneNames, findPersonNames, withoutGenitive } from "./person-names.ts";
import { resolveMentions } from "./resolve.ts";
import type { Scene } from "./scene.ts";
import { settleFound } from "./settle-found.ts";
import { Fact, factsOf } from "./word-facts.ts";
import { entitiesOf } from "./write-entities.ts";

/** A name that another stage has found. */
export interface NameSpan extends Span {
  readonly type: EntityType;
}

export interface EntityOptions {
  /** What the places stage has found; every place is an entity, and governments are their state. */
  readonly places?: readonly PlaceReading[];
  /** What a name finder says; without it rules alone find names. */
  readonly names?: readonly NameSpan[];
  /** The text's units where they are known already. */
  readonly units?: readonly Unit[];
}

/**
 * Finds persons, organisations and places of an article with all their mentions. In the order of the first mention.
 * Linear in the number of tokens: every search back is bounded.
 */
export function findEntities(words: Words, options: EntityOptions = {}): EntityIndex {
  const { places = [], names: spans = null, units = segmentText(words) } = options;
  const scene = sceneOf(words, places, spans);
  const clusters = resolveMentions(scene, collectMentions(scene, units));
  const written = entitiesOf(scene, clusters);
  return indexEntities(words, written);
}

/** The names of a text: bodies that tables know, places, persons, then single words of those. */
function sceneOf(words: Words, places: readonly PlaceReading[], spans: readonly NameSpan[] | null): Scene {
  const facts = factsOf(words);
  const ruled = emptyNames(words.tokens.count);
  const first: Scene = {
    words,
    facts,
    names: ruled,
    placed: placeTokens(words, places),
    capitals: capitalsOf(words, facts),
    ownS: new Set(),
  };
  findBodyNames(first);
  addPlaces(words, ruled, places);
  findPersonNames(first);
  const merged = spans === null ? ruled : mergeNames(words, facts, ruled, settleFound(first, foundNames(words, spans)));
  const names = fullNames({ ...first, names: merged });
  const scene: Scene = { ...first, names };
  findLoneNames(scene, knownWords(scene));
  names.list.sort((a, b) => a.first - b.first);
  names.list.forEach((name, i) => {
    names.at.fill(i, name.first, name.last);
  });
  return { ...scene, ownS: ownS(scene, names) };
}

function capitalsOf({ tokens }: Words, facts: Scene["facts"]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i < tokens.count; i++) if (facts[i] !== null) found.add(tokens.forms[i]!);
  return found;
}

/** For each token 1 where a place lies on it. */
function placeTokens(words: Words, places: readonly PlaceReading[]): Uint8Array {
  const on = new Uint8Array(words.tokens.count);
  for (const { first, last } of rangesOf(words, places)) on.fill(1, first, last);
  return on;
}

interface TokenSpan {
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

/** The tokens under spans that are sorted by their starts; one pass over both. */
function rangesOf({ tokens }: Words, spans: readonly Span[]): readonly TokenSpan[] {
  const found: TokenSpan[] = [];
  let i = 0;
  spans.forEach(({ start, end }, index) => {
    while (i > 0 && tokens.starts[i - 1]! >= start) i--;
    while (i < tokens.count && tokens.ends[i]! <= start) i++;
    let last = i;
    while (last < tokens.count && tokens.starts[last]! < end) last++;
    if (last > i) found.push({ index, first: i, last });
  });
  return found;
}

/** Adjectives of towns ("Berliner") name a place but are no mention of it. */
function addPlaces(words: Words, names: Names, places: readonly PlaceReading[]): void {
  for (const { index, first, last } of rangesOf(words, places)) {
    const place = places[index]!;
    if (place.rule === "de/place-adjective") continue;
    addName(names, { first, last, type: "LOC", known: null, kind: null, place, strength: "likely" });
  }
}

/** The name finder's names as token ranges. */
const foundNames = (words: Words, spans: readonly NameSpan[]): FoundName[] =>
  rangesOf(words, spans).map(({ index, first, last }) => ({ first, last, type: spans[index]!.type }));

/** Words of the persons' and bodies' names found, and bodies that compounds show: "Airbus" in "Airbus-Chef". */
function knownWords({ words, names, facts }: Scene): { persons: Map<string, Name>; bodies: Set<string> } {
  const persons = new Map<string, Name>();
  const bodies = new Set<string>();
  for (const name of names.list) {
    if (name.type === "ORG" && name.last === name.first + 1)
      bodies.add(withoutGenitive(words.tokens.forms[name.first]!));
    if (name.type !== "PER") continue;
    const surname = words.tokens.forms[name.last - 1]!;
    persons.set(surname, name);
    persons.set(withoutGenitive(surname), name);
    // A hyphen that keeps the line together is the same hyphen.
    persons.set(surname.replace(/[\u2010\u2011]/gu, "-"), name);
    // "Kim Jong-un", "Hu Jia": the family comes first where the first word is no given name of the dictionary.
    const opening = facts[name.first]?.bits ?? 0;
    if ((opening & Fact.givenName) === 0 || words.tokens.forms[name.first] === familyNameFirst)
      persons.set(words.tokens.forms[name.first]!, name);
  }
  for (let i = 0; i < words.tokens.count; i++) {
    const form = words.tokens.forms[i]!;
    const hyphen = form.indexOf("-");
    if (hyphen < 3 || facts[i] === null || !showsBody.test(form)) continue;
    const part = form.slice(0, hyphen);
    const bits = words.lexicon.bits(part);
    const isName = bits === 0 || (bits & Can.properNoun) !== 0;
    if (isName && !noBodyParts.has(part)) bodies.add(part);
  }
  return { persons, bodies };
}
