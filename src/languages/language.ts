import type { EntityIndex } from "../analysis/entities/entity-index.ts";
import type { Check, TimeMark } from "../analysis/marks.ts";
import type { NameMark } from "../analysis/names/name-mark.ts";
import type { PlaceReading } from "../analysis/places/find-places.ts";
import type { Words } from "../analysis/words.ts";
import type { TokenRows } from "../language/token-rows.ts";
import type { Marks } from "../statements/assemble.ts";
import type { Statement } from "../statements/statement.ts";
import type { Models } from "./models.ts";

/**
 * A language that articles are read in: what the way through asks of it, stage by stage. Text, tokens, dictionary, trees,
 * names and the assembly of statements are the same for all; a language brings its rows, its weights and the rules of its
 * grammar. Nothing outside `languages/` names one.
 */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** Where tokens and sentences end. */
  readonly tokens: TokenRows;
  readonly findTimes: (words: Words) => readonly TimeMark[];
  readonly findNames: (words: Words, models: Models) => readonly NameMark[];
  readonly findPlaces: (words: Words, models: Models, names: readonly NameMark[]) => readonly PlaceReading[];
  readonly findEntities: (words: Words, found: Found) => EntityIndex;
  readonly findStatements: (words: Words, marks: Marks) => Statement[];
  readonly findChecks: (
    words: Words,
    places: readonly PlaceReading[],
    times: readonly TimeMark[],
    models: Models,
  ) => readonly Check[];
}

/** What entities are made of, beside the words. */
export interface Found {
  readonly places: readonly PlaceReading[];
  readonly names: readonly NameMark[];
}
