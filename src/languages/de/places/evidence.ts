import type { Gazetteer } from "../../../analysis/places/gazetteer.ts";
import { NameClass } from "../../../analysis/places/layout.ts";
import { TokenKind, type Tokens } from "../../../tokens/tokens.ts";
import {
  adjectiveTraps,
  articlePrepositions,
  clubNumbers,
  clubWords,
  determiners,
  directions,
  locativePrepositions,
  nameTails,
  newspaperNouns,
  type PlacePrecision,
  personTitles,
  placeNounPlurals,
  placeNouns,
  placeOfficeNouns,
} from "../rows/place-words.ts";
import {
  agencyMarks,
  articlesBeforeAdjectives,
  localPrepositions,
  openPrepositions,
} from "../rows/places/around-places.ts";
import type { Candidate } from "./candidates.ts";

/** What the words around a candidate say. */
export const Evidence = {
  /** It is a person. */
  person: -2,
  /** It is a club, a newspaper, a thing. */
  other: -1,
  none: 0,
  /** Something speaks for a place. */
  some: 1,
  /** A preposition says that it is a place, unless the word has other uses after one: "in Brand". */
  direct: 2,
  /** A noun or a dateline says so: "die Gemeinde Brand". */
  certain: 3,
} as const;
export type Evidence = (typeof Evidence)[keyof typeof Evidence];

export interface Surroundings {
  readonly evidence: Evidence;
  /** What a noun in front of it says it is: "Bundesstaat Guerrero" is a region; null for nothing. */
  readonly precision: PlacePrecision | null;
}

const found = (evidence: Evidence, precision: PlacePrecision | null = null): Surroundings => ({ evidence, precision });

/** Looks at the words before and after a candidate. */
export function surroundings(tokens: Tokens, candidate: Candidate, gazetteer: Gazetteer): Surroundings {
  const { forms, kinds } = tokens;
  const { first, last, name, form } = candidate;
  const sentence = tokens.sentences[tokens.sentenceOf[first]!]!;
  const word = (i: number): string => (i >= sentence.first && i < sentence.last ? forms[i]! : "");
  const before = word(first - 1);
  const twoBefore = word(first - 2);
  const after = word(last + 1);
  const nameClass = gazetteer.classOf(name);

  if (form === "adjective") return adjective(before, after, kinds[last + 1], word(last + 2));
  if (clubWords.has(before) || clubNumbers.has(before) || clubNumbers.has(after)) return found(Evidence.other);
  if (nameTails.has(after) || newspaperNouns.has(after)) return found(Evidence.other);
  const precision = placeNouns.get(before) ?? placeNounPlurals.get(before) ?? null;
  // "die Hauptstadt Tabascos" is a town, Tabasco is not.
  if (precision !== null) return found(Evidence.certain, form === "genitive" ? null : precision);
  if (placeOfficeNouns.has(before)) return found(Evidence.certain);
  if (openPrepositions.has(before)) {
    const noun = placeNouns.get(twoBefore);
    if (noun !== undefined) return found(Evidence.certain, noun);
    if (placeOfficeNouns.has(twoBefore) || directions.has(twoBefore)) return found(Evidence.certain);
  }
  const located = locativePrepositions.has(before) || directions.has(before);
  const ambiguous = (nameClass & NameClass.needMask) !== 0;
  if (isPersonsName(before, tokens, first, gazetteer)) return found(Evidence.person);
  if (ambiguous && (personTitles.has(before) || isUnknownName(before, tokens, first, sentence.first)))
    return found(Evidence.person);
  if ((nameClass & NameClass.givenName) !== 0 && isCapitalised(after, kinds[last + 1]) && !located)
    return found(Evidence.person);
  // "Banca Antonveneta", "Dalai Lama": a doubtful or little town in front of another name is part of it.
  if (form === "plain" && isCapitalised(after, kinds[last + 1]) && (ambiguous || isSmall(gazetteer, name)))
    return found(located ? Evidence.some : Evidence.other);
  if (located) return found(form === "plain" && isFollowedByName(nameClass, after) ? Evidence.some : Evidence.direct);
  if (isDateline(tokens, candidate)) return found(Evidence.certain);
  if (articlePrepositions.has(before) && (nameClass & NameClass.needMask) === 2 && isLandscape(gazetteer, name))
    return found(Evidence.direct);
  if ((before === "der" || before === "den" || before === "die") && localPrepositions.has(twoBefore))
    return found(ambiguous && !isLandscape(gazetteer, name) ? Evidence.other : Evidence.direct);
  if (/(?:ische?[mn]|ischer)$/u.test(before) && articlesBeforeAdjectives.has(twoBefore)) return found(Evidence.direct);
  if (ambiguous && determiners.has(before)) return found(Evidence.other);
  return found(Evidence.none);
}

/** "in Essen Werden": a given name after a preposition may still begin a person's name ("bei Paris Hilton"). */
const isFollowedByName = (nameClass: number, after: string): boolean =>
  (nameClass & NameClass.givenName) !== 0 && /^\p{Lu}/u.test(after);

const isCapitalised = (word: string, kind: number | undefined): boolean =>
  kind === TokenKind.word && /^\p{Lu}/u.test(word);

/** "die Berliner Polizei", not "die Berliner", "die Berliner Zeitung", "Peter Berliner". */
function adjective(before: string, after: string, kind: number | undefined, next: string): Surroundings {
  if (!isCapitalised(after, kind) || newspaperNouns.has(after) || nameTails.has(after) || adjectiveTraps.has(after))
    return found(Evidence.other);
  if (clubWords.has(after)) return found(Evidence.other);
  if (newspaperNouns.has(next) || personTitles.has(before)) return found(Evidence.other);
  return found(Evidence.direct, "city");
}

/** "Jake Sullivan", "Firma Sullivan": whatever stands before it, two capitals in a row are no bare town. */
const isUnknownName = (before: string, tokens: Tokens, first: number, begin: number): boolean =>
  first - 1 > begin && isCapitalised(before, tokens.kinds[first - 1]);

/** Whether the word before is a given name or an initial, so that the candidate is a surname. */
function isPersonsName(before: string, tokens: Tokens, first: number, gazetteer: Gazetteer): boolean {
  if (before === "") return false;
  if (/^\p{Lu}\.$/u.test(before)) return true;
  if (!/^\p{Lu}/u.test(before)) return false;
  const name = gazetteer.find(tokens.text.content, tokens.starts[first - 1]!, tokens.ends[first - 1]!);
  if (name < 0) {
    const hyphen = before.indexOf("-");
    return (
      hyphen > 0 && isGivenName(gazetteer, before.slice(0, hyphen)) && isGivenName(gazetteer, before.slice(hyphen + 1))
    );
  }
  const nameClass = gazetteer.classOf(name);
  return (nameClass & NameClass.givenName) !== 0 && (nameClass & NameClass.commonWord) === 0;
}

const isGivenName = (gazetteer: Gazetteer, word: string): boolean => {
  const name = gazetteer.findWord(word);
  return name >= 0 && (gazetteer.classOf(name) & NameClass.givenName) !== 0;
};

const SMALL = 50_000;
const isSmall = (gazetteer: Gazetteer, name: number): boolean =>
  gazetteer.population(gazetteer.placeAt(name, 0)) < SMALL;

const isLandscape = (gazetteer: Gazetteer, name: number): boolean =>
  gazetteer.population(gazetteer.placeAt(name, 0)) === 1e7;

/** "Essen (dpa) – ", "Essen. ", "Essen - " at the beginning of a paragraph. */
function isDateline(tokens: Tokens, { first, last }: Candidate): boolean {
  const sentence = tokens.sentenceOf[first]!;
  const { first: begin, paragraph } = tokens.sentences[sentence]!;
  if (first !== begin || (sentence > 0 && tokens.sentences[sentence - 1]!.paragraph === paragraph)) return false;
  const after = tokens.forms[last + 1] ?? "";
  if (/^[–—-]{1,2}$/u.test(after)) return true;
  return (after === "(" || after === "/" || after === ",") && agencyMarks.test(tokens.forms[last + 2] ?? "");
}
