import type { EntityIndex } from "../analysis/entities/entity-index.ts";
import type { WordRows } from "../analysis/lexicon.ts";
import type { Check, TimeMark } from "../analysis/marks.ts";
import type { NameMark } from "../analysis/names/name-mark.ts";
import type { PlaceRows } from "../analysis/places/gazetteer.ts";
import type { PlaceReading } from "../analysis/places/place-reading.ts";
import type { UdWord } from "../analysis/ud-tree/word.ts";
import type { Words } from "../analysis/words.ts";
import type { RuleTable } from "../language/rule-row.ts";
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
  /** Whether it cannot be read without trees. */
  readonly needsParser: boolean;
  /** Where tokens and sentences end. */
  readonly tokens: TokenRows;
  /** The weights that it is read with, made of the first language's; left out where they lie in a folder of `models/`. */
  readonly open?: (given: Models) => Models;
  /** What its lexicon lacks. */
  readonly words: WordRows;
  /** The places that it names; those of the first language stand in the gazetteer. */
  readonly places: PlaceRows;
  /** Its rules, each in a sentence. */
  readonly rules: RuleTable;
  /** Mends what the parser says to a tree that Universal Dependencies permit; as it is where nothing is mended yet. */
  readonly conform: (words: readonly UdWord[]) => readonly UdWord[];
  /** The clauses that its rules go by; none where they ask trees. */
  readonly findClauses: (words: Words) => readonly ClauseMark[];
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

/** A clause of a text, of the tokens `first` to `last - 1`. */
export interface ClauseMark {
  readonly first: number;
  readonly last: number;
  /** What it is, as the language calls it. */
  readonly kind: string;
  /** Its verb with all its parts; null for none. */
  readonly verb: { readonly tokens: readonly number[]; readonly lemma: string; readonly passive: boolean } | null;
  /** Whether its verb can only be of reported speech. */
  readonly subjunctive: boolean;
}

/** What entities are made of, beside the words. */
export interface Found {
  readonly places: readonly PlaceReading[];
  readonly names: readonly NameMark[];
}
