import type { Borders } from "./analysis/checks/borders.ts";
import { findChecks } from "./analysis/checks/find-checks.ts";
import { withEntities } from "./analysis/entities/entity-index.ts";
import { findEntities } from "./analysis/entities/find-entities.ts";
import type { Lexicon } from "./analysis/lexicon.ts";
import { findNames } from "./analysis/names/find-names.ts";
import type { NameModel } from "./analysis/names/model.ts";
import type { NameMark } from "./analysis/names/name-mark.ts";
import { findPlaces, listedPlaces, type PlaceReading } from "./analysis/places/find-places.ts";
import type { Gazetteer } from "./analysis/places/gazetteer.ts";
import type { SyntaxModel } from "./analysis/syntax.ts";
import { findTimes } from "./analysis/times/find-times.ts";
import { treesOf } from "./analysis/trees.ts";
import { lookUpWords, type Words } from "./analysis/words.ts";
import { type ReadingWithText, SCHEMA } from "./reading.ts";
import { findStatements } from "./statements/find-statements.ts";
import { sha256 } from "./text/sha256.ts";
import type { Article } from "./text/text.ts";
import { toText } from "./text/to-text.ts";
import { tokenise } from "./tokens/tokenise.ts";

/** What reading needs beside the article: the weights and tables of `models/`. */
export interface Models {
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly borders: Borders;
  readonly names: NameModel;
  readonly syntax: SyntaxModel;
}

/** article -> text -> tokens -> analysis -> statements: the whole way, without input or output. Never throws on a text. */
export const readArticle = (article: Article, models: Models): ReadingWithText => readWhole(article, models).reading;

/** A reading, with what was found on the way and is not part of it. */
export interface Whole {
  readonly reading: ReadingWithText;
  readonly words: Words;
  /** What the model of names says; the entities are made of it, of the places and of rules. */
  readonly names: readonly NameMark[];
  /** Also those that a reading does not list: a town's adjective, a government. */
  readonly places: readonly PlaceReading[];
}

/** The same, with what goes on from the words, or asks how they were read. */
export function readWhole(article: Article, models: Models): Whole {
  const text = toText(article);
  const tokens = tokenise(text);
  const words = lookUpWords(tokens, models.lexicon, treesOf(tokens, models.syntax));
  const times = findTimes(tokens, { bits: words.bits });
  const names = findNames(tokens, models.lexicon, models.names);
  const places = findPlaces(tokens, models.gazetteer, { lexicon: models.lexicon });
  const entities = findEntities(words, { places, names });
  const listed = withEntities(words, entities, listedPlaces(places));
  const statements = findStatements(words, { times, places: listed, entities });
  const { name, url, title, publisher, published, language, content, doubts } = text;
  const reading: ReadingWithText = {
    schema: SCHEMA,
    document: {
      name,
      sha256: sha256(content),
      url,
      title,
      publisher,
      published,
      language,
      ...(text.items.length > 0 && { items: text.items.map((item, n) => ({ id: `i${n + 1}`, ...item })) }),
      text: content,
    },
    statements,
    times,
    entities: entities.entities,
    places: listed,
    checks: findChecks(tokens, places, times, models),
    doubts,
  };
  return { reading, words, names, places };
}
