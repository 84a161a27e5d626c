import type { TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Clause } from "../../grammar/clauses.ts";
import type { Unit } from "../../grammar/segments.ts";
import type { Frame } from "../../rows/frames.ts";

/** A frame without a verb, where it stands. */
export interface FoundFrame {
  readonly frame: TokenRange;
  readonly cue: TokenRange;
  /** Null where nobody is named. */
  readonly speaker: TokenRange | null;
  readonly rule: string;
  readonly thought: boolean;
}

/** A row whose words stand at tokens `first` to `last - 1` of a unit. */
export interface FrameSite {
  readonly words: Words;
  readonly unit: Unit;
  readonly clauses: readonly Clause[];
  readonly row: Frame;
  readonly first: number;
  readonly last: number;
}

/** Tokens from a preposition to the noun of its phrase, at most. */
export const LONGEST_TO_NOUN = 6;
