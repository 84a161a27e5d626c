import type { ColumnType, Generated } from "kysely";
import type { ClaimTables } from "./claims/tables.ts";
import type { IdentityTables } from "./identities/tables.ts";

/** Row numbers are for joins inside one ledger; ids are the same in every ledger. `recorded` is UTC in ISO 8601; what has none
 * was recorded with its version. */
export interface Tables extends ClaimTables, IdentityTables {
  readonly documents: { key: Generated<number>; id: string; address: string; recorded: string };
  readonly versions: VersionColumns;
  /** A SQLite file has longer texts packed; what is asked comes as a string. */
  readonly texts: { version: number; content: ColumnType<string, string | Uint8Array> };
  readonly readings: ReadingColumns;
  readonly statements: StatementColumns;
  readonly entities: EntityColumns;
  readonly entity_versions: { entity: number; version: number; local: string; mentions: number };
  readonly statement_sources: SourceColumns;
  readonly statement_places: PlaceColumns;
  readonly source_versions: { entity: number; version: number; statements: number; relays: number };
  readonly copy_fingerprints: { fingerprint: number; version: number };
  readonly copy_frequent: { fingerprint: number; recorded: string };
  readonly copy_pairs: CopyPairColumns;
  readonly copy_credits: CopyCreditColumns;
  /** See `packVector`. */
  readonly story_vectors: { version: number; terms: string };
  /** `term`: its hash; `at`: see `momentOf`. */
  readonly story_terms: { term: number; at: number; version: number };
  readonly story_links: StoryLinkColumns;
  /** When a document was seen to have the text of this version again. */
  readonly returns: { version: number; recorded: string };
  readonly removals: { key: Generated<number>; version: number; reason: string; author: string; recorded: string };
  /** The last state of each feed and item, replaced by the next. */
  readonly feed_states: { kind: "feed" | "item" | "alert"; address: string; body: string; recorded: string };
  readonly feed_leases: { feed: string; holder: string; until: string };
  readonly migrations: { name: string; sha256: string; recorded: string };
}

export interface VersionColumns {
  key: Generated<number>;
  id: string;
  document: number;
  name: string;
  url: string | null;
  title: string | null;
  publisher: string | null;
  /** Publishing instant in UTC where a zone was given, else the date as far as it is known. */
  published: string | null;
  published_as_given: string | null;
  language: string | null;
  sha256: string;
  words: number;
  recorded: string;
}

export interface ReadingColumns {
  key: Generated<number>;
  version: number;
  /** The version of laut that read it. */
  laut: string;
  /** Of the reading's JSON without the text. */
  sha256: string;
  /** That JSON, packed. */
  body: Uint8Array;
  recorded: string;
}

/** Its id: see `statementIdOf`. */
export interface StatementColumns {
  key: Generated<number>;
  version: number;
  /** Its place in the reading, from 0. */
  number: number;
  type: string;
  act: string | null;
  /** The first factuality value; the rest stands in the reading. */
  factuality: string | null;
  /** EDTF; null where it is not known. */
  said: string | null;
  /** EDTF, several with a blank between them, in the order of the text; null without one. */
  about: string | null;
  start_offset: number;
  end_offset: number;
  confidence: number;
  rule: string;
}

export interface EntityColumns {
  key: Generated<number>;
  id: string;
  type: string;
  name: string;
  wikidata: string | null;
  recorded: string;
}

export interface SourceColumns {
  statement: number;
  /** 0 the speaker, then the chain from the origin to the one who tells us. */
  place: number;
  entity: number | null;
  /** 1 or 0: the two databases share no truth value. */
  named: number;
  words: string;
}

export interface StoryLinkColumns {
  key: Generated<number>;
  version: number;
  /** Whom it follows; null where it begins a story. */
  parent: number | null;
  story: string;
  similarity: number | null;
  /** Terms with a tab between two. */
  shared: string;
  recorded: string;
}

interface CopyPairColumns {
  /** Row numbers of the two versions; `a` has the smaller id. */
  a: number;
  b: number;
  shared: number;
  grams_a: number;
  grams_b: number;
  /** JSON: [start in a, end in a, start in b, end in b, words] for each. */
  passages: string;
  recorded: string;
}

interface CopyCreditColumns {
  version: number;
  number: number;
  /** JSON: the agencies' full names. */
  agencies: string;
  share: string;
  start_offset: number;
  end_offset: number;
  covers_start: number;
  covers_end: number;
  rule: string;
  recorded: string;
}

/** A place where a statement happens. */
export interface PlaceColumns {
  statement: number;
  /** ISO 3166-1 alpha-2; "" where it cannot be told: "Europa". */
  country: string;
  name: string;
  precision: "country" | "region" | "city" | "site";
}
