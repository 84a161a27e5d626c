import type { Gazetteer } from "../../../analysis/places/gazetteer.ts";
import { NameClass, PlaceKind } from "../../../analysis/places/layout.ts";
import { TokenKind, type Tokens } from "../../../tokens/tokens.ts";
import { namedLikePlaces, partPrefixes, placeNouns } from "../rows/place-words.ts";
import { townsOfAdjective } from "../rows/town-adjectives.ts";

/** A stretch of tokens that has the spelling of a place. */
export interface Candidate {
  /** Token indices, `last` included. */
  readonly first: number;
  readonly last: number;
  /** The gazetteer's name; of an adjective the town's, of a compound its first part's. */
  readonly name: number;
  /** "part" is a compound with a point of the compass ("Nordsyrien"), "quarter" one with a town's part ("Köln-Deutz"). */
  readonly form: "plain" | "genitive" | "adjective" | "part" | "quarter";
  /** Of a quarter: its own name in the gazetteer; else -1. */
  readonly quarter: number;
}

/** The longest place name has six words: "Vereinigten Staaten von Amerika" has four, with a hyphen's margin. */
const LONGEST = 6;

/** Every stretch that is spelled like a place, longest first, none overlapping. */
export function findCandidates(tokens: Tokens, gazetteer: Gazetteer): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== TokenKind.word || !isUpper(tokens.text.content.charCodeAt(tokens.starts[i]!))) continue;
    const candidate = candidateAt(tokens, i, gazetteer);
    if (candidate === null) continue;
    found.push(candidate);
    i = candidate.last;
  }
  return found;
}

function candidateAt(tokens: Tokens, i: number, gazetteer: Gazetteer): Candidate | null {
  const { content } = tokens.text;
  const start = tokens.starts[i]!;
  const end = tokens.ends[i]!;
  const name = gazetteer.find(content, start, end);
  if (name >= 0 && (gazetteer.classOf(name) & NameClass.opensLonger) !== 0) {
    const longer = longest(tokens, i, gazetteer);
    if (longer !== null) return longer;
  }
  if (namedLikePlaces.has(tokens.forms[i]!) && !placeNouns.has(tokens.forms[i - 1] ?? "")) return null;
  if (name >= 0 && gazetteer.placeCount(name) > 0) {
    if ((gazetteer.classOf(name) & NameClass.adjective) === 0) return plain(i, i, name, "plain");
    const base = townOf(tokens.forms[i]!, gazetteer, name);
    return base < 0 ? null : plain(i, i, base, "adjective");
  }
  if (isGenitive(content, end)) {
    const base = gazetteer.find(content, start, end - 1);
    if (base >= 0 && isPlaceName(gazetteer, base)) return plain(i, i, base, "genitive");
  }
  return compound(tokens.forms[i]!, i, gazetteer);
}

const plain = (first: number, last: number, name: number, form: Candidate["form"]): Candidate => ({
  first,
  last,
  name,
  form,
  quarter: -1,
});

/** The longest name of several words that begins at token `i`, its genitive included: "Sri Lankas". */
function longest(tokens: Tokens, i: number, gazetteer: Gazetteer): Candidate | null {
  const { content } = tokens.text;
  const sentence = tokens.sentences[tokens.sentenceOf[i]!]!;
  const start = tokens.starts[i]!;
  for (let last = Math.min(i + LONGEST, sentence.last) - 1; last > i; last--) {
    const end = tokens.ends[last]!;
    const name = gazetteer.find(content, start, end);
    if (name >= 0 && isPlaceName(gazetteer, name)) return plain(i, last, name, "plain");
    if (name >= 0 && gazetteer.placeCount(name) > 0) {
      const base = townOf(content.slice(start, end), gazetteer, name);
      if (base >= 0) return plain(i, last, base, "adjective");
    }
    if (!isGenitive(content, end)) continue;
    const base = gazetteer.find(content, start, end - 1);
    if (base >= 0 && isPlaceName(gazetteer, base)) return plain(i, last, base, "genitive");
  }
  return null;
}

/** A name that places bear and that is no adjective. */
const isPlaceName = (gazetteer: Gazetteer, name: number): boolean =>
  gazetteer.placeCount(name) > 0 && (gazetteer.classOf(name) & NameClass.adjective) === 0;

const S = 0x73;
const isGenitive = (content: string, end: number): boolean => content.charCodeAt(end - 1) === S;

/** The name of the town that an adjective comes from; -1 where none has the same place. */
function townOf(adjective: string, gazetteer: Gazetteer, name: number): number {
  const place = gazetteer.placeAt(name, 0);
  for (const town of townsOfAdjective(adjective)) {
    const base = gazetteer.findWord(town);
    if (base >= 0 && isPlaceName(gazetteer, base) && gazetteer.placeAt(base, 0) === place) return base;
  }
  return -1;
}

/** "Nordsyrien", "Westafrikas"; "Köln-Deutz", "Berlin-Mitte". */
function compound(form: string, i: number, gazetteer: Gazetteer): Candidate | null {
  const hyphen = form.indexOf("-");
  if (hyphen > 0) {
    const town = gazetteer.findWord(form.slice(0, hyphen));
    const quarter = gazetteer.findWord(form.slice(hyphen + 1));
    if (quarter < 0 || !isPlaceName(gazetteer, quarter)) return null;
    // "Ost-Europa", "Nord-Irak"
    if (partPrefixes.includes(form.slice(0, hyphen)))
      return isLarge(gazetteer, quarter) ? plain(i, i, quarter, "part") : null;
    if (town < 0 || !isPlaceName(gazetteer, town)) return null;
    return { first: i, last: i, name: town, form: "quarter", quarter };
  }
  if (!mayHavePrefix(form.charCodeAt(0))) return null;
  const prefix = partPrefixes.find((p) => form.startsWith(p));
  if (prefix === undefined || form.length < prefix.length + 4) return null;
  const rest = form.charAt(prefix.length).toUpperCase() + form.slice(prefix.length + 1);
  let base = gazetteer.findWord(rest);
  if (base < 0 && rest.endsWith("s")) base = gazetteer.findWord(rest.slice(0, -1));
  // Only states and landscapes have parts of this form: "Westerwald" and "Nordhausen" are names of their own.
  return base >= 0 && isLarge(gazetteer, base) ? plain(i, i, base, "part") : null;
}

/** Regions from this size on, states and landscapes have parts that news names. */
const LARGE_REGION = 1_000_000;

function isLarge(gazetteer: Gazetteer, name: number): boolean {
  if (!isPlaceName(gazetteer, name) || (gazetteer.classOf(name) & NameClass.needMask) > 1) return false;
  const place = gazetteer.placeAt(name, 0);
  const kind = gazetteer.kind(place);
  if (kind === PlaceKind.region) return gazetteer.population(place) >= LARGE_REGION;
  return kind === PlaceKind.country || kind === PlaceKind.landscape;
}

/** The first letters of `partPrefixes`: N, S, O, W, Z, M. */
const mayHavePrefix = (code: number): boolean =>
  code === 0x4e || code === 0x53 || code === 0x4f || code === 0x57 || code === 0x5a || code === 0x4d;

/** A to Z and the capital letters of Latin-1; other capitals begin no name of the table that German news uses. */
function isUpper(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || (code >= 0x100 && code < 0x250);
}
