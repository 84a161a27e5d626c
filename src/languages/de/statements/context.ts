import { type EntityIndex, NO_ENTITIES } from "../../../analysis/entities/entity-index.ts";
import type { Words } from "../../../analysis/words.ts";
import { type Clause, clausesOf } from "../grammar/clauses.ts";
import { segmentText, type Unit } from "../grammar/segments.ts";
import type { Draft } from "./draft.ts";
import { type Turns, turnsOf } from "./interview/turns.ts";

/** What the statement rules look at. */
export interface Context {
  readonly words: Words;
  readonly entities: EntityIndex;
  readonly units: readonly Unit[];
  /** The clauses of each unit. */
  readonly clauses: readonly (readonly Clause[])[];
  /** The statements found so far, in text order of their units. */
  readonly drafts: Draft[];
  /** The answers of an interview, by their paragraphs. */
  readonly turns: Turns;
}

export function contextOf(words: Words, entities: EntityIndex = NO_ENTITIES): Context {
  const units = segmentText(words);
  return {
    words,
    entities,
    units,
    clauses: units.map((unit) => clausesOf(words, unit)),
    drafts: [],
    turns: turnsOf(words, entities),
  };
}

/** Units back that a rule may look at. */
const REACH = 8;

/** The statements of a unit and of the few before it, in the order they were found; cost does not grow with the text. */
export function recentDrafts(context: Context, index: number): readonly Draft[] {
  let from = context.drafts.length;
  while (from > 0 && context.drafts[from - 1]!.unit >= index - REACH) from--;
  // Nothing goes on with an answer but its own paragraphs, and these are taken.
  return context.drafts.slice(from).filter(({ rule }) => rule !== "de/interview-answer");
}
