import { withEntities } from "./analysis/entities/entity-index.ts";
import type { NameMark } from "./analysis/names/name-mark.ts";
import { listedPlaces, type PlaceReading } from "./analysis/places/place-reading.ts";
import { treesOf } from "./analysis/trees.ts";
import { lookUpWords, type Words } from "./analysis/words.ts";
import type { Language } from "./languages/language.ts";
import { languageFor, languages } from "./languages/languages.ts";
import type { Models } from "./languages/models.ts";
import { type Reading, type ReadingWithText, SCHEMA } from "./reading.ts";
import { sha256 } from "./text/sha256.ts";
import type { Article, Text } from "./text/text.ts";
import { toText } from "./text/to-text.ts";
import { tokenise } from "./tokens/tokenise.ts";

export type { Models } from "./languages/models.ts";

/**
 * article -> text -> tokens -> analysis -> statements: the whole way, without input or output. Never throws on a text. `among`: the
 * languages that are read; the first is that of a text whose language cannot be told.
 */
export const readArticle = (
  article: Article,
  models: Models,
  among: readonly Language[] = languages,
): ReadingWithText => readWhole(article, models, among).reading;

/** A reading, with what was found on the way and is not part of it. */
export interface Whole {
  readonly reading: ReadingWithText;
  readonly words: Words;
  /** Null where it is not read. */
  readonly language: Language | null;
  /** Those of the text's language. */
  readonly models: Models;
  /** What the model of names says; the entities are made of it, of the places and of rules. */
  readonly names: readonly NameMark[];
  /** Also those that a reading does not list: a town's adjective, a government. */
  readonly places: readonly PlaceReading[];
}

/** The same, with what goes on from the words, or asks how they were read. */
export function readWhole(article: Article, given: Models, among: readonly Language[] = languages): Whole {
  const text = toText(article, (code) => modelsFor(languageFor(code, among), given) !== null);
  const named = languageFor(text.language, among);
  const own = modelsFor(named, given);
  const language = own && named;
  const models = own ?? given;
  const tokens = tokenise(text, (language ?? languages[0]).tokens);
  const words = lookUpWords(tokens, models.lexicon, models.syntax && treesOf(tokens, models.syntax));
  const { names, places, listed, ...found } = language ? foundIn(words, language, models) : NOTHING;
  const { statements, times, entities, checks } = found;
  const document = documentOf(text);
  const { doubts } = text;
  return {
    reading: { schema: SCHEMA, document, statements, times, entities, places: listed, checks, doubts },
    words,
    language,
    models,
    names,
    places,
  };
}

/** The weights that a language is read with, null where they are not at hand; `given` are those of the first. */
function modelsFor(language: Language | null, given: Models): Models | null {
  if (language === null) return null;
  const models = language === languages[0] ? given : (language.open?.(given) ?? given.of?.(language.code) ?? null);
  return language.needsParser && models?.syntax === null ? null : models;
}

interface Found extends Pick<Reading, "statements" | "times" | "entities" | "checks"> {
  readonly names: readonly NameMark[];
  readonly places: readonly PlaceReading[];
  /** Of the places those that a reading lists. */
  readonly listed: Reading["places"];
}

/** What is found in a language that is not read. */
const NOTHING: Found = { statements: [], times: [], entities: [], checks: [], names: [], places: [], listed: [] };

/** Everything that is found in the words of a language. */
function foundIn(words: Words, language: Language, models: Models): Found {
  const times = language.findTimes(words);
  const names = language.findNames(words, models);
  const places = language.findPlaces(words, models, names);
  const index = language.findEntities(words, { places, names });
  const listed = withEntities(words, index, listedPlaces(places));
  const statements = language.findStatements(words, { times, places: listed, entities: index });
  const checks = language.findChecks(words, places, times, models);
  return { statements, times, entities: index.entities, checks, names, places, listed };
}

function documentOf({
  name,
  url,
  title,
  publisher,
  published,
  language,
  items,
  content,
}: Text): ReadingWithText["document"] {
  return {
    name,
    sha256: sha256(content),
    url,
    title,
    publisher,
    published,
    language,
    ...(items.length > 0 && { items: items.map((item, n) => ({ id: `i${n + 1}`, ...item })) }),
    text: content,
  };
}
