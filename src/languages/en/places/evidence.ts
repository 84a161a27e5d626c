import { Can } from "../../../analysis/lexicon.ts";
import type { Gazetteer } from "../../../analysis/places/gazetteer.ts";
import { NameClass, PlaceKind } from "../../../analysis/places/layout.ts";
import type { Words } from "../../../analysis/words.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { partOf } from "../parts.ts";
import {
  adjectiveForms,
  directions,
  nameTails,
  personTitles,
  placedBy,
  placeNouns,
  wayWords,
} from "../rows/places/around-places.ts";
import { sharedNames } from "../rows/places/countries.ts";
import type { Candidate } from "./candidates.ts";

/** What speaks for a place. */
export const Evidence = {
  /** It is a person, a body, a thing. */
  other: -1,
  none: 0,
  /** The name finder says so, or its name can hardly be anything else. */
  named: 1,
  /** A preposition, a noun or a dateline says so. */
  placed: 2,
} as const;
export type Evidence = (typeof Evidence)[keyof typeof Evidence];

/** Towns from this size on need no name finder behind "in". */
const WELL_KNOWN = 50_000;

/** What the words around a candidate say. */
export function evidenceOf(words: Words, candidate: Candidate, gazetteer: Gazetteer): Evidence {
  const { tokens } = words;
  const { first, last, name, mark, dateline } = candidate;
  if (dateline) return Evidence.placed;
  const { first: begin, last: end } = tokens.sentences[tokens.sentenceOf[first]!]!;
  const word = (i: number): string => (i >= begin && i < end ? tokens.forms[i]! : "");
  const kind = gazetteer.kind(gazetteer.placeAt(name, 0));
  const isCountry = kind === PlaceKind.country;
  const before = word(first - 1);
  const isWhole = mark !== null && mark.first >= first - 1 && mark.last <= last && mark.last > first;
  if (mark !== null && !isWhole && !isPart(words, candidate)) return Evidence.other;
  if (mark !== null && mark.type !== "LOC" && !(isCountry && isWhole && mark.type === "ORG")) return Evidence.other;
  if (last - first === 1 && adjectiveForms.has(tokens.forms[first]!) && isModifier(words, last, end))
    return Evidence.other;
  if (personTitles.has(before) || nameTails.has(word(last))) return Evidence.other;
  const located = isPlaced(words, first, begin);
  const isNamed = mark?.type === "LOC";
  const given = (gazetteer.classOf(name) & NameClass.givenName) !== 0;
  if (!isNamed) {
    // "Paris Hale", "the Boston Harbor Trust": a capital beside it belongs to the same name.
    const isBeside = isCapitalised(words, last, end) || (first - 1 > begin && isCapitalised(words, first - 1, end));
    if (isBeside || (given && !located)) return Evidence.other;
    if (isCommon(words, first, last)) return Evidence.other;
    if (isCountry || kind === PlaceKind.landscape)
      return sharedNames.has(tokens.forms[first]!) && !located
        ? Evidence.other
        : located
          ? Evidence.placed
          : Evidence.named;
    return located && (kind === PlaceKind.region || gazetteer.population(gazetteer.placeAt(name, 0)) >= WELL_KNOWN)
      ? Evidence.placed
      : Evidence.other;
  }
  const isWord = isCommon(words, first, last) || isSmallNoun(words, candidate, gazetteer);
  if (isWord && !located && !isListed(words, last)) return Evidence.other;
  return located ? Evidence.placed : Evidence.named;
}

/** Names are nouns in the dictionary, too ("texas"), so that these do not make a common word. */
const COMMON =
  Can.adjective | Can.adverb | Can.indicative | Can.infinitive | Can.participle2 | Can.preposition | Can.pronoun;

/** "Nice", "Reading", "Mobile": words of the language. */
function isCommon({ lexicon, lower, tokens }: Words, first: number, last: number): boolean {
  return last - first === 1 && tokens.forms[first] !== lower[first] && (lexicon.bits(lower[first]!) & COMMON) !== 0;
}

/** Towns up to this size are no noun of the dictionary's, which has the large ones, too. */
const SMALL = 150_000;

/** "Valley", "Warren": nouns, and the names of towns. */
function isSmallNoun({ lexicon, lower }: Words, { first, last, name }: Candidate, gazetteer: Gazetteer): boolean {
  const place = gazetteer.placeAt(name, 0);
  const isTown = gazetteer.kind(place) === PlaceKind.town || gazetteer.kind(place) === PlaceKind.seat;
  return last - first === 1 && isTown && gazetteer.population(place) < SMALL && lexicon.bits(lower[first]!) !== 0;
}

/** "U.S. troops", "US military": what stands before a noun. */
const isModifier = (words: Words, last: number, end: number): boolean =>
  last < end && /^(?:NOUN|PROPN|ADJ)$/u.test(partOf(words, last) ?? "");

/** A state behind it: "Reading, Pa.". */
const isListed = ({ tokens }: Words, last: number): boolean =>
  tokens.forms[last] === "," && /^\p{Lu}/u.test(tokens.forms[last + 1] ?? "");

const isCapitalised = ({ tokens }: Words, i: number, end: number): boolean =>
  i >= 0 && i < end && tokens.kinds[i] === TokenKind.word && /^\p{Lu}\p{Ll}/u.test(tokens.forms[i]!);

/** A name that begins or ends with it and is a place, too: "northern Syria", "Austin, Texas", "New York City". */
function isPart({ tokens }: Words, { first, last, mark }: Candidate): boolean {
  const { forms } = tokens;
  if (
    mark!.first < first &&
    !/^(?:,|and)$/u.test(forms[first - 1]!) &&
    !directions.has(forms[first - 1]!.toLowerCase())
  )
    return false;
  return mark!.last <= last || /^(?:,|and|'s|’s)$/u.test(forms[last] ?? "");
}

/** Words between a preposition and the name: "in the northern city of Rosby", "in war-torn Syria". */
const MOST_BETWEEN = 4;

/** Behind a preposition of place, with at most an attribute between. */
export function isPlaced({ tokens, lower }: Words, first: number, begin: number): boolean {
  let at = first - 1;
  if (at >= begin && lower[at] === "of")
    return placeNouns.has(lower[at - 1] ?? "") || directions.has(lower[at - 1] ?? "");
  for (let i = 0; i < MOST_BETWEEN && at >= begin; i++, at--) {
    const word = lower[at]!;
    if (placedBy.has(word) || wayWords.has(word)) return true;
    if (word !== "the" && !directions.has(word) && !isAttribute(tokens.forms[at]!)) return false;
  }
  return false;
}

/** "war-torn", "eastern", "neighboring": in small letters, and no word that opens a phrase of its own. */
const isAttribute = (form: string): boolean => /^\p{Ll}+(?:ing|ed|ern|-\p{Ll}+)$/u.test(form);
