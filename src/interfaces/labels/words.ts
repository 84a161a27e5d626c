import type { Act, Check, FactualityValue } from "../../index.ts";

/** How sure something is, in the classes that have a colour. */
export type Certainty = "certain" | "probable" | "possible" | "denied" | "open";

export const certaintyOf: Readonly<Record<FactualityValue, Certainty>> = {
  "CT+": "certain",
  "PR+": "probable",
  "PS+": "possible",
  "CT-": "denied",
  "PR-": "denied",
  "PS-": "denied",
  CTu: "open",
  Uu: "open",
};

/** What the fixed values of a reading are called where people read them. */
export interface Words {
  readonly acts: Readonly<Record<Act, string>>;
  readonly values: Readonly<Record<FactualityValue, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly verdicts: Readonly<Record<Check["verdict"], string>>;
}
