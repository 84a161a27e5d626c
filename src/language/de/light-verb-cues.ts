import type { Act } from "./acts.ts";
import type { Complement, CueMedium } from "./verbs-of-saying/verb-row.ts";

/** A plain verb that speaks only with fixed other words: "zu Protokoll geben". */
export interface LightVerbCue {
  readonly verb: string;
  readonly words: readonly string[];
  readonly act: Act;
  readonly medium: CueMedium | null;
  readonly opens: readonly Complement[];
  readonly example: string;
}

export const lightVerbCues: readonly LightVerbCue[] = [];
