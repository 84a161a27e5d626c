import { FINITE } from "../../../../analysis/lexicon.ts";
import { rangesOf } from "../../../../analysis/token-range.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { backPointingPronouns } from "../../rows/word-classes/pronouns.ts";
import type { Context } from "../context.ts";
import type { Cue } from "../cues.ts";
import { namesSomebody } from "../somebody.ts";
import { isImpersonal, subjectByRule } from "../subject.ts";

/**
 * Right behind a quotation and its comma any full verb says it, where somebody is its subject (IDS grammis, "Redeanzeige"):
 *
 *     „ Hier wird nicht gespart “ , seufzte die Wirtin .
 *                                   ^
 */
export function anyVerb({ words, entities }: Context, clauses: readonly Clause[], k: number): Cue | null {
  const clause = clauses[k]!;
  const quotation = clauses[k - 1];
  const { verb, kind, before, subjunctive } = clause;
  if (quotation?.kind !== "quotation" || kind !== "verbFirst" || before !== "," || subjunctive) return null;
  if (verb === null || verb.auxiliary !== null || !holdsVerb(words, quotation)) return null;
  const subject = subjectByRule(words, clause);
  if (subject === null || subject.first < clause.finite || isImpersonal(words, subject)) return null;
  if (!backPointingPronouns.has(words.lower[subject.first]!) && !namesSomebody(words, entities, subject)) return null;
  return {
    act: "assert",
    medium: "speech",
    opens: ["direct"],
    isStrong: false,
    addressee: [],
    prepositions: [],
    correlate: false,
    deedWith: [],
    speaker: ["subject"],
    tokens: rangesOf(verb.tokens),
    passive: false,
    lemma: verb.lemma,
    fixed: [],
  };
}

/** A title or a single word has none. */
function holdsVerb({ bits, lower, tokens }: Context["words"], { first, last }: Clause): boolean {
  for (let i = first; i < last; i++) if ((bits[i]! & FINITE) !== 0 && tokens.forms[i] === lower[i]) return true;
  return false;
}
