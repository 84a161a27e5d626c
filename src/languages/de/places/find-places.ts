import { firstFrom, spansFrom } from "../../../analysis/first-from.ts";
import type { Lexicon } from "../../../analysis/lexicon.ts";
import type { EntityType, PlaceMark } from "../../../analysis/marks.ts";
import { type CountryWeights, countryWeights } from "../../../analysis/places/country-weights.ts";
import { countryCode, type Gazetteer } from "../../../analysis/places/gazetteer.ts";
import { NameClass, PlaceKind, packCountry, unpackCountry } from "../../../analysis/places/layout.ts";
import { locates, type PlaceReading } from "../../../analysis/places/place-reading.ts";
import { type Hints, type Home, resolve } from "../../../analysis/places/resolve.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import type { Tokens } from "../../../tokens/tokens.ts";
import { seatsAtHome } from "../rows/places/around-places.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { capitals, countryOfWord } from "./country-words.ts";
import { Evidence, type Surroundings, surroundings } from "./evidence.ts";
import { senseOf } from "./government.ts";
import { countryBefore, hintsAt } from "./hints.ts";
import { quarterPlace } from "./quarter.ts";
import { unknownPlaces } from "./unknown.ts";
import { accept } from "./weigh.ts";
import type { Weighed } from "./weighed.ts";

/** German news means the German town unless something else speaks for another. */
const HOME: Home = new Map([
  [packCountry("DE"), 1],
  [packCountry("AT"), 0.5],
  [packCountry("CH"), 0.5],
]);

/** A name that another stage has found. */
export interface NameSpan extends Span {
  readonly type: EntityType;
}

export interface PlaceOptions {
  /** What a name finder says, in the order of the text; without it the words around a name decide alone. */
  readonly names?: readonly NameSpan[];
  /** Keeps nouns from being taken for unknown places: "in der Stadt Angst". */
  readonly lexicon?: Lexicon;
}

/**
 * Finds the places of an article: which words name one, and which of the world's places of that name is meant.
 * In the order of the text. Linear in the number of tokens.
 */
export function findPlaces(tokens: Tokens, gazetteer: Gazetteer, options: PlaceOptions = {}): readonly PlaceReading[] {
  const { names = [], lexicon = null } = options;
  const candidates = findCandidates(tokens, gazetteer).map(
    (c): Weighed => ({
      ...c,
      ...withNames(tokens, c, surroundings(tokens, c, gazetteer), names),
      need: gazetteer.classOf(c.name) & NameClass.needMask,
    }),
  );
  const sure = candidates.filter(({ need, evidence }) => evidence >= (need > 0 ? Evidence.direct : 0));
  const weights = countryWeights(
    tokens.forms,
    sure.map(({ name }) => name),
    gazetteer,
    countryOfWord,
  );
  const known = readings(tokens, accept(candidates, weights, gazetteer), weights, gazetteer);
  const all = [...known, ...unknownReadings(tokens, gazetteer, lexicon, candidates, known, weights)];
  let located = 0;
  let governments = 0;
  return all
    .sort((a, b) => a.start - b.start)
    .map((place) => ({ ...place, id: locates(place) ? `p${++located}` : `g${++governments}` }));
}

/** A name finder's person is no place, and its place needs no other evidence. */
function withNames(tokens: Tokens, c: Candidate, found: Surroundings, names: readonly NameSpan[]): Surroundings {
  if (names.length === 0) return found;
  const span = { start: tokens.starts[c.first]!, end: tokens.ends[c.last]! };
  const after = firstFrom(names, span.start);
  const name = [names[after - 1], names[after]].find((n) => n !== undefined && overlaps(n, span));
  if (name === undefined) return found;
  if (name.type === "LOC") return { ...found, evidence: Evidence.direct };
  if (name.type === "PER") return { ...found, evidence: Evidence.person };
  return c.form === "adjective" || found.evidence >= Evidence.direct ? found : { ...found, evidence: Evidence.other };
}

function readings(
  tokens: Tokens,
  accepted: readonly Weighed[],
  weights: CountryWeights,
  gazetteer: Gazetteer,
): readonly PlaceReading[] {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  const found: PlaceReading[] = [];
  // Without hints of its own a name means the same place all over the article.
  const settled = new Map<number, number>();
  const settle = (name: number, hints: Hints): number => {
    const hasHints = hints.precision !== null || hints.region >= 0 || hints.country !== 0;
    const before = hasHints ? undefined : settled.get(name);
    const place = before ?? resolve(gazetteer, name, weights, total, hints, HOME);
    if (!hasHints) settled.set(name, place);
    return place;
  };
  accepted.forEach((c, i) => {
    const hints = hintsAt(tokens, accepted, i, gazetteer);
    const place = c.form === "quarter" ? quarterPlace(c, gazetteer) : settle(c.name, hints);
    if (place >= 0) found.push(reading(tokens, c, place, gazetteer));
  });
  return found;
}

/** Places of the text that no table knows: without a point, in the state of the place named next to them. */
function unknownReadings(
  tokens: Tokens,
  gazetteer: Gazetteer,
  lexicon: Lexicon | null,
  candidates: readonly Candidate[],
  known: readonly PlaceReading[],
  weights: CountryWeights,
): readonly PlaceReading[] {
  const taken = new Set(
    candidates.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k)),
  );
  return unknownPlaces(tokens, gazetteer, lexicon, (i) => taken.has(i)).map(({ token, precision }) => {
    const start = tokens.starts[token]!;
    const end = tokens.ends[token]!;
    return {
      id: "",
      start,
      end,
      name: tokens.forms[token]!,
      country: unpackCountry(countryBefore(tokens, token)) ?? countryNear(tokens, token, known) ?? mostNamed(weights),
      point: null,
      precision,
      entity: null,
      sense: "location",
      place: -1,
      rule: "de/place-unknown",
    };
  });
}

/** The state of the first place after a token in its sentence, else of the last before it. */
function countryNear(tokens: Tokens, token: number, known: readonly PlaceReading[]): string | null {
  const sentence = tokens.sentences[tokens.sentenceOf[token]!]!;
  const from = tokens.starts[sentence.first]!;
  const to = tokens.ends[sentence.last - 1]!;
  const near = spansFrom(known, from, to).filter((p) => p.country !== null);
  const at = tokens.starts[token]!;
  return (near.find((p) => p.start > at) ?? near.at(-1))?.country ?? null;
}

function mostNamed(weights: CountryWeights): string | null {
  let best = 0;
  let most = 0;
  for (const [country, weight] of weights)
    if (weight > most) {
      best = country;
      most = weight;
    }
  return unpackCountry(best);
}

const RULES: Readonly<Record<Candidate["form"], string>> = {
  plain: "de/place-plain",
  genitive: "de/place-genitive",
  adjective: "de/place-adjective",
  part: "de/place-part",
  quarter: "de/place-quarter",
};

function reading(tokens: Tokens, c: Weighed, place: number, gazetteer: Gazetteer): PlaceReading {
  const kind = gazetteer.kind(place);
  const text = gazetteer.displayName(place, c.name);
  const isSeat =
    kind === PlaceKind.capital || kind === PlaceKind.country || kind === PlaceKind.government || capitals.has(text);
  const start = tokens.starts[c.first]!;
  const end = tokens.ends[c.last]!;
  const compound = c.form === "part" || c.form === "quarter";
  return {
    id: "",
    start,
    end,
    name: compound ? tokens.text.content.slice(start, end) : text,
    country: countryCode(gazetteer, place),
    point: c.form !== "part" && gazetteer.hasPoint(place) ? [gazetteer.lon(place), gazetteer.lat(place)] : null,
    precision: c.form === "part" ? "region" : precisionOf(kind),
    entity: null,
    sense: isSeat ? senseOf(tokens, c, { kind, atHome: seatsAtHome.has(text) }) : "location",
    place,
    rule: kind === PlaceKind.government ? "de/place-government" : RULES[c.form],
  };
}

function precisionOf(kind: PlaceKind): PlaceMark["precision"] {
  if (kind === PlaceKind.country) return "country";
  if (kind === PlaceKind.region || kind === PlaceKind.landscape) return "region";
  return kind === PlaceKind.site || kind === PlaceKind.government ? "site" : "city";
}
