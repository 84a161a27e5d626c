import type { Span } from "../text/span.ts";
import type { Voice } from "./voice.ts";

/** What a clause says happens: one key for "sperren", "Sperrung" and the like. */
export interface Predicate {
  /** Keys of a language's event concepts, else lemmas; a clause of a carrying verb alone has none. */
  readonly concepts: readonly string[];
  readonly spans: readonly Span[];
}

/** Somebody or something a clause speaks of. */
export interface Participant {
  /** "=malte hinrichs" for a name, else the noun's lemma in small letters. */
  readonly key: string;
  /** The noun's last part, by which "Stahlträger" is a "träger"; null where it has no parts. */
  readonly head: string | null;
  /** Kind of name: PER, ORG, LOC, MISC; null for a noun. */
  readonly type: string | null;
  /** The preposition in front; "subject" or "object" without one, "of" for a genitive. */
  readonly role: string;
  /** Whether a number says how many. */
  readonly counted: boolean;
  readonly span: Span;
}

export type TimeRole = "start" | "end" | "at";

export interface TimeSlot {
  readonly edtf: string;
  /** First and last day as numbers of days since 1970-01-01; `null` for an open end. */
  readonly from: number | null;
  readonly to: number | null;
  readonly role: TimeRole;
  /** "Am Montag", "um 0.54 Uhr": the words alone name no day. */
  readonly relative?: true;
  readonly span: Span;
}

export interface QuantitySlot {
  /** What may be meant, hedges counted: "rund 100" is 90 to 110. */
  readonly low: number;
  /** `null` for no upper end. */
  readonly high: number | null;
  /** What is counted or the unit, as a participant's key; "" where the number stands alone. */
  readonly of: string;
  /** The number with three or more digits that are not zeros at its end: no round number; null for a round one. */
  readonly exact: number | null;
  /** It holds for its day: "derzeit 26 Betten", "259 weitere Fälle". */
  readonly ofDay: boolean;
  readonly head: string | null;
  readonly span: Span;
}

/** Stands for a statement where the article itself reports something: no statement of the reading has it. */
export const REPORTED = "r";

/** What one clause of a statement says, slot by slot, each with its words in the article. */
export interface Proposition {
  /** Of its statement in the reading: "s3"; `REPORTED` for what the article tells on its own word. */
  readonly statement: string;
  /** From 1 within its statement. */
  readonly number: number;
  readonly spans: readonly Span[];
  readonly predicate: Predicate;
  readonly participants: readonly Participant[];
  readonly places: readonly { readonly name: string; readonly span: Span }[];
  readonly times: readonly TimeSlot[];
  readonly quantities: readonly QuantitySlot[];
  readonly polarity: {
    readonly positive: boolean;
    readonly evidence: readonly Span[];
    /** "Nicht genug": how much of it is denied, not the thing itself. */
    readonly measure?: string;
  };
  /** Hashes of the lemmas of its nouns, verbs, adjectives and numbers, sorted: what its wording is made of. */
  readonly wording: readonly number[];
  /** "die Schleuse zu schließen": somebody will or shall do it; not what he has done. */
  readonly open?: true;
  /** "unser Landkreis", "meine Partei", "ich höre": said by somebody else it is another matter. */
  readonly ours?: true;
  /** "Dementierte, dass …", "bestätigte, dass …": in so many words an answer to what others say. */
  readonly answers?: "denies" | "confirms";
  /** "35 statt ursprünglich 85", "korrigierte die Zahl von 85 auf 35": it tells itself what it puts in the place of what. */
  readonly revises?: Revision;
  /** Share of the headline's words that are among its own, in tenths; left out below 0.3. */
  readonly headed?: number;
  /**
   * From context: hashes of the nouns and names of its sentences and of the few before them in the paragraph, sorted; where it says
   * some of the headline, of the headline's words too. What a clause
   * leaves out is known by them.
   */
  readonly around?: readonly number[];
  /** Hashes of six words in a row in its sentences, some of them, sorted: what a text and one that has it from there share. */
  readonly runs?: readonly number[];
  /** Hashes of the words between quotation marks in its sentences, two or more, sorted: nobody else says it in these very words. */
  readonly marked?: readonly number[];
}

/** What a clause tells to have been put right: both numbers; null where it has none ("anders als zunächst gemeldet"). */
export interface Revision {
  readonly now: Span | null;
  readonly before: Span | null;
  /** Whom an article itself tells to have put it right, as a key and in its words: "die Polizei korrigierte …". */
  readonly by?: { readonly key: string; readonly label: string; readonly isPerson: boolean };
}

/** A denial or confirmation of another statement of the article by its speaker: "dementierte den Bericht". */
export interface Answer {
  readonly statement: string;
  readonly kind: "denies" | "confirms";
  /** The statement that it answers. */
  readonly to: string;
  readonly evidence: readonly Span[];
  /** Who answers. */
  readonly by: Voice;
  readonly rule: string;
}
