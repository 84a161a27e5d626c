import type { Act } from "../../language/acts.ts";
import type { FactualityValue } from "../../statements/statement.ts";
import type { Span } from "../../text/span.ts";
import type { Proposition } from "./proposition.ts";

/** On whose word a statement stands, as its own article tells it. */
export interface Voice {
  /**
   * - `named`: somebody with a name; a spokesperson stands for the body;
   * - `unnamed`: circles, an insider, "Fachleute"; known to the outlet at most;
   * - `medium`: a newspaper, broadcaster or agency whose own report this is;
   * - `outlet`: the article itself.
   */
  readonly kind: "named" | "unnamed" | "medium" | "outlet";
  /** "=eiderquerung" for a name; for the unnamed the source's last noun; "" for the outlet. */
  readonly key: string;
  /** The person who speaks for a body, "=malte hinrichs"; null where nobody does. */
  readonly person: string | null;
  /** As the article has it. */
  readonly label: string;
  /** The medium that has it from the source, where the article relays one: "=nordsee-kurier"; null for its own source. */
  readonly through: string | null;
  /** Who else with a name, and no medium, passes it on: "laut Holm versicherte ihm Thode, …" has "=ute holm". */
  readonly relays?: readonly string[];
  readonly spans: readonly Span[];
  /**
   * A body called by what it is alone, a country for its government: it may be one that is named elsewhere. Or a speaker not named
   * where he speaks, but by a pronoun or a noun: it may be another one.
   */
  readonly vague?: boolean;
}

/** A proposition with what is needed to hold it against others: of its article alone, as plain data. */
export interface Stated {
  readonly proposition: Proposition;
  readonly voice: Voice;
  /** In quotation marks: these are the source's own words. */
  readonly quoted?: boolean;
  /** The article tells what the source does with it, without its words: "erkennt den Sieg nicht an", "dankte der Wehr". */
  readonly told?: true;
  readonly act: Act | null;
  /** What the source commits to. */
  readonly factuality: FactualityValue | null;
  /** The outlet takes it back in this very article. */
  readonly withdrawn?: boolean;
  /** The statement of the same article in whose place this one is put: "s1". */
  readonly replaces?: string;
  /** When the entry of a live blog came out that says it, as `DatedItem.published`; left out for every other text. */
  readonly came?: string;
  /** When it was said, in days since 1970-01-01, where the article tells it: a report may come later. */
  readonly saidDay: number | null;
}

/** A stated proposition in its place among all of them. */
export interface Occurrence extends Stated {
  /** "v…-s3.1": the same in every ledger. */
  readonly id: string;
  /** Earlier published is less; see `positionOf`. */
  readonly position: number;
  /** Days since 1970-01-01; null when unknown. */
  readonly day: number | null;
  /** Number of its version's row; equal for statements of one article. */
  readonly version: number;
  /** The outlet's name as a key, "=dpa"; null when unknown. */
  readonly outlet: string | null;
  /** The names that the article is about. */
  readonly setting: readonly string[];
  /** Its page went back from this version to an earlier text. */
  readonly takenBack?: boolean;
}

/** "In unserem Landkreis": what each says is of his own. */
export const isOfOwn = ({ proposition }: Occurrence): boolean => proposition.ours === true;
