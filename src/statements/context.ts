import { type Clause, clausesOf } from "../analysis/clauses.ts";
import { segmentText, type Unit } from "../analysis/segments.ts";
import type { Words } from "../analysis/words.ts";
import type { Draft } from "./draft.ts";

/** What the statement rules look at. */
export interface Context {
  readonly words: Words;
  readonly units: readonly Unit[];
  /** The clauses of each unit. */
  readonly clauses: readonly (readonly Clause[])[];
  /** The statements found so far, in text order of their units. */
  readonly drafts: Draft[];
}

export function contextOf(words: Words): Context {
  const units = segmentText(words);
  return { words, units, clauses: units.map((unit) => clausesOf(words, unit)), drafts: [] };
}
