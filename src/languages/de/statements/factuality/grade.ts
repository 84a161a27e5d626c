import type { FactualityValue } from "../../../../statements/statement.ts";

/** How far a source commits itself, without the polarity (guideline, section 2). */
export type Grade = "CT" | "PR" | "PS" | "CTu" | "Uu";

/** A grade with the words that make it so. */
export interface Graded {
  readonly grade: Grade;
  /** Tokens, in text order; empty for a plain CT. */
  readonly evidence: readonly number[];
}

export const CERTAIN: Graded = { grade: "CT", evidence: [] };

const ORDER: readonly Grade[] = ["CT", "PR", "PS", "CTu", "Uu"];

/** The weakest of several (guideline, section 3): "Er glaubt, das könnte klappen" is possible, not probable. */
export function weakest(...all: readonly Graded[]): Graded {
  let found = CERTAIN;
  for (const one of all) if (ORDER.indexOf(one.grade) > ORDER.indexOf(found.grade)) found = one;
  return found;
}

/** Grade and polarity as one of FactBank's values. */
export const factBankValue = (grade: Grade, positive: boolean): FactualityValue =>
  grade === "CTu" || grade === "Uu" ? grade : `${grade}${positive ? "+" : "-"}`;
