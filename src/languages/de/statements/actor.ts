import type { TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Clause } from "../grammar/clauses.ts";
import { citing } from "../rows/statements/cue-words.ts";
import type { Cue } from "./cues.ts";
import { agentOf, sourceIn, subjectOf } from "./subject.ts";

/** Who acts: the subject, of a passive its agent. "wird der Kapitän zitiert" leaves the one quoted its subject. */
export const actorOf = (words: Words, clause: Clause, cue: Cue): TokenRange | null =>
  cue.passive && cue.lemma !== citing
    ? (agentOf(words, clause, cue.prepositions) ?? sourceIn(words, clause))
    : subjectOf(words, clause);
