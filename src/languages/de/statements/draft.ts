import type { Draft as AnyDraft } from "../../../statements/draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { Cue } from "./cues.ts";

/** A German statement while it is worked out. */
export type Draft = AnyDraft<Matrix>;

/** The clause that says that something is said, and what its verb tells of the saying. */
export interface Matrix {
  readonly clause: Clause;
  readonly cue: Cue;
}
