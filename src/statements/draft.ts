import type { TokenRange } from "../analysis/token-range.ts";
import type { Act } from "../language/acts.ts";
import type { Medium, StatementType } from "./statement.ts";

/** A statement while it is worked out: all places are token ranges, links are objects. `Matrix`: what a language keeps of its framing. */
export interface Draft<Matrix = null> {
  type: StatementType;
  quote: readonly TokenRange[];
  speaker: readonly TokenRange[];
  cue: readonly TokenRange[];
  frame: readonly TokenRange[];
  addressee: readonly TokenRange[];
  act: Act | null;
  medium: readonly Medium[];
  /** The statement this one stands inside. */
  parent: Draft<Matrix> | null;
  /** The clause whose verb frames or reports it; null where no verb does. */
  matrix: Matrix | null;
  /** The statement whose speech it goes on with, without a frame of its own. */
  continues: Draft<Matrix> | null;
  /** What takes the claim back, where the outlet itself does so (`corrections/`), and whether it says that it was wrong. */
  withdrawn?: { readonly by: readonly TokenRange[]; readonly isWrong: boolean } | undefined;
  /** The statement in whose place the text itself puts this one. */
  replaces?: Draft<Matrix> | undefined;
  /** Index of the unit in which the quote begins. */
  readonly unit: number;
  readonly rule: string;
}

/** What every draft is told. */
type Told = "type" | "quote" | "unit" | "rule";

/** A draft in which nobody speaks, nothing frames, and something is stated aloud, but for what is given. */
export const newDraft = <Matrix = null>(given: Pick<Draft<Matrix>, Told> & Partial<Draft<Matrix>>): Draft<Matrix> => ({
  speaker: [],
  cue: [],
  frame: [],
  addressee: [],
  act: "assert",
  medium: ["speech"],
  parent: null,
  matrix: null,
  continues: null,
  ...given,
});
