import type { Words } from "../../../../analysis/words.ts";
import type { Clause } from "../../grammar/clauses.ts";
import type { Unit } from "../../grammar/segments.ts";
import { goesOnAgainst } from "../active-subject.ts";
import type { Context } from "../context.ts";
import type { Cue } from "../cues.ts";
import { personBehind } from "../person-behind.ts";
import { subjectOf } from "../subject.ts";

/** A clause whose verb is one of saying, with all that a rule may look at. */
export interface Site {
  readonly context: Context;
  readonly words: Words;
  /** Index of the unit in `context.units`. */
  readonly index: number;
  readonly unit: Unit;
  /** The clauses of the unit; `clause` is number `k` of them. */
  readonly clauses: readonly Clause[];
  readonly k: number;
  readonly clause: Clause;
  readonly cue: Cue;
  /** The first token that no earlier statement of the unit has framed. */
  readonly from: number;
}

/** The clause behind, passing over relative clauses inside this one; null at the end of the unit, and where the clause around comes first. */
export function following({ clauses, clause, k }: Site): Clause | null {
  const next = clauses.find((c, n) => n > k && c.first >= clause.last) ?? null;
  return next !== null && clauses.some((c) => goesOnBetween(c, clause, next)) ? null : next;
}

/** "Das Paket , das beschlossen ist , solle Betrieben helfen , Stellen zu halten": what hangs on the verb around hangs on no relative clause. */
const goesOnBetween = (around: Clause, { first, last }: Clause, next: Clause): boolean =>
  around.first < first && last <= around.finite && around.finite < next.first;

/**
 * "Die Rebellen bestreiten das , beharren aber darauf": a verb in front of its clause without a subject of its own, which goes on with
 * the clause before. "…, hieß es" has one, a passive needs none.
 */
export function goesOn({ context, words, clauses, clause, cue }: Site): boolean {
  if (clause.kind !== "verbFirst" || cue.passive || !cue.speaker.includes("subject")) return false;
  if (goesOnAgainst(context, clauses, clause)) return true;
  const subject = subjectOf(words, clause);
  return subject === null ? personBehind(context, clause) === null : subject.first < clause.first;
}

/** Whether nothing but quotations and marks stands there. */
export function onlyQuotations({ closeOf, bits }: Words, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (closeOf[i]! >= 0) i = closeOf[i]!;
    else if (bits[i] !== 0) return false;
  }
  return true;
}
