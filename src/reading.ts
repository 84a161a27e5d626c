import type { Check, Entity, PlaceMark, TimeMark } from "./analysis/marks.ts";
import type { Statement } from "./statements/statement.ts";
import type { Doubt } from "./text/doubt.ts";
import type { DatedItem } from "./text/text.ts";

/** Names the shape below; a reading with other fields taken away or changed gets another number. */
export const SCHEMA = "laut/reading/1";

/** The article that a reading is of. */
export interface DocumentHead {
  /** As the caller gave it; "" when not given. */
  readonly name: string;
  /** SHA-256 of the UTF-8 text, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF day, month or year; null when unknown, and then nothing relative to it is normalised. */
  readonly published: string | null;
  /** BCP 47 primary tag; null when it cannot be told. */
  readonly language: string | null;
  /** The entries of a live blog, to be cited by id, each with the time it came out; left out for every other text. */
  readonly items?: readonly (DatedItem & { readonly id: string })[] | undefined;
  /** What every position in the reading points into; left out on request. */
  readonly text?: string;
}

/** A reading that has its text, as `read` gives it. */
export interface ReadingWithText extends Reading {
  readonly document: DocumentHead & { readonly text: string };
}

/** Everything found in one article. The same text and date always give the same reading, byte for byte. */
export interface Reading {
  readonly schema: typeof SCHEMA;
  readonly document: DocumentHead;
  /** In the order of their quotes' first characters. */
  readonly statements: readonly Statement[];
  readonly times: readonly TimeMark[];
  readonly entities: readonly Entity[];
  readonly places: readonly PlaceMark[];
  readonly checks: readonly Check[];
  readonly doubts: readonly Doubt[];
}
