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
