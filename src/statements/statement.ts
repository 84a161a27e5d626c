import type { Act } from "../language/acts.ts";
import type { Span } from "../text/span.ts";

/** The corpus's five types (Petersen-Frey & Biemann 2024), and the author's own hedged sentences. */
export type StatementType = "direct" | "indirect" | "reported" | "freeIndirect" | "indirectFreeIndirect" | "asserted";

/** STWR media: how the words came; several when it cannot be told which. */
export type Medium = "speech" | "writing" | "thought";

/** FactBank's values (Saurí & Pustejovsky 2009): certain, probable, possible; positive, negative; CTu, Uu = not said. */
export type FactualityValue = "CT+" | "CT-" | "PR+" | "PR-" | "PS+" | "PS-" | "CTu" | "Uu";

/** A role's words, and the entity they stand for (null when not resolved). */
export interface Role {
  readonly spans: readonly Span[];
  readonly entity: string | null;
}

/** One mouth of the chain between the origin and the article. */
export interface ChainLink extends Role {
  /** False for "Regierungskreise", "ein Insider": a source without a name. */
  readonly named: boolean;
}

export interface Factuality {
  readonly source: "origin" | "author";
  readonly value: FactualityValue;
  /** The words that make it so: "könnte", "offenbar", "nicht". */
  readonly evidence: readonly Span[];
}

/** Something said in an article, with everything the article says about its saying. The shape is the published contract. */
export interface Statement {
  readonly id: string;
  readonly type: StatementType;
  readonly medium: readonly Medium[];
  readonly quote: readonly Span[];
  readonly speaker: Role;
  readonly cue: readonly Span[];
  readonly frame: readonly Span[];
  readonly addressee: Role;
  readonly parent: string | null;
  /** From the origin to the one who tells us; the publisher itself is not listed. */
  readonly chain: readonly ChainLink[];
  readonly act: Act | null;
  readonly factuality: readonly Factuality[];
  readonly conditional: boolean;
  readonly said: string | null;
  readonly about: readonly string[];
  readonly places: readonly string[];
  readonly supersedes: string | null;
  /** The words by which the outlet takes back what it wrote; left out where it stands. */
  readonly withdrawn?: readonly Span[] | undefined;
  /** 0 to 1: how often statements found this way have the right quote and speaker. */
  readonly confidence: number;
  readonly rule: string;
}
